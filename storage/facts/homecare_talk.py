"""Facts of talking over the home plan: an exchange as far as it has come, and what the therapist hears of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeAlias

from domain.homecare_rhythm import fewer
from domain.homecare_talk import BREAKS, EVERY, Hurdle, Said, Step, Talk, Tap
from domain.messages import Choice, name_of
from domain.messages import homecare_talk as messages
from storage import clients, hard_spells, homecare, homecare_rhythm, homecare_talk, questions, reminders
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token
from storage.homecare_talk import Exchange
from storage.practices import Therapist
from storage.questions import Asked

_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Case:
    """An exchange, who is in it, and the client's local date."""

    of: Exchange
    client: Client
    therapist: Therapist
    token: str
    today: date

    @property
    def said(self) -> Said:
        """How far it has come."""
        return self.of.said

    @property
    def is_open(self) -> bool:
        """Whether it waits for a tap."""
        return self.said.step is Step.OFFER

    @property
    def reminds(self) -> bool:
        """Whether the client is reminded at all."""
        return bool(self.client.reminder_time)


Load: TypeAlias = Callable[[Session, Case], Awaitable[messages.Body | None]]


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """An exchange the client began."""
    body = await _body(session, request, now)
    return body and messages.Card(body)


async def look(session: Session, request: Request, now: datetime) -> object | None:
    """An exchange the bot began."""
    body = await _body(session, request, now)
    return body and messages.Look(body)


async def _body(session: Session, request: Request, now: datetime) -> messages.Body | None:
    of = await homecare_talk.load(session, request.number("exchange"))
    client, by = await clients.load(session, request.client), await therapist(session, request)
    named = await token(session, request)
    if of is None or client is None or by is None or named is None or of.client != client.id:
        return None
    today = await reminders.today(session, client, now)
    if today is None:
        return None
    case = Case(of, client, by, named, today)
    match case.said.step:
        case Step.TELL:
            return await _ASKS[case.said.talk](session, case)
        case Step.WHICH:
            return await _which(session, case)
        case Step.OFFER:
            return await _OFFERS[Hurdle(case.said.told)](session, case)
        case Step.DONE:
            return await _done(session, case)


async def _reason(_session: Session, case: Case) -> messages.Body:
    return messages.Reason(case.token)


async def _taper(session: Session, case: Case) -> messages.Body:
    two_weeks = await homecare_talk.fortnight(session, case.client.id, case.of.day)
    return messages.Taper(two_weeks.done, two_weeks.asked, case.token)


async def _fit(_session: Session, case: Case) -> messages.Body:
    return messages.Fit(case.reminds, case.token)


