"""Talking over the home plan: what got in the way, fewer reminders, another fit, going on; one card an exchange."""

from datetime import datetime, timedelta

from domain.action import Verb
from domain.event import Event
from domain.homecare import Reply
from domain.homecare_talk import BREAKS, Hurdle, Said, Step, Talk, Tap, take
from domain.messages import homecare_talk as say_what
from domain.scope import Scope
from handlers import homecare, homecare_hours
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.homecare_common import NOT_HERE, ask, keep_note, refresh_item, refresh_plan, taking_part
from handlers.say import show
from storage import (
    cards,
    dialogues,
    homecare_looks,
    homecare_passing,
    homecare_rhythm,
    homecare_talk,
    questions,
    reminders,
)
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.homecare import TALK, Report
from storage.homecare_talk import Exchange
from storage.questions import Asked, Question


async def begin(session: Session, scope: Scope, client: Client, day: Report, now: datetime) -> bool:
    """Ask what got in the way on a reminded day. Returns False when it was asked often enough of late."""
    today = await reminders.today(session, client, now)
    if today is None or not await homecare_talk.may_say(session, client.id, day.day, today):
        return False
    earlier = await homecare_talk.since(session, client.id, day.day)
    found = [one.id for one in earlier if one.day == day.day and one.said.talk is Talk.REASON]
    made = found[0] if found else await homecare_talk.begin(session, client, Said(Talk.REASON), day.day, now=now)
    await show(session, scope, say_what.Card, await ask(session, scope, TALK, made, now), now, exchange=made)
    return True


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One tap of an exchange; each is told once."""
    client = await taking_part(session, scope)
    of = await homecare_talk.load(session, question.subject) if question.about == TALK else None
    if client is None or of is None or of.client != client.id:
        return NOT_HERE
    value = event.action.value if event.action is not None else ""
    said = take(of.said, value, await homecare_talk.choices(session, client.id))
    if said is None:
        await _refresh(session, scope, of, now)
        return NOT_HERE
    await homecare_talk.keep(session, of, said, now=now)
    known = Exchange(of.id, of.practice, of.client, of.day, said)
    await _follow(session, scope, client, known, now)
    if said.step is Step.DONE:
        await questions.settle(session, question.id, Asked.ANSWERED)
    await _refresh(session, scope, of, now)
    return None


async def _refresh(session: Session, scope: Scope, of: Exchange, now: datetime) -> None:
    subject = cards.subject_of(TALK, of.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _follow(session: Session, scope: Scope, client: Client, of: Exchange, now: datetime) -> None:
    """Do what the last tap asked for."""
    said = of.said
    if said.step is Step.WHICH:
        return
    if said.talk is Talk.REASON and not said.did:
        await _pass_on(session, client, of, now)
        return
    last = said.did or said.told
    if last in (Tap.YES, Tap.SMALLER):
        for item in await homecare_talk.meant(session, of):
            await homecare_passing.smaller(session, client, item, now=now)
    elif last in BREAKS:
        await _pause(session, client, BREAKS[Tap(last)], now)
    elif last in tuple(Tap):
        await _do(session, scope, client, (Tap(last), of), now)


async def _pass_on(session: Session, client: Client, of: Exchange, now: datetime) -> None:
    """Some reasons reach the therapist as soon as it is known what they are about."""
    for item in await homecare_talk.meant(session, of):
        match of.said.told:
            case Hurdle.HURT:
                await homecare_passing.hurt(session, client, item, of, now=now)
            case Hurdle.HOW:
                await keep_note(session, client, say_what.GoOverNote(item.name), now)
            case Hurdle.NO_HELP:
                await homecare_passing.no_help(session, client, item, of, now=now)


async def _do(session: Session, scope: Scope, client: Client, what: tuple[Tap, Exchange], now: datetime) -> None:
    match what[0]:
        case Tap.OTHER_TIME:
            await homecare_hours.ask_hour(session, scope, client, now)
        case Tap.FEWER:
            await homecare_hours.remind_less(session, client)
            await refresh_plan(session, scope, now)
        case Tap.NONE:
            await homecare_hours.choose(session, scope, client, "", now)
        case Tap.ELSE:
            await dialogues.expect(session, scope, Expects.NOTE, 0, now=now)
        case Tap.TALK:
            await keep_note(session, client, say_what.TalkNote(), now)
        case Tap.LEAVE_OUT | Tap.STOP | Tap.GO_ON:
            await _settle_items(session, scope, client, what, now)


async def _settle_items(
    session: Session, scope: Scope, client: Client, what: tuple[Tap, Exchange], now: datetime
) -> None:
    """Leave items out for now, stop them, or go on until the next date."""
    chosen, of = what
    for item in await homecare_talk.meant(session, of):
        if chosen is Tap.GO_ON:
            await homecare_looks.put(session, client, item, weeks=item.weeks, now=now)
            await refresh_item(session, scope, item.id, now)
        else:
            await homecare.settle(session, scope, item, Reply.STOP if chosen is Tap.STOP else Reply.LEAVE, now)


async def _pause(session: Session, client: Client, days: int, now: datetime) -> None:
    today = await reminders.today(session, client, now)
    if today is not None:
        await homecare_rhythm.pause(session, client, today + timedelta(days=days))


TAPS = {Verb.HOME_TALK: TapRoute("home_talk", CLIENTS, tap)}
