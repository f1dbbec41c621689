"""What must hold of a year, whoever lived it. Each rule reads the log and names what broke it, without mercy."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Final

import wording
from domain.alerts import Rule
from domain.messages import alerts
from tests.year.life import Done, Year
from tests.year.therapist import Therapist
from tests.year.watch import Said

CONTACT: Final = timedelta(minutes=10)
"""What comes so soon after a deed of the reader belongs to it."""
_QUIET: Final = (time(20, 30), time(8, 0))
_WEEK: Final = 6
_GAP: Final = 5
SAFETY: Final = frozenset({
    "everywhere.urgent_signs", "everywhere.urgent_yes", "everywhere.urgent_unsure", "everywhere.crisis",
    "flare.next_day", "flare.after_urgent", "alerts.client_worse",
})  # fmt: skip
ASKED_FOR: Final = frozenset({
    "request.update", "request.talk_update", "request.reason_update", "request.no_answer_yet", "request.late",
    "unease.reply", "rhythm.pause_over", "leaving.three_months",
})  # fmt: skip
FROM_A_PERSON: Final = frozenset({
    "reply.heard", "homecare.offer", "goals.offer", "alerts.client_date", "alerts.client_closed",
    "alerts.client_not_counted", "closure.notice", "leaving.ended", "understanding.chat_open", "consents.again",
})  # fmt: skip
REMINDER: Final = "homecare.reminder"
NOTICES: Final[dict[Rule, tuple[frozenset[str], timedelta]]] = {
    Rule.NO_CHANGE: (frozenset({"alerts.client_no_change", "alerts.client_review"}), timedelta(days=7)),
    Rule.REVIEW: (frozenset({"alerts.client_review", "progress.review_asked", "progress.review_known"}), timedelta(7)),
    Rule.WORSENING: (frozenset({"alerts.client_worse"}), timedelta(days=1)),
}
_TOLD_SOON: Final = timedelta(days=1)
_ASKED_BY: Final = timedelta(weeks=10)


@dataclass(frozen=True, slots=True)
class Fault:
    """What broke which rule."""

    rule: str
    who: str
    at: datetime
    what: str


@dataclass(frozen=True, slots=True)
class Life:
    """One client's year: what they heard, anew and in all, what they did, and what was said of them to others."""

    who: str
    manner: str
    acts: bool
    joined_at: datetime
    heard: tuple[Said, ...]
    done: tuple[Done, ...]
    told: tuple[Said, ...]

    @property
    def new(self) -> list[Said]:
        """What arrived as a message of its own."""
        return [said for said in self.heard if not said.is_edit]

    def by_itself(self) -> list[Said]:
        """What came without a deed of theirs shortly before."""
        times = [done.at for done in self.done]
        return [said for said in self.new if not any(said.at - CONTACT <= at <= said.at for at in times)]

    def topics(self) -> list[Said]:
        """What the bot started: neither safety, nor asked for, nor sent by a person, nor the reminder they chose."""
        free = SAFETY | ASKED_FOR | FROM_A_PERSON | {REMINDER}
        return [said for said in self.by_itself() if said.name not in free and not said.letter.args.get("again")]


