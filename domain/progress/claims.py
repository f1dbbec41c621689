"""What a summary may say got better, so that praise means something.

Never from the intake score alone: "down two since the start" would be said to 31 % of people with no change at
all in simulation, a claim by these rules to 3.4 % (Interlude's detector notes). One point (15 %) on a 0–10 scale
is the least that people notice, two points (30 %) they call much better (Salaffi 2004; Farrar 2001).
"""

from collections.abc import Iterable
from typing import Final

from domain.progress.assessment import Better, Claim, Told
from domain.progress.outlook import Outlook

CLEARLY: Final = 0.8
DOUBT: Final = 0.15
"""How often a claim may be wrong; shared among the measures the best is picked from. On the bench this keeps claims
to clients with no true change under 4 % of their replies (3.4 %); at .2 they were 5 %.
"""
MAYBE: Final = 0.6


def better(outlook: Outlook, measures: int) -> Better:
    """How much better a measure may be called, being one of `measures` (at least 1) to pick the best from."""
    if outlook.p_total_le_2 >= CLEARLY:
        return Better.CLEARLY
    if outlook.p_total_le_1 >= 1 - DOUBT / measures:
        return Better.A_LITTLE
    return Better.MAYBE if outlook.p_total_le_1 >= MAYBE else Better.NONE


def claim(measure: str, told: Told, outlook: Outlook | None, measures: int) -> Claim | None:
    """What may be said of a measure, with its numbers; None before there is a fit."""
    if outlook is None or told.since is None or told.then is None or told.now is None:
        return None
    return Claim(
        measure=measure,
        better=better(outlook, measures),
        p_1=outlook.p_total_le_1,
        p_2=outlook.p_total_le_2,
        then=told.then,
        now=told.now,
        since=told.since,
        replies=told.replies,
    )


def ranked(claims: Iterable[Claim], at_goal: Iterable[str]) -> tuple[Claim, ...]:
    """Order claims best first: measures at their goal, then by how sure the change is."""
    reached = frozenset(at_goal)
    return tuple(sorted(claims, key=lambda one: (one.measure not in reached, -one.p_1, one.measure)))
