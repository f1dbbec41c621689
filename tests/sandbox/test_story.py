"""Stories are read whole before anybody acts, and a slip is named with its place."""

import asyncio
import copy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sandbox.story import shelf
from sandbox.story.reading import read_story
from sandbox.story.script import Act, Verb, Weekly, began, day_ahead, fill, is_day_ahead
from sandbox.trouble import Trouble
from tests.phone import Sandbox, SandboxError

COMMON: dict[str, Any] = {
    "habits": {"client": {"values": {"since": "a year"}, "when": [{"sees": "how easy", "taps": "{ease}"}]}},
    "scenes": {"joining": [{"who": "{host}", "says": "/new {alias}"}, {"who": "{name}", "opens": "{host}"}]},
}
TOLD: dict[str, Any] = {
    "title": "A life",
    "about": "Somebody lives.",
    "weeks": 2,
    "cast": {"Vera": {}, "Anna": {"habits": "client", "alias": "A.K.", "ease": [3, "-", 5]}},
    "step": [{"who": "Anna", "plays": "joining"}, {"weeks": 2}, {"who": "Anna", "says": "hello", "taps": ["3", "OK"]}],
}


def test_every_story_on_the_shelf_is_sound() -> None:
    stories = shelf.shelf()
    assert stories[0].name == shelf.FIRST
    names = {story.name for story in stories}
    assert names >= {"demo", "improves", "no_change", "worse", "silent", "blocks", "practice"}
    assert names >= {"gains", "visits", "change", "urgent", "pauses", "handed", "monday"}
    for story in stories:
        lasts = sum((beat.does for beat in story.beats if isinstance(beat.does, timedelta)), timedelta())
        assert story.weeks <= lasts / timedelta(weeks=1) < story.weeks + 1, story.name
        assert story.about.endswith(".")


def test_the_practice_has_eighteen_clients_over_half_a_year() -> None:
    practice = shelf.read("practice")
    acts = [beat.does for beat in practice.beats if isinstance(beat.does, Act)]
    opened = {act.who for act in acts if act.verb is Verb.OPENS}
    assert len(opened) == 18
    assert practice.weeks == 26


def test_steps_become_acts_and_weeks() -> None:
    story = read_story("life", TOLD, COMMON)
    acts = [(beat.step, getattr(beat.does, "verb", beat.does)) for beat in story.beats]
    week = timedelta(weeks=1)
    assert acts == [(1, "says"), (1, "opens"), (2, week), (2, week), (3, "says"), (3, "taps"), (3, "taps")]
    assert story.cast["Anna"].values["since"] == Weekly("a year")


def test_values_change_from_week_to_week() -> None:
    anna = read_story("life", TOLD, COMMON).cast["Anna"].values
    assert [anna["ease"].at(week) for week in range(4)] == ["3", None, "5", None]
    note = Weekly(weeks={3: "slept badly"})
    assert (note.at(3), note.at(4)) == ("slept badly", None)
    assert fill("week of {alias}", {"alias": "A.K."}.get) == "week of A.K."
    assert fill("week of {nobody}", {"alias": "A.K."}.get) is None


def test_a_blank_can_be_a_day_ahead() -> None:
    monday = datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert is_day_ahead("in_16_days")
    assert not is_day_ahead("in_a_week")
    assert day_ahead("in_16_days", monday) == "18 March"
    assert day_ahead("weekday_in_7_days", monday) == "Monday 9 March"


SLIPS = [
    (("step", 0, "who"), "Nobody", "step 1 of life: 'Nobody' is not in the cast"),
    (("step", 0, "plays"), "leaving", "step 1 of life: there is no scene 'leaving'"),
    (("step", 2, "tap"), "3", "step 3 of life: unknown key 'tap'; known are"),
    (("step", 2, "says"), 3, "step 3 of life: 'says' must be a list"),
    (("step", 2, "says"), "I am {age}", "step 3 of life: Anna has no value 'age'"),
    (("step", 2), {"who": "Anna"}, "step 3 of life: nothing is done"),
    (("step", 2), {"taps": "3"}, "step 3 of life: 'who', 'weeks' or 'passes' is missing"),
    (("step", 1), {"passes": {"moons": 1}}, "step 2 of life: 'passes' takes weeks"),
    (("step", 1), {"weeks": "two"}, "step 2 of life: 'weeks' must be a whole number"),
    (("cast", "Anna", "habits"), "host", "life, cast Anna: there are no habits called 'host'"),
    (("cast", "Anna", "zone"), "Mars/Base", "life, cast Anna: 'Mars/Base' is no time zone"),
    (("cast", "Anna", "note"), {"soon": "x"}, "life, cast Anna: 'note': 'soon' is neither a week"),
    (("about",), 3, "life: 'about' must be a text"),
    (("author",), "me", "life: unknown key 'author'"),
]


@pytest.mark.parametrize(("where", "value", "complaint"), SLIPS, ids=[slip[2] for slip in SLIPS])
def test_a_slip_is_named_with_its_place(where: tuple[Any, ...], value: Any, complaint: str) -> None:
    told = copy.deepcopy(TOLD)
    part: Any = told
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    with pytest.raises(Trouble) as caught:
        read_story("life", told, COMMON)
    assert str(caught.value).startswith(complaint)


def test_a_story_begins_on_a_monday_and_ends_by_now() -> None:
    story = shelf.read("improves")
    for day in range(7):
        now = datetime(2026, 3, 1 + day, 12, 30, tzinfo=UTC)
        start = began(story, now)
        assert (start.weekday(), start.hour) == (0, 8)
        assert timedelta(weeks=story.weeks) < now - start < timedelta(weeks=story.weeks + 1, days=2)


async def test_a_story_that_plays_is_shown_and_can_be_stopped(sandbox: Sandbox) -> None:
    assert (await sandbox.get("/control/story"))["playing"] is False
    playing = asyncio.create_task(sandbox.post("/control/stories/improves", {"link": "abc"}))
    await asyncio.sleep(0.2)
    shown = await sandbox.get("/control/story")
    assert (shown["playing"], shown["name"], shown["title"], shown["step"]) == (True, "improves", "Anna improves", 0)
    assert shown["of"] > 12
    with pytest.raises(SandboxError, match="stop it first"):
        await sandbox.post("/control/stories/blocks", {"link": "abc"})
    assert (await sandbox.post("/control/story/stop", {}))["playing"] is False
    assert (await playing)["stopped"] is True
    assert (await sandbox.get("/control/clock"))["live"] is False


async def test_the_stories_are_listed(sandbox: Sandbox) -> None:
    listed = {one["name"]: one for one in await sandbox.get("/control/stories")}
    assert set(listed["worse"]) == {"name", "title", "about", "weeks"}
    with pytest.raises(SandboxError, match="there is no story 'nothing'; there are blocks, change"):
        await sandbox.post("/control/stories/nothing", {})
