"""What a therapist sees while typing what to try next: what was tried, and areas to think along."""

from domain.messages import message
from domain.messages.alerts import Tried


@message("alerts.areas")
class Areas:
    """Areas that may not have been looked at; each is ticked or not. For the therapist alone."""

    work: bool
    activities: bool
    injuries: bool
    sleep: bool
    mood: bool
    food: bool
    load: bool
    care: bool
    token: str


@message("alerts.type_approach")
class TypeApproach:
    """What will be changed, typed."""

    client: str
    tried: tuple[Tried, ...]
    areas: Areas
    token: str
