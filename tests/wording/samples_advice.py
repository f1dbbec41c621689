"""Facts of the second look at a therapist's words."""

from domain.advice import Flag
from domain.messages import advice as say
from tests.wording.samples import TOKEN

SAMPLES = {
    "advice.flagged": [say.Flagged("guarantee", flag, TOKEN) for flag in Flag],
}
