"""A therapist invites: a short name, what brings the client, since when, to what end, of age; then a link."""

from datetime import datetime, timedelta

from domain.duties import Duty
from domain.event import Event
from domain.joining import About, Complaint, Step, bare_label
from domain.measures import Measure
from domain.messages import joining as say_what
from domain.progress import Duration, Purpose
from domain.scope import Role, Scope
from handlers.answer import Answer
from handlers.joining import packing, safety, setting_up
from handlers.joining.common import OVER, ask_step, is_open, place_of, value_of, words_of
from handlers.say import ask, say, show
from storage import (
    cards,
    clients,
    dialogues,
    due,
    invitations,
    invites,
    joining,
    measures,
    people,
    plans,
    practices,
    questions,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question
from wording.packs import pack
from wording.people import says_something
from wording.standing import SOURCE

CLIENT_CARD = "client"
LONGEST_ALIAS, LONGEST_LABEL = 40, 60
UNFINISHED = timedelta(hours=24)
"""How long a draft may lie; the dialogue that would finish it is over by then."""


async def new(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """/new, with or without a name."""
    if not (await practices.therapist_of(session, scope.subject)).joined:
        await setting_up.go_on(session, scope, now)
        return None
    if await safety.are_waiting(session, scope, now):
        return None
    alias = words_of(event, LONGEST_ALIAS)
    await _named(session, scope, alias, now)
    return None


async def invite_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Invite somebody new, or from a client's card: a new link, which makes the older one stop."""
    if question.about not in (CLIENT_CARD, About.CONFIRM):
        return await new(session, scope, event, now)
    client = await clients.reach(session, scope, question.subject)
    if client is None or client.state is Standing.DRAFT:
        return OVER
    if client.state not in (Standing.INVITED, Standing.DECLINED, Standing.ASKING):
        await say(session, scope, say_what.AlreadyJoined, now, row=client.id)
        return None
    if await safety.are_waiting(session, scope, now):
        return None
    if client.person:
        await joining.forget_person(session, client.person, now=now)
        await clients.declined(session, client.id)
    await _send_invitation(session, scope, client.id, now)
    return None


async def _ask_alias(session: Session, scope: Scope, now: datetime) -> None:
    await say(session, scope, say_what.AskAlias, now)
    await dialogues.expect(session, scope, Expects.CLIENT_ALIAS, scope.subject, now=now)


async def alias_typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """The short name of a new client."""
    alias = words_of(event, LONGEST_ALIAS)
    await _named(session, scope, alias, now)
    return None


async def _named(session: Session, scope: Scope, alias: str, now: datetime) -> None:
    """Begin with this name; one that is missing, or that would mix up two clients, is asked for."""
    if not alias:
        await _ask_alias(session, scope, now)
    elif await clients.is_called(session, scope, alias):
        await say(session, scope, say_what.AliasTaken, now)
        await dialogues.expect(session, scope, Expects.CLIENT_ALIAS, scope.subject, now=now)
    else:
        await _begin(session, scope, alias, now)


async def _begin(session: Session, scope: Scope, alias: str, now: datetime) -> None:
    client = await clients.add(session, scope, alias, now=now)
    await due.put(session, Duty.INVITE_LAPSES, client, at=now + UNFINISHED)
    question = await ask(session, scope, About.LABEL, client, now)
    await _ask_label(session, scope, question, now)


async def _ask_label(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    await say(session, scope, say_what.AskLabel, now, question=question.id)
    await dialogues.expect(session, scope, Expects.CLIENT_LABEL, question.id, now=now)


async def label_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One of the usual complaints."""
    value = value_of(event)
    if not is_open(question, About.LABEL) or value not in tuple(Complaint):
        return OVER
    await dialogues.end(session, scope)
    person = await people.load(session, scope.person)
    label = pack(person.language if person is not None else SOURCE, value).label
    return await _keep_label(session, scope, question, label, now)


async def label_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The complaint in the therapist's words."""
    question = await questions.load(session, subject)
    label = bare_label(words_of(event, LONGEST_LABEL))
    if question is not None and is_open(question, About.LABEL) and not says_something(label):
        await _ask_label(session, scope, question, now)
    elif question is None or await _keep_label(session, scope, question, label, now) is OVER:
        await say(session, scope, say_what.DraftGone, now)
    return None


async def _keep_label(session: Session, scope: Scope, question: Question, label: str, now: datetime) -> Answer | None:
    client = await _draft_of(session, scope, question)
    if client is None or not is_open(question, About.LABEL):
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await plans.add(session, scope.practice, client.id, label, now=now)
    step = await ask_step(session, scope, Step.DURATION, (About.DRAFT, client.id), now)
    await show(session, scope, say_what.Draft, step, now)
    return None


async def _draft_of(session: Session, scope: Scope, question: Question) -> Client | None:
    client = await clients.reach(session, scope, question.subject)
    return client if client is not None and client.state is Standing.DRAFT else None


async def duration(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """How long it has been there."""
    place = place_of(event, len(Duration))
    client = await _step(session, scope, question, Step.DURATION)
    plan = await plans.of_client(session, client.id) if client is not None else None
    if place is None or plan is None:
        return await _stale(session, scope, question, now)
    await plans.set_duration(session, plan.id, tuple(Duration)[place])
    following = await packing.after_duration(session, scope.practice, client.id) if client is not None else Step.PURPOSE
    return await _next(session, scope, question, following, now)


async def purpose(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """What the visits are for."""
    place = place_of(event, len(Purpose))
    client = await _step(session, scope, question, Step.PURPOSE)
    plan = await plans.of_client(session, client.id) if client is not None else None
    if place is None or plan is None:
        return await _stale(session, scope, question, now)
    await plans.set_purpose(session, plan.id, tuple(Purpose)[place])
    return await _next(session, scope, question, Step.ADULT, now)


async def adult(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Of age: the invitation follows. Under age: nothing is kept. Before that, what check-ins ask can be changed."""
    client, value = await _step(session, scope, question, Step.ADULT), value_of(event)
    if client is not None and value in ("d", "s"):
        await _ask_for(session, client, now, days=value == "d")
        await _refresh(session, scope, question, now)
        return None
    if client is None or value not in ("y", "n"):
        return await _stale(session, scope, question, now)
    if value == "y" and await safety.are_waiting(session, scope, now):
        return None
    await questions.settle(session, question.id, Asked.ANSWERED)
    await due.drop(session, Duty.INVITE_LAPSES, client.id)
    if value == "n":
        await joining.drop_client(session, client.id)
        await say(session, scope, say_what.Minor, now)
    else:
        await clients.set_adult(session, client.id, adult=True)
        await _send_invitation(session, scope, client.id, now)
    await _refresh(session, scope, question, now)
    return None


async def _ask_for(session: Session, client: Client, now: datetime, *, days: bool) -> None:
    """Check-ins ask on how many days it got in the way, or how much it bothered, which is measured by default."""
    plan = await plans.of_client(session, client.id)
    chosen = await measures.the(session, plan, Measure.DAYS) if plan is not None else None
    if plan is not None and days and chosen is None:
        await measures.add(session, plan, Measure.DAYS, None, now=now)
    elif chosen is not None and not days:
        await measures.drop(session, chosen.id)


async def _step(session: Session, scope: Scope, question: Question, step: Step) -> Client | None:
    """The draft this question is about, if it still waits for exactly this step."""
    if not is_open(question, About.DRAFT) or question.measure != step:
        return None
    return await _draft_of(session, scope, question)


async def _next(session: Session, scope: Scope, question: Question, step: Step, now: datetime) -> Answer | None:
    await questions.settle(session, question.id, Asked.ANSWERED)
    await ask_step(session, scope, step, (About.DRAFT, question.subject), now)
    await _refresh(session, scope, question, now)
    return None


async def _stale(session: Session, scope: Scope, question: Question, now: datetime) -> Answer:
    await _refresh(session, scope, question, now)
    return OVER


async def _refresh(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _send_invitation(session: Session, scope: Scope, client: int, now: datetime) -> None:
    """A fresh link and code; what is forwarded stands alone in the last message."""
    invite = await invites.issue(session, scope.practice, Role.CLIENT, client, now=now)
    await clients.set_state(session, client, Standing.INVITED)
    question = await ask(session, scope, invitations.ABOUT, invite, now)
    await say(session, scope, say_what.Invited, now, invite=invite, question=question.id)
    await say(session, scope, say_what.Invitation, now, invite=invite)
