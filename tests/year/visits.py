"""What must hold of visits, wherever they come from: none counted twice, none invented, none lost; briefs of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from domain.brief import brief_at
from domain.messages import brief, calendar, came
from domain.messages.slip import Gathered, VisitsLine
from domain.office import STANDARD
from domain.visits import MONTH
from storage import clients, sources, visits
from storage.clients import Client
from storage.database import Session
from storage.tables import client as client_table
from tests.year.diary import ZONE
from tests.year.life import Year
from tests.year.rules import Fault
from tests.year.sources import Evening, Feed, Site
from tests.year.therapist import Therapist
from tests.year.watch import Said

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the bot holds of one client: the days they were seen, and visits of the last two months."""

    who: str
    days: frozenset[date]
    monthly: tuple[int, int] | None


async def faults(year: Year, site: Site | None = None) -> list[Fault]:
    """Everything that broke a rule; `site` is where the calendar of a therapist who has one is published."""
    broken: list[Fault] = []
    for vera in (one for one in year.actors.values() if isinstance(one, Therapist) and one.source is not None):
        found = await kept(year, vera)
        broken += ticked(year, vera, found) if isinstance(vera.source, Evening) else ()
        broken += read(year, vera, found, site) if isinstance(vera.source, Feed) and site is not None else ()
    return broken


async def kept(year: Year, vera: Therapist) -> list[Kept]:
    """Of all clients of a therapist who take part and told of no visit themselves."""
    told = {one.letter.client for one in year.watch.said if one.name == "visit.noted"}
    names = {one.alias for one in vera.clients}
    async with year.world.database.read() as session:
        found = [await clients.load(session, row.id) for row in await session.find_all(client_table)]
        mine = [one for one in found if one and one.alias in names and one.id not in told]
        return [await _kept(session, one, year) for one in mine if one.is_taking_part and one.confirmed_at]


async def _kept(session: Session, of: Client, year: Year) -> Kept:
    days = await visits.days(session, of.id, since=of.created_at.date() - MONTH)
    monthly = await sources.monthly(session, of, year.world.now.astimezone(ZONE).date())
    return Kept(of.alias, frozenset(days), monthly)


def _differ(one: Kept, truth: set[date], at: datetime) -> Iterator[Fault]:
    for day in sorted(one.days - truth):
        yield Fault("a visit that was none", one.who, at, str(day))
    for day in sorted(truth - one.days):
        yield Fault("a visit that is lost", one.who, at, str(day))


def ticked(year: Year, vera: Therapist, found: list[Kept]) -> Iterator[Fault]:
    """Visits are those that were ticked; each evening is asked about once, and no day off."""
    assert isinstance(vera.source, Evening)
    for one in found:
        yield from _differ(one, {day for who, day in vera.source.ticked if who == one.who}, year.world.now)
    cards = [one for one in _told(year, vera) if isinstance(one.facts, came.Day)]
    for said in cards:
        if said.day.weekday() not in STANDARD.days or sum(one.day == said.day for one in cards) > 1:
            yield Fault("asked who came once too often", vera.phone.name, said.at, said.text)


def read(year: Year, vera: Therapist, found: list[Kept], site: Site) -> Iterator[Fault]:
    """Visits are those of the calendar, in months as well; what is wrong with it is told once."""
    for one in found:
        truth = site.diary.came(one.who, year.world.now)
        yield from _differ(one, truth, year.world.now)
        today = year.world.now.astimezone(ZONE).date()
        spans = ((today - 2 * MONTH, today - MONTH), (today - MONTH, today))
        counted = tuple(sum(since < day <= until for day in truth) for since, until in spans)
        if one.monthly not in (None, counted):
            yield Fault("another number of visits", one.who, year.world.now, f"{one.monthly}, not {counted}")
    told = [one.facts.trouble for one in _told(year, vera) if isinstance(one.facts, calendar.Trouble)]
    if told != site.to_tell(year.world.now):
        yield Fault("trouble not told once", vera.phone.name, year.world.now, str(told))
    yield from _briefs(year, vera, {one.who for one in found}, site)


def _told(year: Year, vera: Therapist) -> list[Said]:
    return [one for one in year.watch.said if one.chat == vera.phone.chat and not one.is_edit]


def _briefs(year: Year, vera: Therapist, known: set[str], site: Site) -> Iterator[Fault]:
    """Before each day with visits one brief, of those who come; none before another."""
    said: dict[date, list[set[str]]] = {}
    for one in _told(year, vera):
        for day, names in _named(one):
            said.setdefault(day, []).append(names & known)
    day = site.given_at.astimezone(ZONE).date() + 2 * _DAY
    while (at := brief_at(day, ZONE, STANDARD)) + _DAY < year.world.now:
        broken = site.trouble(at)
        expected = site.diary.on(day, broken[1] if broken else at) & known
        if said.pop(day, [set()] if not expected else []) != [expected]:
            yield Fault("a brief that is wrong", vera.phone.name, at, f"{day}, not {sorted(expected)}")
        day += _DAY


def _named(said: Said) -> Iterator[tuple[date, set[str]]]:
    """The days a text tells of, and who comes; a brief that was opened from a slip was told there."""
    facts = said.facts
    if isinstance(facts, brief.Tomorrow) and said.letter.kind == "summary":
        yield facts.day, {one.client for one in facts.clients} | {one.client for one in facts.further}
    elif isinstance(facts, Gathered):
        for line in facts.lines:
            if isinstance(line, VisitsLine):
                yield line.day, {name.strip() for name in line.names.split(",")}
