"""One topic a day, six a week, and what gives way to what."""

import pytest

from domain.topics import A_WEEK, PRECEDENCE, TRIES, Day, Fate, Topic, fate, topic_of

ALL = sorted(Topic, key=PRECEDENCE.index)


def test_the_order_is_written_down() -> None:
    assert ALL == ["handover", "check_in", "notice", "after_visit", "nudge", "summary", "offer"]


@pytest.mark.parametrize("topic", ALL)
def test_a_day_that_is_free_takes_any_topic(topic: Topic) -> None:
    assert fate(topic, Day()) is Fate.GOES


@pytest.mark.parametrize("topic", [one for one in ALL if one is not Topic.CHECK_IN])
@pytest.mark.parametrize("other", ALL)
def test_the_second_topic_of_a_day_gives_way(topic: Topic, other: Topic) -> None:
    expected = Fate.LAPSES if topic is Topic.NUDGE else Fate.MOVES
    assert fate(topic, Day(started=frozenset({other}))) is expected


@pytest.mark.parametrize("place", range(1, len(ALL)))
def test_a_stronger_topic_later_today_goes_first(place: int) -> None:
    weaker, stronger = ALL[place], ALL[place - 1]
    assert fate(weaker, Day(coming=frozenset({stronger}))) is not Fate.GOES
    assert fate(stronger, Day(coming=frozenset({weaker}))) is Fate.GOES


def test_a_check_in_keeps_its_time_but_for_a_hand_over() -> None:
    rest = frozenset(Topic) - {Topic.HANDOVER}
    assert fate(Topic.CHECK_IN, Day(started=rest, coming=rest, busy=A_WEEK)) is Fate.GOES
    assert fate(Topic.CHECK_IN, Day(started=frozenset({Topic.HANDOVER}))) is Fate.MOVES


def test_a_summary_joins_the_check_in_that_was_answered_today() -> None:
    day = Day(started=frozenset({Topic.CHECK_IN}), busy=A_WEEK, answered=True)
    assert fate(Topic.SUMMARY, day) is Fate.GOES
    assert fate(Topic.OFFER, day) is Fate.MOVES


def test_after_six_days_the_seventh_is_quiet() -> None:
    assert fate(Topic.OFFER, Day(busy=A_WEEK - 1)) is Fate.GOES
    assert fate(Topic.OFFER, Day(busy=A_WEEK)) is Fate.MOVES


def test_what_was_tried_on_three_days_lapses() -> None:
    taken = Day(started=frozenset({Topic.AFTER_VISIT}))
    assert [fate(Topic.SUMMARY, taken, tries) for tries in (1, 2, TRIES)] == [Fate.MOVES, Fate.MOVES, Fate.LAPSES]


def test_a_notice_waits_for_a_free_day_and_never_lapses() -> None:
    taken = Day(coming=frozenset({Topic.CHECK_IN}))
    assert [fate(Topic.NOTICE, taken, tries) for tries in (1, 2, TRIES)] == [Fate.MOVES, Fate.MOVES, Fate.GOES]


def test_safety_own_requests_and_the_chosen_reminder_are_no_topics() -> None:
    free = ("flare.next_day", "everywhere.urgent_signs", "homecare.reminder", "request.agreed", "rhythm.pause_over")
    assert [topic_of(name) for name in free] == [None] * 5
    assert topic_of("progress.improving") is Topic.SUMMARY
    assert topic_of("handover.offer") is Topic.HANDOVER


def test_a_hand_over_waits_as_long_as_it_takes() -> None:
    taken = Day(started=frozenset({Topic.CHECK_IN}), busy=A_WEEK)
    assert {fate(Topic.HANDOVER, taken, tries) for tries in range(1, 4 * TRIES)} == {Fate.MOVES}
