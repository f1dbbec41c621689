"""Facts for naming a back-up."""

from domain.messages import Choice
from domain.messages import backup as say
from tests.wording.samples import TOKEN

SAMPLES = {
    "backup.standing": [
        say.Standing(None, False, True, False, (Choice("Otto", TOKEN, "0"),), TOKEN),
        say.Standing(None, True, True, True, (), TOKEN),
        say.Standing("Otto", False, False, False, (), TOKEN),
    ],
}
