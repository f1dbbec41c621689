"""The home plan as a therapist adds to it: an item is described, offered, made smaller."""

from domain.messages import Choice, message


@message("homecare.for_whom")
class ForWhom:
    """A therapist wants to add an item and picks the client."""

    choices: tuple[Choice, ...]


@message("homecare.nobody_yet")
class NobodyYet:
    """No client has joined who could be offered something."""


@message("homecare.not_joined")
class NotJoined:
    """This client cannot be offered anything yet."""

    client: str


@message("homecare.ask_name")
class AskName:
    """What the new item is called. `active` is the number of items when there are many already."""

    client: str
    active: int | None


@message("homecare.ask_dose")
class AskDose:
    """How much of it and how often."""

    client: str
    item: str
    token: str


@message("homecare.ask_why")
class AskWhy:
    """Why the client is to do it."""

    client: str
    item: str
    token: str


@message("homecare.offered")
class Offered:
    """The offer is on its way, or waits because the client cannot be reached. It is looked at again after `weeks`."""

    client: str
    item: str
    has_reason: bool
    waits: bool
    weeks: int
    has_how: bool
    token: str
    has_clip: bool = False


@message("homecare.ask_how")
class AskHow:
    """How an item is done."""

    client: str
    item: str


@message("homecare.how_kept")
class HowKept:
    """The client can read how an item is done."""

    client: str
    item: str


@message("homecare.smaller_wanted")
class SmallerWanted:
    """To the therapist: the client would like an item smaller; `agreed` when it is in the plan already."""

    client: str
    item: str
    dose: str
    agreed: bool
    token: str


@message("homecare.ask_smaller")
class AskSmaller:
    """The new dose of an item that was found too big."""

    client: str
    item: str
