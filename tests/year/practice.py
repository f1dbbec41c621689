"""Half a year of one practice: what its therapist got to read and to decide, and what must hold of every alert."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from random import Random
from statistics import median
from typing import Final

from domain.alerts import Rule, State
from storage import alerts, clients
from storage.database import Session
from storage.tables import alert, decision
from tests.year.busy import Busy
from tests.year.figures import words
from tests.year.life import Year
from tests.year.lives import CONTACT, cards, lives
from tests.year.manners import MANNERS
from tests.year.rules import Fault
from tests.year.sources import Evening
from tests.year.watch import Said

_HOW_MANY: Final = {
    "improves": 7, "no change": 3, "worse, then better": 2, "now and then": 2, "goes silent, returns": 1,
    "pauses and travels": 2, "types": 1,
}  # fmt: skip
CLIENTS: Final = tuple(one for one in MANNERS for _ in range(_HOW_MANY[one.name]))
"""Eighteen people: seven who get better, four who do not, two with a setback, the rest with holes in their answers."""

LISTS: Final = frozenset({"caseload.digest"})
"""Where an alert still stands that nobody has acted on."""
_AT_ONCE: Final = frozenset({"everywhere.urgent_told", "everywhere.crisis_told", "flare.not_seen_told"})
"""Urgent signs and words of crisis, which no rhythm holds back."""
_NAMED: Final = 12
"""How many kinds of messages are named by their words."""
_LISTED_AFTER: Final = timedelta(days=14)
MOST_WORDS: Final = 400
"""What a therapist of eighteen reads in a week at most, in the middle one of all weeks."""
MOST_ALERTS: Final = 0.08
"""Alerts that were not known to come, per check-in answered."""
MOST_SOUNDS: Final = 0.02
"""Messages that make a sound and are no urgent sign, per check-in answered."""


@dataclass(frozen=True, slots=True)
class Alerted:
    """One alert of the half year."""

    who: str
    rule: str
    state: str
    opened_at: datetime
    waits_until: date | None
    asked: bool = False

    @property
    def is_planned(self) -> bool:
        """Whether it is a review on its date, which nobody asked for in between."""
        return self.rule == Rule.REVIEW and not self.asked


@dataclass(frozen=True, slots=True)
class HalfYear:
    """What came of a practice: what its therapist heard by themselves and in all, answered check-ins, alerts."""

    weeks: int
    heard: tuple[Said, ...]
    alone: tuple[Said, ...]
    answered: int
    alerts: tuple[Alerted, ...]


async def live(year: Year, seed: int, *, evenings: bool = False) -> HalfYear:
    """Live all weeks with these clients; `evenings`: the therapist is asked who came, and ticks it."""
    source = Evening(Random(f"{seed} evenings")) if evenings else None
    vera = await year.practice(seed, CLIENTS, acts=False, kind=partial(Busy, source=source))
    await year.passes()
    heard = tuple(one for one in year.watch.said if one.chat == vera.phone.chat and not one.is_edit)
    times = [done.at for done in year.done if done.chat == vera.phone.chat]
    alone = tuple(one for one in heard if not any(one.at - CONTACT <= at <= one.at for at in times))
    async with year.world.database.read() as session:
        found = await _alerts(session)
    return HalfYear(year.weeks, heard, alone, sum(1 for life in lives(year) for _ in cards(life)), found)


async def _alerts(session: Session) -> tuple[Alerted, ...]:
    """Every alert, oldest first, with the date that was decided last."""
    found = []
    for row in await session.find_all(alert, "opened_at"):
        decided = await session.find_all(decision, "at", alert_id=row.id)
        until = [date.fromisoformat(one.until) for one in decided if one.until]
        who, kept = await clients.load(session, row.client_id), await alerts.load(session, row.id)
        alias, asked = who.alias if who else "", kept is not None and kept.evidence.asked
        found.append(Alerted(alias, row.rule, row.state, row.opened_at, until[-1] if until else None, asked))
    return tuple(found)


def faults(half: HalfYear) -> Iterator[Fault]:
    """What must hold: little of all, each alert acted on or listed, and nothing that comes back before its date."""
    end = half.heard[-1].at
    yield from _too_much(half, end)
    listed = next((one.text for one in reversed(half.heard) if one.name in LISTS), "")
    for one in half.alerts:
        left = one.state == State.OPEN and end - one.opened_at > _LISTED_AFTER
        if left and one.who not in listed:
            yield Fault("an alert nobody sees", one.who, one.opened_at, one.rule)
    for later in half.alerts:
        last = _dated_before(half, later)
        if last is None or later.asked or later.rule == Rule.WORSENING or _got_worse(half, last, later):
            continue
        if last.waits_until and later.opened_at.date() < last.waits_until:
            yield Fault("a finding raised again", last.who, later.opened_at, f"{last.rule}, until {last.waits_until}")


def _dated_before(half: HalfYear, later: Alerted) -> Alerted | None:
    """The latest alert before this one about the same that was given a date: that one holds, not those before it."""
    dated = (one for one in half.alerts if one.waits_until and (one.who, one.rule) == (later.who, later.rule))
    return max((one for one in dated if one.opened_at < later.opened_at), key=lambda one: one.opened_at, default=None)


def _too_much(half: HalfYear, end: datetime) -> Iterator[Fault]:
    read = median(count for _, count in _weekly(half.heard, half))
    if read > MOST_WORDS:
        yield Fault("too many words", "therapist", end, f"{read:.0f} a week")
    if len(_found(half)) > MOST_ALERTS * half.answered:
        yield Fault("too many alerts", "therapist", end, _share(_found(half), half))
    if len(_interruptions(half)) > MOST_SOUNDS * half.answered:
        yield Fault("too many interruptions", "therapist", end, _share(_interruptions(half), half))


def _found(half: HalfYear) -> list[Alerted]:
    return [one for one in half.alerts if not one.is_planned]


def _interruptions(half: HalfYear) -> list[Said]:
    return [one for one in half.alone if one.sounds and one.name not in _AT_ONCE]


def _got_worse(half: HalfYear, one: Alerted, later: Alerted) -> bool:
    """Whether the same client got worse between two alerts, which ends every wait."""
    worse = (each for each in half.alerts if each.who == one.who and each.rule == Rule.WORSENING)
    return any(one.opened_at < each.opened_at <= later.opened_at for each in worse)


def lines(half: HalfYear) -> Iterator[str]:
    """The figures."""
    sounds = [one for one in half.alone if one.sounds]
    yield f"check-ins answered: {half.answered}"
    planned = [one for one in half.alerts if one.is_planned]
    found = _found(half)
    yield f"alerts: {_share(found, half)}: {_counted(one.rule for one in found)}"
    yield f"planned reviews on their date: {_share(planned, half)}"
    yield f"messages with a sound: {_share(sounds, half)}: {_counted(one.name for one in sounds)}"
    yield f"  but for urgent signs: {_share(_interruptions(half), half)}"
    for title, said in (("by themselves", half.alone), ("in all", half.heard)):
        weeks = _weekly(said, half)
        yield f"a week, {title}: messages {_spread([n for n, _ in weeks])}, words {_spread([n for _, n in weeks])}"
    yield from _by_name(half)


def _by_name(half: HalfYear) -> Iterator[str]:
    """Which messages the words of an average week are in."""
    counted: Counter[str] = Counter()
    for one in half.heard:
        counted[one.name] += words(one.text)
    for name, count in counted.most_common(_NAMED):
        yield f"  {name}: {count / half.weeks:.0f} words a week"


def _weekly(said: Sequence[Said], half: HalfYear) -> list[tuple[int, int]]:
    """Messages and words of each full week."""
    spans = [
        [one for one in said if (one.at - half.heard[0].at) // timedelta(weeks=1) == week] for week in range(half.weeks)
    ]
    return [(len(span), sum(words(one.text) for one in span)) for span in spans]


def _share(some: Sequence[object], half: HalfYear) -> str:
    return f"{len(some)}, {len(some) / half.answered:.1%} of check-ins"


def _spread(counts: list[int]) -> str:
    return f"median {median(counts):.0f}, most {max(counts)}"


def _counted(names: Iterable[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in Counter(names).most_common())