async def _go_on(session: Session, case: Case) -> messages.Body | None:
    item = await homecare.item(session, case.said.item or EVERY)
    if item is None or item.decided_at is None:
        return None
    return messages.GoOn(item.name, max(1, (case.of.day - item.decided_at.date()).days // _WEEK), case.token)


async def _which(session: Session, case: Case) -> messages.Body:
    found = await homecare_talk.choices(session, case.client.id)
    named = {item.id: item.name for item in await homecare.agreed(session, case.client.id)}
    shown = [Choice(named[item], case.token, value) for value, item in found.items() if item in named]
    return messages.Which(tuple(shown), case.token)


async def _shorter(_session: Session, case: Case) -> messages.Body:
    return messages.Shorter(case.therapist.name, case.token)


async def _other_time(_session: Session, case: Case) -> messages.Body:
    return messages.OtherTime(case.reminds, case.token)


async def _hurt(session: Session, case: Case) -> messages.Body:
    calls = (await hard_spells.of_therapist(session, case.therapist.id)).takes_calls
    return messages.Hurt(case.therapist.name, case.therapist.reads, calls, case.is_open, case.token)


async def _how(session: Session, case: Case) -> messages.Body:
    items = await homecare_talk.meant(session, case.of)
    lines = tuple(messages.Described(case.therapist.name, item.name, item.how) for item in items)
    return messages.How(case.therapist.name, lines, case.is_open, case.token)


async def _mood(session: Session, case: Case) -> messages.Body:
    can_less = case.reminds and fewer(await homecare_rhythm.most(session, case.client.id)) is not None
    return messages.Mood(can_less, case.is_open, case.token)


async def _away(_session: Session, case: Case) -> messages.Body:
    return messages.Away(case.token) if case.reminds else messages.GetWell()


async def _no_help(_session: Session, case: Case) -> messages.Body:
    return messages.NoHelp(case.therapist.name, case.is_open, case.token)


_ASKS: Final[dict[Talk, Load]] = {
    Talk.REASON: _reason,
    Talk.TAPER: _taper,
    Talk.FIT: _fit,
    Talk.GO_ON: _go_on,
}
_OFFERS: Final[dict[Hurdle, Load]] = {
    Hurdle.TIME: _shorter,
    Hurdle.FORGOT: _other_time,
    Hurdle.HURT: _hurt,
    Hurdle.HOW: _how,
    Hurdle.MOOD: _mood,
    Hurdle.AWAY: _away,
    Hurdle.NO_HELP: _no_help,
}


async def _done(session: Session, case: Case) -> messages.Body | None:
    """What came of it: of the offer that was taken up, or else of the first tap."""
    last = case.said.did or case.said.told
    if last == Tap.OK:
        return await _OFFERS[Hurdle(case.said.told)](session, case)
    if last in BREAKS:
        return await _paused(session, case)
    return await _ENDS[Tap(last)](session, case)


async def _stays(_session: Session, _case: Case) -> messages.Body:
    return messages.Stays()


async def _left(_session: Session, _case: Case) -> messages.Body:
    return messages.Left()


async def _asking_smaller(_session: Session, case: Case) -> messages.Body:
    return messages.AskingSmaller(case.therapist.name)


async def _fewer(session: Session, case: Case) -> messages.Body:
    return messages.Fewer(await homecare_rhythm.most(session, case.client.id))


async def _off(_session: Session, _case: Case) -> messages.Body:
    return messages.Off()


async def _paused(session: Session, case: Case) -> messages.Body:
    rhythm = await homecare_rhythm.of_client(session, case.client.id)
    if rhythm.paused_until is None or not rhythm.rests(case.today):
        return messages.GetWell()
    return messages.Paused(rhythm.paused_until, case.token)


async def _left_out(_session: Session, case: Case) -> messages.Body:
    return messages.LeftOut(case.therapist.name)


async def _pick_time(_session: Session, _case: Case) -> messages.Body:
    return messages.PickTime()


async def _say_more(_session: Session, case: Case) -> messages.Body:
    return messages.SayMore(case.therapist.name)


async def _to_talk(_session: Session, case: Case) -> messages.Body:
    return messages.ToTalk(case.therapist.name)


async def _going_on(session: Session, case: Case) -> messages.Body | None:
    item = await homecare.item(session, case.said.item or EVERY)
    if item is None:
        return None
    if case.said.told == Tap.STOP:
        return messages.Stopped(item.name, case.therapist.name)
    if case.said.told == Tap.LATER:
        return messages.Later(item.look_on)
    return messages.GoingOn(item.name, item.look_on)


_ENDS: Final[dict[Tap, Load]] = {
    Tap.YES: _asking_smaller,
    Tap.SMALLER: _asking_smaller,
    Tap.NO: _stays,
    Tap.SKIP: _left,
    Tap.OTHER_TIME: _pick_time,
    Tap.LEAVE_OUT: _left_out,
    Tap.FEWER: _fewer,
    Tap.NONE: _off,
    Tap.ELSE: _say_more,
    Tap.TALK: _to_talk,
    Tap.GO_ON: _going_on,
    Tap.STOP: _going_on,
    Tap.LATER: _going_on,
}


async def _told(session: Session, request: Request) -> dict[str, Any] | None:
    """Whom, what and when a letter to the therapist is about."""
    client = await clients.load(session, request.client)
    item = await homecare.item(session, request.number("item"))
    of = await homecare_talk.load(session, request.number("exchange"))
    if client is None or client.confirmed_at is None or item is None or of is None or of.client != client.id:
        return None
    return {"client": client.alias, "item": item.name, "day": of.day}


async def hurt_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist: an item hurt."""
    told = await _told(session, request)
    question = await questions.load(session, request.number("question"))
    if told is None or question is None:
        return None
    return messages.HurtTold(**told, open=question.state is Asked.OPEN, token=question.token)


async def no_help_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist: an item does not seem to help."""
    told = await _told(session, request)
    return None if told is None else messages.NoHelpTold(**told)


LOADERS: dict[str, Loader] = {
    name_of(messages.Noted): bare(messages.Noted),
    name_of(messages.Card): card,
    name_of(messages.Look): look,
    name_of(messages.HurtTold): hurt_told,
    name_of(messages.NoHelpTold): no_help_told,
}
