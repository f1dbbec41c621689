"""What must hold of a year, whoever lived it. Each rule reads the log and names what broke it, without mercy."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Final

import wording
from domain.alerts import PATTERNS, Rule
from domain.checkin import MOST_TAPS
from domain.delivery import Kind as Sent
from domain.messages import alerts, name_of
from domain.messages.slip import AlertLine, Gathered
from tests.year.life import Year
from tests.year.lives import ASKED_FOR, FROM_A_PERSON, REMINDER, SAFETY, Life, cards, lives, questions
from tests.year.watch import Said
from wording.entries import Kind, entry

_QUIET: Final = (time(20, 30), time(8, 0))
_WEEK: Final = 6
_GAP: Final = 5
_WEEKS_APART: Final = frozenset({Kind.SUMMARY, Kind.SERIOUS})
"""What is said weeks apart and names what is known: it may return once all that is true of its pool was heard."""
_HEARS: Final = frozenset({
    "alerts.client_no_change", "alerts.client_review", "alerts.client_worse", "alerts.client_not_counted",
    "alerts.client_closed", "progress.review_asked", "progress.review_known",
})  # fmt: skip
NOTICES: Final[dict[Rule, tuple[frozenset[str], timedelta]]] = {
    Rule.NO_CHANGE: (_HEARS, timedelta(days=7)),
    Rule.REVIEW: (_HEARS, timedelta(days=7)),
    Rule.WORSENING: (frozenset({"alerts.client_worse"}), timedelta(days=1)),
    **dict.fromkeys(PATTERNS, (_HEARS | {"alerts.client_pattern"}, timedelta(days=7))),
}
_STEADY: Final = {Rule.NO_CHANGE, Rule.REVIEW}
_TOLD_SOON: Final = timedelta(days=4)
"""How long before the therapist a client may read of it: a weekend may lie between, which the office is closed on."""
_ASKED_BY: Final = timedelta(weeks=10)


@dataclass(frozen=True, slots=True)
class Fault:
    """What broke which rule."""

    rule: str
    who: str
    at: datetime
    what: str


def a_topic_a_day(life: Life) -> Iterator[Fault]:
    """One topic a local day, six in seven days, one reminder a day."""
    days: dict[str, list[Said]] = defaultdict(list)
    for said in life.topics():
        days[str(said.day)].append(said)
    for some in days.values():
        if len(some) > 1:
            yield Fault("two topics on a day", life.who, some[1].at, " + ".join(one.name for one in some))
    numbers = sorted({said.day.toordinal() for said in life.topics()})
    for at, first in enumerate(numbers):
        if at + _WEEK < len(numbers) and numbers[at + _WEEK] < first + 7:
            yield Fault("seven topics in seven days", life.who, life.joined_at, str(numbers[at : at + _WEEK + 1]))
    reminded = [said for said in life.by_itself() if said.name == REMINDER]
    for one, other in pairwise(reminded):
        if one.day == other.day and not other.letter.args.get("again") and one.letter.card != other.letter.card:
            yield Fault("two reminders on a day", life.who, other.at, REMINDER)


def quiet_hours(life: Life) -> Iterator[Fault]:
    """Nothing comes by itself between 20:30 and 8, but for safety."""
    for said in life.by_itself():
        clock = said.local.time()
        if said.name not in SAFETY and (clock >= _QUIET[0] or clock < _QUIET[1]):
            yield Fault("in quiet hours", life.who, said.at, f"{said.name} at {clock:%H:%M}")


def breaks(life: Life) -> Iterator[Fault]:
    """In a pause comes what was asked for or what a person sends, and nothing at all after a stop."""
    until: datetime | None = None
    stopped = False
    alone = {id(said) for said in life.by_itself()}
    free = SAFETY | ASKED_FOR | FROM_A_PERSON
    for said in life.heard:
        if said.name == "rhythm.paused":
            until = said.facts.until or datetime.max.replace(tzinfo=said.at.tzinfo)
        elif said.name in ("rhythm.settled", "rhythm.pause_over", "returning.welcome"):
            until = None
        stopped = said.name == "leaving.stopped" or (stopped and said.name != "joining.resumed")
        if id(said) in alone and until is not None and said.at < until and said.name not in free:
            yield Fault("in a pause", life.who, said.at, said.name)
        if id(said) in alone and stopped and not said.name.startswith("leaving."):
            yield Fault("after a stop", life.who, said.at, said.name)


def variety(life: Life) -> Iterator[Fault]:
    """No text of a pool returns before the pool is through or five sends have passed."""
    sends: dict[str, list[str]] = defaultdict(list)
    counted: set[tuple[str, int, str]] = set()
    for said in life.heard:
        pool = wording.pool(said.facts)
        if pool is None or said.variant is None:
            continue
        place = pool.name, said.letter.card or said.letter.id, said.variant
        if place in counted:
            continue
        counted.add(place)
        uses = sends[pool.name]
        since = uses[::-1].index(said.variant) + 1 if said.variant in uses else _GAP
        through = set(wording.eligible(said.facts, said.rendered.voice)) <= set(uses[len(uses) - since :])
        rare = entry(pool.name).kind in _WEEKS_APART
        if said.variant and since < min(pool.size, _GAP) and not (through and rare):
            yield Fault("a text too soon again", life.who, said.at, f"{said.variant} after {uses[-_GAP + 1 :]}")
        uses.append(said.variant)


def few_taps(life: Life) -> Iterator[Fault]:
    """A check-in takes no more taps than its opener said, and never more than four."""
    for steps in cards(life):
        asked, promised = questions(steps), max(one.facts.opener.n_taps for one in steps if one.facts.opener)
        if asked > min(promised, MOST_TAPS):
            names = dict.fromkeys(name_of(one.facts.question) for one in steps if one.facts.question is not None)
            yield Fault("more taps than promised", life.who, steps[0].at, f"{asked} of {promised}: {', '.join(names)}")


def answered(life: Life) -> Iterator[Fault]:
    """Whatever was typed or pressed got an answer at once."""
    for done in life.done:
        if not done.answered:
            yield Fault("no answer", life.who, done.at, str(done.what)[:60])


def decided(life: Life) -> Iterator[Fault]:
    """Answers that do not move lead to a dated decision asked of the therapist."""
    if life.manner not in ("no change", "types") or life.told[-1].at - life.joined_at < _ASKED_BY:
        return
    asked = [said for said in life.told if _STEADY & {_rule(said), *_lines(said, life)}]
    if not asked or asked[0].at - life.joined_at > _ASKED_BY:
        yield Fault("no decision asked", life.who, life.joined_at, str(asked[0].at if asked else "never"))


def no_secret(life: Life) -> Iterator[Fault]:
    """Of each alert to the therapist the client reads something, soon or as soon as they are back.

    One that a therapist opens from a list may be an old one; its client has read of it since.
    """
    for told in life.told:
        rule = _rule(told)
        if rule not in NOTICES or told.is_edit or told.letter.kind is Sent.DIALOGUE:
            continue
        names, within = NOTICES[rule]
        seen = [said for said in life.heard if said.name in names and said.at >= told.at - _TOLD_SOON]
        if seen and seen[0].at <= told.at + within:
            continue
        away = any(said.name in ("rhythm.paused", "rhythm.resting", "leaving.stopped") for said in life.heard)
        if not away and life.heard[-1].at > told.at + within:
            yield Fault("a secret alert", life.who, told.at, f"{rule}, seen {seen[0].at if seen else 'never'}")


def _lines(said: Said, life: Life) -> Iterator[Rule]:
    """The rules of a client's alerts that are lines of a slip."""
    if isinstance(said.facts, Gathered):
        mine = (line for line in said.facts.lines if isinstance(line, AlertLine))
        yield from (line.rule for line in mine if line.client == life.who.split()[0])


def _rule(said: Said) -> Rule | None:
    return said.facts.rule if isinstance(said.facts, alerts.Alert) and not said.is_edit else None


RULES: Final[tuple[Callable[[Life], Iterator[Fault]], ...]] = (
    a_topic_a_day,
    quiet_hours,
    breaks,
    variety,
    few_taps,
    answered,
    decided,
    no_secret,
)


def faults(year: Year) -> list[Fault]:
    """Everything that broke a rule, worded texts included."""
    found = [fault for life in lives(year) for rule in RULES for fault in rule(life)]
    return found + [Fault(f"wording {one.rule}", one.name, year.world.now, one.detail) for one in year.watch.broken]
