"""To a therapist: a word in what they typed for a client may be read otherwise than it is meant."""

from domain.advice import Flag
from domain.messages import message


@message("advice.flagged")
class Flagged:
    """Nothing was sent yet: send it as it is, or put it another way."""

    word: str
    flag: Flag
    token: str


@message("advice.again")
class Again:
    """It is typed once more."""
