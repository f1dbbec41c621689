"""The rules of the simulated year catch what they are there for: each is shown a life that breaks it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import wording
from domain.delivery import Kind, Sending
from domain.messages import checkin, leaving, rhythm
from domain.messages.measures import SymptomReading
from storage.outbox import Outgoing
from tests.year import rules
from tests.year.life import Done
from tests.year.lives import Life
from tests.year.watch import Said

NOON = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
OFFER = rhythm.Offer(offer_fortnight=True, token="a" * 16)
REPLY = checkin.AboutSame(None, None, SymptomReading(6), SymptomReading(6), 5, "a" * 16)
ASKED = Done(NOON, 1, "/pause", True)
Rule = Callable[[Life], Iterator[rules.Fault]]


def said(facts: Any, at: datetime, number: int = 1, variant: str | None = None) -> Said:
    made = wording.render(facts, wording.Voice(), variant)
    letter = Outgoing(
        number, 1, 1, 1, Kind.CHECK_IN, made.name, {}, variant, 0, Sending.SENDING, 1, 0, None, None, NOON
    )
    return Said(at, 1, letter, facts, made, variant, made.text)


def broken(rule: Rule, *heard: Said, done: tuple[Done, ...] = ()) -> list[str]:
    return [fault.rule for fault in rule(Life("C.01", "improves", True, NOON, heard, done, ()))]


def test_two_topics_on_a_day_are_seen() -> None:
    later = NOON + timedelta(hours=3)
    assert broken(rules.a_topic_a_day, said(OFFER, NOON), said(OFFER, later, 2)) == ["two topics on a day"]
    asked = (Done(later, 1, "/menu", True),)
    assert broken(rules.a_topic_a_day, said(OFFER, NOON), said(OFFER, later, 2), done=asked) == []


def test_a_seventh_day_in_a_week_is_seen() -> None:
    days = [said(OFFER, NOON + timedelta(days=day), day) for day in range(7)]
    assert broken(rules.a_topic_a_day, *days) == ["seven topics in seven days"]
    assert broken(rules.a_topic_a_day, *days[:6]) == []


@pytest.mark.parametrize(("hour", "found"), [(4, ["in quiet hours"]), (12, []), (19, ["in quiet hours"])])
def test_what_comes_at_night_is_seen(hour: int, found: list[str]) -> None:
    assert broken(rules.quiet_hours, said(OFFER, NOON.replace(hour=hour))) == found


def test_what_comes_in_a_pause_or_after_a_stop_is_seen() -> None:
    paused = said(rhythm.Paused(NOON + timedelta(days=9), "Vera", "a" * 16), NOON)
    stopped = said(leaving.Stopped("Vera", "a" * 16), NOON)
    soon, late, own = said(OFFER, NOON + timedelta(days=2), 2), said(OFFER, NOON + timedelta(days=10), 2), (ASKED,)
    assert broken(rules.breaks, paused, soon, done=own) == ["in a pause"]
    assert broken(rules.breaks, paused, late, done=own) == []
    assert broken(rules.breaks, stopped, soon, done=own) == ["after a stop"]


def test_a_text_that_returns_too_soon_is_seen() -> None:
    def sends(*variants: str) -> list[Said]:
        return [said(REPLY, NOON, number, f"c6b-{one}" if one else "") for number, one in enumerate(variants)]

    assert broken(rules.variety, *sends("1", "3", "5", "8", "1")) == ["a text too soon again"]
    assert broken(rules.variety, *sends("1", "3", "5", "8", "", "1")) == []


def test_silence_after_a_deed_is_seen() -> None:
    assert broken(rules.answered, done=(Done(NOON, 1, "hello", False),)) == ["no answer"]
