"""Which pattern over several visits is worth a therapist's decision; each visit counts towards one note alone."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.alerts import Rule
from domain.progress import Purpose
from domain.visits import LAST_FOUR, Feel, Felt, count_short, short_relief, worse_lately


def pattern(told: Sequence[Felt], raised: Mapping[Rule, date], purpose: Purpose) -> Rule | None:
    """The pattern in what was told of visits, oldest first, that is news; worse before short relief.

    `raised` holds the local day on which a rule was last raised: only later visits count for it again. Whoever comes
    to rest has asked for a good hour and not for more, so that short relief says nothing.
    """

    def later(rule: Rule) -> list[Felt]:
        return [one for one in told if rule not in raised or one.day > raised[rule]]

    if worse_lately(later(Rule.AFTER_WORSE)):
        return Rule.AFTER_WORSE
    if purpose is not Purpose.REST and short_relief(later(Rule.SHORT_RELIEF)):
        return Rule.SHORT_RELIEF
    return None


def in_pattern(rule: Rule, felt: Sequence[Felt]) -> tuple[int, tuple[Felt, ...]]:
    """How many of the visits that count for a rule show it, and those visits. `felt` is the latest five."""
    if rule is Rule.SHORT_RELIEF:
        return count_short(felt), tuple(felt)
    last = tuple(felt[-LAST_FOUR:])
    return sum(one.feel is Feel.WORSE for one in last), last
