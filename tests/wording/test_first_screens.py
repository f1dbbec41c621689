"""A first screen is read at a glance: sixty words at most, whatever the rule, the facts and the language."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

import wording
from domain.alerts import PATTERNS, Rule
from domain.caseload import Need
from domain.messages import alerts as say
from tests.wording.samples_alerts import DAY, FELT, GAINS, GOAL, NECK, SLEEP, STEADY
from tests.wording.samples_alerts import PATTERN as VISITS
from tests.wording.samples_caseload import FULL
from wording import Voice

MOST = 60
SAID: tuple[tuple[say.Reading, ...], ...] = (
    (),
    (GOAL,),
    (GOAL, NECK),
    (GOAL, say.DaysReading("neck", 6, "5·6·6·6")),
    (NECK, SLEEP),
)
GAINED: tuple[tuple[say.Gain, ...], ...] = (
    (),
    (GAINS[1],),
    (say.GoalGain("walk the dog in the park", 3, 6), GAINS[1]),
    (say.DaysGain("neck", 5, 3), say.SideGain("sleep", 5, 3)),
)


def screens(rule: Rule) -> Iterator[Any]:
    """The first screen of a rule with everything its facts can be."""
    if rule is Rule.SILENT:
        yield from (say.Silent("Mrs S.T.", day, said, STEADY.token) for day, said in product((None, DAY), SAID))
        return
    for said, moved, asked in product(SAID, GAINED, (False, True)):
        if rule in PATTERNS:
            count = 5 if rule is Rule.SHORT_RELIEF else 4
            facts: dict[str, Any] = {"count": count - 1, "visits": count, "lines": FELT[:count], "moved": moved[:1]}
            yield replace(VISITS, client="Mrs S.T.", rule=rule, is_short=rule is Rule.SHORT_RELIEF, **facts)
        else:
            told: dict[str, Any] = {
                "rule": rule,
                "asked": asked,
                "said": said,
                "moved": moved,
                "is_worse": rule is Rule.WORSENING,
                "can_wait": rule is not Rule.WORSENING,
            }
            yield replace(STEADY, client="Mrs S.T.", weeks=12, **told)


def words(text: str) -> int:
    """How many a reader reads, quoted ones too."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


@pytest.mark.parametrize("language", ["en", "de", "es"])
@pytest.mark.parametrize("rule", list(Rule))
def test_a_first_screen_has_sixty_words_at_most(rule: Rule, language: str) -> None:
    for facts in set(screens(rule)):
        text = wording.render(facts, Voice(language)).text
        assert words(text) <= MOST, f"{words(text)} words:\n{text}"


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_a_clients_card_has_sixty_words_at_most(language: str) -> None:
    days, needs = (None, DAY), (Need.NO_CHANGE, Need.UNREACHABLE)
    for said, moved, day, away, need in product(SAID, GAINED, days, (False, True), needs):
        told: dict[str, Any] = {"said": said, "moved": moved, "next_visit": day, "is_away": away}
        text = wording.render(
            replace(FULL, client="Mrs S.T.", need=need, visited=not away, **told), Voice(language)
        ).text
        assert words(text) <= MOST, f"{words(text)} words:\n{text}"


@pytest.mark.parametrize("rule", [rule for rule in Rule if rule is not Rule.SILENT])
def test_what_it_cannot_tell_stands_behind_more(rule: Rule) -> None:
    first = wording.render(next(iter(screens(rule))), Voice("en"))
    assert "CAN'T TELL" not in first.text
    assert "MOVED" in first.text
    assert [one.label for one in first.buttons][-1] == "More"
