"""To the therapist: whether an alert was right, and how soon to hear of no change."""

from domain.messages import message
from domain.progress import Preset
from domain.verdicts import Verdict


@message("alerts.right")
class Right:
    """Part of a decision's card: asks for a verdict until there is one, then says which; a tap changes it."""

    verdict: Verdict | None
    token: str


@message("alerts.how_soon")
class HowSoon:
    """The preset in force, and what was said of the alerts since it was chosen; `judged` is None for nothing."""

    preset: Preset
    judged: int | None
    right: int
    early: int
    wrong: int
    suggested: Preset | None
    token: str


@message("alerts.preset_tip")
class PresetTip:
    """A line of the weekly digest: the verdicts speak for another preset. `count` of `judged` were right, or doubted.

    `is_quieter`: the other preset waits longer.
    """

    is_quieter: bool
    count: int
    judged: int
