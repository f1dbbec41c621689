"""A client says no to a part of the plan, or takes it up again; the therapist hears of it without blame."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.homecare import Agreed
from domain.messages import answering, everywhere, name_of
from domain.messages import request_parts as say_what
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import say, show
from storage import cards, clients, homecare, homecare_looks, outbox, passing, prescribed, questions
from storage.clients import Client
from storage.database import Session
from storage.homecare import OFFER, PLAN, Item
from storage.outbox import Letter
from storage.prescribed import STANDING, Prescribed
from storage.questions import Ask, Question
from storage.refusing import PART

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())


async def parts(session: Session, scope: Scope, _question: Question, _event: Event, now: datetime) -> Answer | None:
    """What there is to say no to: agreed items of the home plan, and a plan somebody else set."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not homecare.takes_part(client):
        await say(session, scope, everywhere.HelpClient, now)
        return None
    items = await homecare.agreed(session, client.id)
    plan = await prescribed.of_client(session, client.id)
    for about, subject in [(PART, item.id) for item in items] + ([(STANDING, plan.id)] if plan else []):
        new = Ask(scope.practice, scope.person, about, subject, client.id)
        await questions.ask_once(session, new, now=now)
    await say(session, scope, say_what.Parts if items or plan else say_what.NoParts, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Look at a part, say no to it, or take it up again. The latest word counts."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, scope.subject)
    part = await _part(session, scope, question)
    if client is None or part is None or not homecare.takes_part(client) or value not in ("", "n", "y"):
        return NOT_HERE
    if value == "":
        await show(session, scope, say_what.Part, question, now)
        return None
    refused = value == "n"
    if not await _keep(session, part, refused=refused, now=now):
        return NOT_HERE
    await _refresh(session, scope, part, question, now)
    await _tell(session, client, question, refused=refused, now=now)
    return None


async def _part(session: Session, scope: Scope, question: Question) -> Item | Prescribed | None:
    if question.about == PART:
        return await homecare.reach(session, scope, question.subject)
    return await prescribed.reach(session, scope, question.subject) if question.about == STANDING else None


async def _keep(session: Session, part: Item | Prescribed, *, refused: bool, now: datetime) -> bool:
    """Store the client's word. Returns whether that is news."""
    if isinstance(part, Prescribed):
        if (part.refused_at is not None) is refused or part.ended_at is not None:
            return False
        await prescribed.refuse(session, part, at=now if refused else None)
        return True
    wanted, becomes = (Agreed.AGREED, Agreed.ENDED) if refused else (Agreed.ENDED, Agreed.AGREED)
    if part.state is not wanted:
        return False
    await homecare_looks.settle(session, part, becomes, now=now)
    return True


async def _refresh(session: Session, scope: Scope, part: Item | Prescribed, question: Question, now: datetime) -> None:
    """Bring every card up to date that shows the part."""
    subjects = [cards.subject_of(question.about, question.subject)]
    if isinstance(part, Item):
        subjects += [cards.subject_of(OFFER, part.id), cards.subject_of(PLAN, part.client)]
    for subject in subjects:
        await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _tell(session: Session, client: Client, question: Question, *, refused: bool, now: datetime) -> None:
    """The therapist hears it once a day and part, outside quiet hours."""
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    if not reader:
        return
    once = f"refused:{question.subject}:{at.date()}:{'n' if refused else 'y'}"
    args = {"question": question.id, "refused": refused}
    told = Letter(reader, name_of(answering.Refused), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, client.practice, told, now=now)


MENUS = {"np": TapRoute("no_part", CLIENTS, parts)}
TAPS = {Verb.REFUSE: TapRoute("refuse_part", CLIENTS, tap)}
