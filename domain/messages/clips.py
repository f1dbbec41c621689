"""An exercise's own clip: sent by the therapist, shown to the client when they ask for it."""

from domain.clips import Clip
from domain.messages import Choice, message


@message("clips.ask")
class Ask:
    """A video, voice message or photo is sent; `choices` are clips the therapist has already."""

    client: str
    item: str
    choices: tuple[Choice, ...]


@message("clips.kept")
class Kept:
    """The clip is with the item."""

    client: str
    item: str


@message("clips.shown")
class Shown:
    """To the client: the clip."""

    therapist: str
    item: str
    clip: Clip | None


@message("clips.gone")
class Gone:
    """To the client: there is no clip any more."""

    therapist: str
    item: str


@message("clips.lost")
class Lost:
    """To the therapist: Telegram does not have the clip any more."""

    client: str
    item: str
    token: str
