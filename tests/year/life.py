"""Lives the year: time goes from deadline to deadline, be it the bot's or somebody's, and everybody does their part."""

import heapq
import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from domain.action import Action, encode
from scheduler.step import next_due
from tests.joining import therapist_link
from tests.telegram import Message
from tests.world import Phone, World
from tests.year.actors import Actor, Deed
from tests.year.client import Client
from tests.year.manners import MANNERS, Manner
from tests.year.therapist import Therapist
from tests.year.watch import Said, Watch

_LINK: Final = re.compile(r"start=([\w-]+)")
_GAP: Final = timedelta(hours=13)
"""Between two invitations."""


@dataclass(frozen=True, slots=True)
class Done:
    """Something a person did: typed words or pressed a button, and whether anything came back at once."""

    at: datetime
    chat: int
    what: Action | str
    answered: bool

    @property
    def typed(self) -> bool:
        """Whether it was typed."""
        return isinstance(self.what, str)


@dataclass
class Year:
    """Everybody, what they will do, and what they did."""

    world: World
    watch: Watch
    weeks: int
    language: str = "en"
    actors: dict[int, Actor] = field(default_factory=dict)
    done: list[Done] = field(default_factory=list)
    _planned: list[tuple[Deed, int]] = field(default_factory=list)
    _turns: Iterator[int] = field(default_factory=itertools.count)
    _seen: int = 0

    @property
    def clients(self) -> list[Client]:
        """Everybody who was to be invited."""
        return [one for one in self.actors.values() if isinstance(one, Client)]

    async def practice(
        self, seed: int, manners: Sequence[Manner], *, acts: bool, kind: Callable[..., Therapist] = Therapist
    ) -> Therapist:
        """A therapist sets up and invites these clients, one after the other."""
        phone = self._phone("Vera" if acts else "Otto")
        vera = kind(phone, Random(f"{seed} {phone.name}"), acts=acts)
        letter = self._letter(acts=acts)
        self.actors[phone.chat] = vera
        if vera.source is not None:
            self._plan(vera, self.world.now + vera.source.given_after, "/visits")
        self._plan(vera, self.world.now, f"/start {await therapist_link(self.world, self.language)}")
        if acts:
            self._plan(vera, self.world.now + timedelta(hours=2), "/relationship")
        for number, manner in enumerate(manners):
            alias = f"{letter}.{number + 1:02d}"
            phone = self._phone(f"Client{number + 1}")
            client = Client(phone, Random(f"{seed} {alias}"), manner=manner, alias=alias)
            self.actors[client.phone.chat] = client
            vera.clients.append(client)
            self._plan(vera, self.world.now + timedelta(minutes=20) + number * _GAP, f"/new {alias}")
        return vera

    def _letter(self, *, acts: bool) -> str:
        """What the names of a practice's clients begin with."""
        taken = {one.alias[0] for one in self.clients}
        letters: tuple[str, ...] = ("CD"[acts], *"EFGH")
        return next(one for one in letters if one not in taken)

    def _phone(self, name: str) -> Phone:
        phone = self.world.phone(name)
        phone.language = self.language
        return phone

    async def passes(self) -> None:
        """Let all weeks pass."""
        end = self.world.now + timedelta(weeks=self.weeks)
        while True:
            due_at = await next_due(self.world.database, self.world.delivery, self.world.now)
            planned = self._planned[0][0].at if self._planned else None
            soonest = min((at for at in (due_at, planned) if at is not None), default=end)
            if soonest >= end:
                break
            self.world.now = max(self.world.now, soonest)
            if planned is not None and planned == soonest:
                deed, chat = heapq.heappop(self._planned)
                await self._do(self.actors[chat], deed)
            else:
                await self.world.settles()
            self._notice()
        self.world.now = end
        await self.world.settles()
        self._notice()

    def _notice(self) -> None:
        """Everybody sees what arrived, and decides what to do about it."""
        fresh, self._seen = self.watch.said[self._seen :], len(self.watch.said)
        for said in fresh:
            actor = self.actors[said.chat]
            if said.name == "joining.invitation" and isinstance(actor, Therapist):
                self._invited(actor, said)
            for meant in actor.reacts(said):
                self._plan(actor, *meant)

    def _invited(self, vera: Therapist, said: Said) -> None:
        link = _LINK.search(said.text)
        client = next((one for one in vera.clients if one.joined_at is None), None)
        if link is None or client is None:
            return
        client.joined_at = said.at + timedelta(hours=client.chance.uniform(1, 8))
        self._plan(client, client.joined_at, f"/start {link[1]}")
        own = client.manner.deeds(client.chance, self.weeks)
        for actor, deeds in ((client, own), (vera, vera.deeds(client, self.weeks))):
            for day, typed in deeds:
                self._plan(actor, client.joined_at + timedelta(days=day), typed)

    def _plan(self, actor: Actor, at: datetime, what: Action | str) -> None:
        heapq.heappush(self._planned, (Deed(at, next(self._turns), what), actor.phone.chat))

    async def _do(self, actor: Actor, deed: Deed) -> None:
        actor.acted_at = self.world.now
        at, deeds = self.world.now, len(self.world.telegram.calls)
        said = len(self.watch.said)
        if isinstance(deed.what, str):
            await actor.phone.says(deed.what)
        elif not await _press(actor, deed.what):
            return
        mine = [one for one in self.watch.said[said:] if one.chat == actor.phone.chat]
        wanted = [one for one in mine if not one.is_edit] if isinstance(deed.what, str) else mine
        told = any(_is_word(call, actor.phone.chat) for call in self.world.telegram.calls[deeds:])
        self.done.append(Done(at, actor.phone.chat, deed.what, bool(wanted) or told))
        actor.acted_at = self.world.now


async def _press(actor: Actor, action: Action) -> bool:
    """Press the button, if it is still anywhere to be seen."""
    data = encode(action)
    where = next((one for one in reversed(actor.phone.messages) if _has(one, data)), None)
    if where is not None:
        await actor.phone.taps_data(data, where)
    return where is not None


def _is_word(call: tuple[str, Mapping[str, Any]], chat: int) -> bool:
    """Whether this is a toast, or a new message in a chat: sent, or said to somebody of whom nothing is kept."""
    method, payload = call
    if method == "answerCallbackQuery":
        return bool(payload.get("text"))
    return method == "sendMessage" and payload["chat_id"] == chat


def _has(message: Message, data: str) -> bool:
    return any(button.get("callback_data") == data for row in message.buttons for button in row)


def kinds(count: int, start: int = 0) -> list[Manner]:
    """So many clients, of every kind in turn."""
    return [MANNERS[(start + number) % len(MANNERS)] for number in range(count)]
