"""A starter pack, looked at before anybody is invited: changed, kept or left; the client says yes or no later on."""

from datetime import datetime
from typing import Final

from domain.event import Event
from domain.homecare import Agreed
from domain.joining import About, Step
from domain.messages import joining as joining_messages
from domain.messages import packs as say_what
from domain.messages.everywhere import NothingOpen
from domain.packs import MOST, exercise, ideas
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining.common import OVER, is_open, value_of
from handlers.say import ask, kept, say, show
from storage import cards, clients, dialogues, homecare, joining, packs, people, plans, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.homecare import Item
from storage.plans import Plan
from storage.questions import Asked, Question
from wording.packs import pack_for
from wording.standing import SOURCE

_BECOMES: Final = {"k": Asked.ANSWERED, "o": Asked.CLOSED, "d": Asked.SKIPPED}


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Open the pack from the draft; in it keep, leave, or change what it holds."""
    if question.about == packs.ITEM:
        return await _item_tap(session, scope, question, value_of(event), now)
    client = await clients.reach(session, scope, question.subject)
    plan = await plans.of_client(session, client.id) if client is not None else None
    if client is None or plan is None or client.confirmed_at is not None:
        return OVER
    if question.about == About.DRAFT:
        return await _open(session, scope, plan, question, now)
    if not is_open(question, packs.ABOUT):
        return OVER
    return await _in_the_pack(session, scope, plan, (question, value_of(event)), now)


async def _open(session: Session, scope: Scope, plan: Plan, draft: Question, now: datetime) -> Answer | None:
    """Show the pack that goes with the label; one that was opened before shows with what was changed in it."""
    standing = await packs.standing(session, scope.practice, plan.client)
    if standing is None or standing.state is Asked.SKIPPED:
        me = await people.load(session, scope.person)
        pack = pack_for(me.language if me is not None else SOURCE, plan.label)
        await packs.lay_out(session, plan, pack, now=now)
        if draft.state is Asked.OPEN:
            await plans.set_purpose(session, plan.id, pack.purpose)
        standing = await ask(session, scope, packs.ABOUT, plan.client, now)
    await show(session, scope, say_what.Card, standing, now)
    return None


async def _in_the_pack(
    session: Session, scope: Scope, plan: Plan, tapped: tuple[Question, str], now: datetime
) -> Answer | None:
    question, value = tapped
    inside = await packs.items(session, plan.client)
    if value in _BECOMES:
        return await _settle(session, scope, plan, tapped, now)
    if value == "i":
        await dialogues.expect(session, scope, Expects.PACK_IDEAS, plan.client, now=now)
        await say(session, scope, say_what.AskIdeas, now)
    elif value == "a" and len(inside) < MOST:
        await dialogues.expect(session, scope, Expects.PACK_NEW, plan.client, now=now)
        await say(session, scope, say_what.AskNew, now)
    elif value[:1] == "e" and value[1:].isdecimal() and int(value[1:]) < len(inside):
        await _ask_item(session, scope, inside[int(value[1:])], now)
    else:
        await _refresh(session, scope, question, now)
        return OVER
    return None


async def _settle(
    session: Session, scope: Scope, plan: Plan, tapped: tuple[Question, str], now: datetime
) -> Answer | None:
    """Keep the pack or leave it; then the draft goes on below."""
    question, value = tapped
    await dialogues.end(session, scope)
    await (packs.leave(session, plan) if value == "d" else packs.keep(session, plan, now=now))
    await questions.settle(session, question.id, _BECOMES[value])
    await _refresh(session, scope, question, now)
    draft = await joining.standing(session, scope.practice, About.DRAFT, plan.client)
    if draft is not None and draft.state is Asked.OPEN:
        await show(session, scope, joining_messages.Draft, draft, now)
    return None


async def _ask_item(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    question = await ask(session, scope, packs.ITEM, item.id, now)
    await dialogues.expect(session, scope, Expects.PACK_ITEM, item.id, now=now)
    await say(session, scope, say_what.AskItem, now, item=item.id, question=question.id)


async def _item_tap(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    """Leave an item out of the pack, or leave it as it is."""
    item = await homecare.reach(session, scope, question.subject)
    if item is None or item.state is not Agreed.DRAFT or value not in ("x", "b") or question.state is not Asked.OPEN:
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await dialogues.end(session, scope)
    if value == "x":
        await homecare.drop(session, item.id)
    await _show_again(session, scope, item.client, now)
    return None


async def item_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """An item of the pack, typed anew."""
    item = await homecare.reach(session, scope, subject)
    if item is None or item.state is not Agreed.DRAFT:
        await say(session, scope, NothingOpen, now)
        return None
    typed = exercise(await kept(session, scope, event, now))
    if typed is None:
        await _ask_item(session, scope, item, now)
        return None
    await homecare.describe(session, item, name=typed.name, dose=typed.dose, why=typed.why)
    await _show_again(session, scope, item.client, now)
    return None


async def new_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Another item for the pack."""
    plan = await _open_pack_of(session, scope, subject)
    typed = exercise(await kept(session, scope, event, now))
    if plan is None:
        await say(session, scope, NothingOpen, now)
        return None
    if typed is not None and len(await packs.items(session, subject)) < MOST:
        await packs.add(session, plan, typed, now=now)
    await _show_again(session, scope, subject, now)
    return None


async def ideas_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Other ideas for a goal."""
    plan = await _open_pack_of(session, scope, subject)
    if plan is None:
        await say(session, scope, NothingOpen, now)
        return None
    await plans.set_ideas(session, plan, ideas(await kept(session, scope, event, now)))
    await _show_again(session, scope, subject, now)
    return None


async def _open_pack_of(session: Session, scope: Scope, client: int) -> Plan | None:
    """The plan of a client whose pack is being looked at."""
    found = await clients.reach(session, scope, client)
    pack = await packs.standing(session, scope.practice, client) if found is not None else None
    is_looked_at = pack is not None and pack.state is Asked.OPEN
    return await plans.of_client(session, client) if is_looked_at else None


async def _show_again(session: Session, scope: Scope, client: int, now: datetime) -> None:
    pack = await packs.standing(session, scope.practice, client)
    if pack is not None:
        await show(session, scope, say_what.Card, pack, now)


async def _refresh(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def after_duration(session: Session, practice: int, client: int) -> Step:
    """What a draft asks once it is known for how long: the purpose, unless a kept pack has told it."""
    return Step.ADULT if await packs.told_purpose(session, practice, client) else Step.PURPOSE
