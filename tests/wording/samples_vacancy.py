"""Facts for a client about whom nobody reads, with somebody who could and with nobody."""

from domain.messages import Choice
from domain.messages import vacancy as say
from tests.wording.samples import TOKEN

SAMPLES = {
    "vacancy.notice": [
        say.Notice("Vera", "Oak Clinic", (Choice("Kim", TOKEN, "t0"),), True, "de", TOKEN),
        say.Notice("Vera", "Oak Clinic", (), False, "de", TOKEN),
    ],
}
