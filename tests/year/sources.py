"""Where a therapist of the year has visits from: names ticked in the evening, or a calendar read over the network."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Final

from aiohttp import web
from aiohttp.test_utils import TestServer

from domain.action import Action, Verb
from domain.calendar import LARGEST, FeedTrouble
from domain.messages import calendar, came
from tests.year.diary import CODE, Diary
from tests.year.watch import Said

_EACH: Final = timedelta(seconds=5)
_MARK: Final = "✓ "
Meant = tuple[datetime, Action | str]


class Source(ABC):
    """What a therapist does about visits beside everything else."""

    given_after: timedelta
    """How long after set-up they say where visits come from."""

    @abstractmethod
    def reacts(self, names: Sequence[str], said: Said, at: datetime) -> Iterator[Meant]:
        """What they do about a text, from `at` on; `names` are those of all who were invited."""


@dataclass
class Evening(Source):
    """Ticks who came. Now and then a wrong name is taken back, and some evenings nothing is said."""

    chance: Random
    given_after: timedelta = timedelta(hours=3)
    ticked: set[tuple[str, date]] = field(default_factory=set)
    _wanted: dict[date, list[str]] = field(default_factory=dict)
    _answers: dict[date, bool] = field(default_factory=dict)

    def reacts(self, names: Sequence[str], said: Said, at: datetime) -> Iterator[Meant]:
        """Choose the evening, then one tap after the other until the day is told of."""
        facts = said.facts
        if isinstance(facts, came.Sources) and facts.source is None:
            yield at, Action(Verb.VISIT_SOURCE, facts.token, "ev")
        elif isinstance(facts, came.Day):
            tap = self._tap(names, facts)
            if tap is not None:
                yield (at if not said.is_edit else said.at + _EACH), Action(Verb.WHO_CAME, facts.token, tap)

    def _tap(self, names: Sequence[str], facts: came.Day) -> str | None:
        wanted = self._wanted[facts.day] if facts.day in self._wanted else self._drawn(names, facts.day)
        shown = {one.label.removeprefix(_MARK): one.value for one in facts.choices}
        who = next((one for one in wanted if one in shown), None)
        if who is not None:
            wanted.remove(who)
            (self.ticked.add if shown[who].startswith("y") else self.ticked.discard)((who, facts.day))
            return shown[who]
        if not self._answers[facts.day]:
            return None
        return "next" if wanted and facts.has_next else "done" if facts.came else "none"

    def _drawn(self, names: Sequence[str], day: date) -> list[str]:
        """Whom to tap, some of them twice; nothing on an evening without time."""
        answers = self._answers[day] = self.chance.random() < 0.9
        there = [one for one in names if self.chance.random() < 0.2]
        wrong = [one for one in names if one not in there and self.chance.random() < 0.05]
        wanted = self._wanted[day] = [*there, *wrong, *wrong] if answers else []
        return wanted


@dataclass
class Feed(Source):
    """Gives the address of a calendar, and says whose a title without a name is."""

    url: str
    named_by: int
    """Whose visits have a title without a name, by their place among the names."""
    given_after: timedelta

    def reacts(self, names: Sequence[str], said: Said, at: datetime) -> Iterator[Meant]:
        """Give the address, then go through the titles."""
        facts = said.facts
        if isinstance(facts, came.Sources) and facts.source is None:
            yield at, Action(Verb.CALENDAR, facts.token, "give")
        elif isinstance(facts, calendar.AskAddress):
            yield at, self.url
        elif isinstance(facts, calendar.Works) and facts.unknown:
            yield at, Action(Verb.CALENDAR, facts.token, "link")
        elif isinstance(facts, calendar.Link):
            who = names[self.named_by] if facts.title == CODE else ""
            whose = next((one.value for one in facts.choices if one.label == who), "none")
            yield at, Action(Verb.CALENDAR, facts.token, whose)


TROUBLES: Final[tuple[tuple[timedelta, timedelta, FeedTrouble], ...]] = (
    (timedelta(days=2, hours=2), timedelta(hours=20), FeedTrouble.NOT_FOUND),
    (timedelta(days=4, hours=2), timedelta(hours=8), FeedTrouble.AWAY),
    (timedelta(days=6, hours=2), timedelta(hours=20), FeedTrouble.NOT_CALENDAR),
    (timedelta(days=8, hours=2), timedelta(hours=30), FeedTrouble.AWAY),
    (timedelta(days=11, hours=2), timedelta(hours=20), FeedTrouble.TOO_LARGE),
    (timedelta(days=13, hours=2), timedelta(hours=20), FeedTrouble.LOGIN),
)
"""What goes wrong with a calendar after it was given: when, for how long, and what."""
_TOLD_AFTER: Final = timedelta(hours=24)


@dataclass
class Site:
    """A server that publishes a diary as it reads now, and sometimes does not."""

    diary: Diary
    now: Callable[[], datetime]
    given_at: datetime
    asked: int = 0

    def trouble(self, at: datetime) -> tuple[FeedTrouble, datetime] | None:
        """What is wrong at a moment, and since when."""
        for after, lasts, what in TROUBLES:
            if self.given_at + after <= at < self.given_at + after + lasts:
                return what, self.given_at + after
        return None

    def to_tell(self, until: datetime) -> list[FeedTrouble]:
        """What the therapist must have been told of: each trouble once, a short absence never."""
        told = [one for one in TROUBLES if one[2] is not FeedTrouble.AWAY or one[1] > _TOLD_AFTER]
        return [what for after, lasts, what in told if self.given_at + after + lasts < until]

    async def answer(self, _request: web.Request) -> web.Response:
        """The calendar, or what stands there instead."""
        self.asked += 1
        found = self.trouble(self.now())
        match found[0] if found else None:
            case FeedTrouble.NOT_FOUND:
                return web.Response(status=404)
            case FeedTrouble.AWAY:
                return web.Response(status=500)
            case FeedTrouble.NOT_CALENDAR:
                return web.Response(body=b"\x89PNG\r\n\x1a\n" * 40)
            case FeedTrouble.TOO_LARGE:
                return web.Response(body=b"x" * (LARGEST + 1))
            case FeedTrouble.LOGIN:
                return web.Response(text="<html>Sign in</html>", content_type="text/html")
        return web.Response(body=self.diary.written(self.now()), content_type="text/calendar")


@asynccontextmanager
async def published(site: Site) -> AsyncIterator[str]:
    """The site on this computer. Yields the address of the calendar."""
    app = web.Application()
    app.router.add_get("/secret.ics", site.answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/secret.ics"))
