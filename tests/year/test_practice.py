"""The rules of the half year catch what they are there for: each is shown alerts that break it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import wording
from domain.alerts import Rule, State
from domain.delivery import Kind, Sending
from domain.messages import everywhere
from storage.outbox import Outgoing
from tests.year.practice import CLIENTS, Alerted, HalfYear, faults, lines
from tests.year.watch import Said

NOON = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(weeks=3)


def half(*alerts: Alerted) -> HalfYear:
    made = wording.render(everywhere.HelpTherapist(), wording.Voice())
    letter = Outgoing(1, 1, 1, 1, Kind.ALERT, made.name, {}, None, 0, Sending.SENT, 1, 0, None, None, NOON)
    said = Said(LATER, 1, letter, None, made, None, made.text)
    return HalfYear(4, (said,), (said,), 50, alerts)


def alert(opened_at: datetime, state: State, until: date | None = None, rule: Rule = Rule.NO_CHANGE) -> Alerted:
    return Alerted("C.01", rule, state, opened_at, until)


def broken(*alerts: Alerted) -> list[str]:
    return [fault.rule for fault in faults(half(*alerts))]


def test_an_alert_that_waits_unlisted_is_seen() -> None:
    assert broken(alert(NOON, State.OPEN)) == ["an alert nobody sees"]
    assert broken(alert(NOON, State.DECIDED), alert(LATER - timedelta(days=2), State.OPEN)) == []


def test_a_finding_that_returns_before_its_date_is_seen() -> None:
    waits = alert(NOON, State.DECIDED, date(2026, 7, 1))
    assert broken(waits, alert(LATER, State.DECIDED)) == ["a finding raised again"]
    assert broken(waits, alert(LATER, State.DECIDED, rule=Rule.REVIEW)) == []
    assert broken(alert(NOON, State.DECIDED, date(2026, 6, 20)), alert(LATER, State.DECIDED)) == []


def test_the_figures_are_of_eighteen_people() -> None:
    assert len(CLIENTS) == 18
    assert "alerts: 1, 2.0% of check-ins: no_change 1" in list(lines(half(alert(NOON, State.DECIDED))))


def test_more_words_than_a_therapist_has_time_for_are_seen() -> None:
    quiet = half()
    said = quiet.heard[0]
    long = [replace(said, at=NOON + timedelta(days=7 * week), text="word " * 401) for week in range(4)]
    assert [fault.rule for fault in faults(replace(quiet, heard=tuple(long)))] == ["too many words"]


def test_more_alerts_or_sounds_than_are_borne_are_seen() -> None:
    decided = alert(NOON, State.DECIDED)
    quiet = half(decided)
    assert [fault.rule for fault in faults(quiet)] == []
    assert [fault.rule for fault in faults(replace(quiet, alerts=(decided,) * 5))] == ["too many alerts"]
    assert [fault.rule for fault in faults(replace(quiet, alone=quiet.alone * 2))] == ["too many interruptions"]
