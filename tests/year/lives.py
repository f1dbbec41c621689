"""The log of a year told as lives: what one client heard, did, and what was said of them to their therapist."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.messages import checkin as say
from domain.messages.alert_notices import NextPicked
from domain.messages.slip import Gathered
from tests.year.client import Client
from tests.year.life import Done, Year
from tests.year.therapist import Therapist
from tests.year.watch import Said

CONTACT: Final = timedelta(minutes=10)
"""What comes so soon after a deed of the reader belongs to it."""
SAFETY: Final = frozenset({
    "everywhere.urgent_signs", "everywhere.urgent_yes", "everywhere.urgent_unsure", "everywhere.crisis",
    "flare.next_day", "flare.after_urgent", "alerts.client_worse", "unopened.notice",
    "phone.wanted",
})  # fmt: skip
ASKED_FOR: Final = frozenset({
    "request.update", "request.talk_update", "request.reason_update", "request.no_answer_yet", "request.late",
    "unease.reply", "rhythm.pause_over", "leaving.three_months",
})  # fmt: skip
FROM_A_PERSON: Final = frozenset({
    "reply.heard", "reply.line", "homecare.offer", "goals.offer", "goals.on_board",
    "alerts.client_date", "alerts.client_closed", "alerts.client_not_counted", "closure.notice", "leaving.ended",
    "understanding.chat_open", "everywhere.chat_closed", "consents.again",
})  # fmt: skip
REMINDER: Final = "homecare.reminder"


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
        mine = [said for said in self.by_itself() if said.name not in free and not said.letter.args.get("again")]
        return [said for said in mine if not isinstance(getattr(said.facts, "next", None), NextPicked)]


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
            told = tuple(one for one in heard[vera.phone.chat] if one.letter.client in ids or _names(one, client))
            if client.joined_at is not None:
                who = f"{client.alias} {client.manner.name}"
                acts = tuple(done[client.phone.chat])
                found.append(Life(who, client.manner.name, vera.acts, client.joined_at, tuple(mine), acts, told))
    return found


def _names(said: Said, client: Client) -> bool:
    """Whether a note is about somebody though it is filed under nobody: one that was opened, or a line of a slip."""
    of = said.facts.lines if isinstance(said.facts, Gathered) else (said.facts,)
    return any(getattr(one, "client", None) == client.alias for one in of)


def cards(life: Life) -> Iterator[list[Said]]:
    """Each check-in that was answered, as it read from its opening to its first reply."""
    cards: dict[int, list[Said]] = defaultdict(list)
    for said in life.heard:
        if not isinstance(said.facts, say.Card):
            continue
        steps = cards[said.letter.card]
        if said.is_edit or not steps:
            steps.append(said)
        if said.facts.reply is not None and len(steps) > 1:
            if not isinstance(said.facts.reply, say.Skipped):
                yield steps
            cards[said.letter.card] = []


def questions(steps: Sequence[Said]) -> int:
    """How many questions a card asked: the taps it took. Putting it off or leaving it out is none."""
    return len({one.facts.question.token for one in steps if one.facts.question is not None})