def lives(year: Year) -> list[Life]:
    """Everybody who joined."""
    heard, done = defaultdict(list), defaultdict(list)
    for said in year.watch.said:
        heard[said.chat].append(said)
    for deed in year.done:
        done[deed.chat].append(deed)
    found = []
    for vera in (one for one in year.actors.values() if isinstance(one, Therapist)):
        for client in vera.clients:
            mine, ids = heard[client.phone.chat], {one.letter.client for one in heard[client.phone.chat]} - {0}
            told = tuple(one for one in heard[vera.phone.chat] if one.letter.client in ids)
            if client.joined_at is not None:
                who = f"{client.alias} {client.manner.name}"
                acts = tuple(done[client.phone.chat])
                found.append(Life(who, client.manner.name, vera.acts, client.joined_at, tuple(mine), acts, told))
    return found


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
    """Nothing the bot starts comes in a pause, and nothing at all after a stop."""
    until: datetime | None = None
    stopped = False
    alone = {id(said) for said in life.by_itself()}
    for said in life.heard:
        if said.name == "rhythm.paused":
            until = said.facts.until or datetime.max.replace(tzinfo=said.at.tzinfo)
        elif said.name in ("rhythm.settled", "rhythm.pause_over", "returning.welcome"):
            until = None
        stopped = said.name == "leaving.stopped" or (stopped and said.name != "joining.resumed")
        if id(said) in alone and until is not None and said.at < until and said.name not in SAFETY:
            yield Fault("in a pause", life.who, said.at, said.name)
        if id(said) in alone and stopped and not said.name.startswith("leaving."):
            yield Fault("after a stop", life.who, said.at, said.name)


def variety(life: Life) -> Iterator[Fault]:
    """No text of a pool returns before the pool is through or five sends have passed."""
    sends: dict[str, list[str]] = defaultdict(list)
    counted: set[tuple[str, int, str]] = set()
    for said in life.heard:
        pool = wording.pool(said.facts)
        place = (pool[0], said.letter.card or said.letter.id, said.variant) if pool and said.variant else None
        if place is None or pool is None or place in counted:
            continue
        counted.add(place)
        uses, size = sends[pool[0]], len(wording.entries.entry(pool[0]).variants)
        recent = uses[-(min(size, _GAP) - 1) :] if size > 1 else []
        if place[2] in recent:
            yield Fault("a text too soon again", life.who, said.at, f"{place[2]} after {recent}")
        uses.append(place[2])


def answered(life: Life) -> Iterator[Fault]:
    """Whatever was typed or pressed got an answer at once."""
    for done in life.done:
        if not done.answered:
            yield Fault("no answer", life.who, done.at, done.typed[:60] if done.typed else "a button")


def decided(life: Life) -> Iterator[Fault]:
    """Answers that do not move lead to a dated decision asked of the therapist."""
    if life.manner not in ("no change", "types") or life.told[-1].at - life.joined_at < _ASKED_BY:
        return
    asked = [said for said in life.told if _rule(said) in (Rule.NO_CHANGE, Rule.REVIEW)]
    if not asked or asked[0].at - life.joined_at > _ASKED_BY:
        yield Fault("no decision asked", life.who, life.joined_at, str(asked[0].at if asked else "never"))


def no_secret(life: Life) -> Iterator[Fault]:
    """Of each alert to the therapist the client reads something, soon or as soon as they are back."""
    for told in life.told:
        rule = _rule(told)
        if rule not in NOTICES or told.is_edit:
            continue
        names, within = NOTICES[rule]
        seen = [said for said in life.heard if said.name in names and said.at >= told.at - _TOLD_SOON]
        if seen and seen[0].at <= told.at + within:
            continue
        away = any(said.name in ("rhythm.paused", "rhythm.resting", "leaving.stopped") for said in life.heard)
        if not away and life.heard[-1].at > told.at + within:
            yield Fault("a secret alert", life.who, told.at, f"{rule}, seen {seen[0].at if seen else 'never'}")


def _rule(said: Said) -> Rule | None:
    return said.facts.rule if isinstance(said.facts, alerts.Alert) and not said.is_edit else None


RULES: Final[tuple[Callable[[Life], Iterator[Fault]], ...]] = (
    a_topic_a_day,
    quiet_hours,
    breaks,
    variety,
    answered,
    decided,
    no_secret,
)


def faults(year: Year) -> list[Fault]:
    """Everything that broke a rule, worded texts included."""
    found = [fault for life in lives(year) for rule in RULES for fault in rule(life)]
    return found + [Fault(f"wording {one.rule}", one.name, year.world.now, one.detail) for one in year.watch.broken]
