"""Facts of requests as their therapist sees them, and of the draft to a prescriber."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from domain.measures import Measure
from domain.messages import File, name_of
from domain.messages import answering as messages
from domain.messages import request as to_client
from domain.paper import Paper
from domain.prescribed import Part
from domain.request import State, days_offered
from storage import (
    alerts,
    answers,
    clients,
    evidence,
    measures,
    plans,
    questions,
    refusing,
    sources,
    workdays,
)
from storage.database import Session
from storage.facts import Loader, Request, note, owned
from storage.facts.everywhere import token
from storage.facts.request import Case, case
from storage.prescribed import Prescribed

_CONSENT: Final = {True: messages.Consent.YES, False: messages.Consent.NO, None: messages.Consent.ASKED}


def plan_lines(plan: Prescribed) -> messages.Plan:
    """A plan in the words it was set in."""
    return messages.Plan(
        area=plan.told(Part.AREA),
        minutes=plan.told(Part.MINUTES),
        often=plan.told(Part.OFTEN),
        purpose=plan.told(Part.PURPOSE),
        why=plan.told(Part.WHY),
        changed=plan.changed,
        refused=plan.refused_at is not None,
    )


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """One request as it stands."""
    found, named = await case(session, request, now), await token(session, request)
    if found is None or named is None:
        return None
    if found.of.origin is not None and found.of.state is State.OPEN:
        return await _asking(session, found, named)
    body = _body(found, named)
    return body and messages.Card(body)


async def _asking(session: Session, found: Case, named: str) -> object | None:
    """What the therapist asks of their own accord, before it is on its way."""
    if found.plan is None or found.of.origin is None:
        return None
    waits = await owned.of_request(session, found.of)
    body = messages.Asking(
        client=found.client.alias,
        prescriber=found.prescriber,
        why=found.of.origin,
        item=waits.item,
        change=waits.change,
        goal=waits.goal,
        plan=plan_lines(found.plan),
        review=found.plan.review_on,
        consent=_CONSENT[found.of.permission],
        token=named,
    )
    return messages.Card(body)


def _body(
    found: Case, named: str
) -> messages.Own | messages.Foreign | messages.Sent | messages.Done | messages.TakenBack | None:
    of, alias = found.of, found.client.alias
    if of.state is State.TAKEN_BACK:
        return messages.TakenBack(alias, of.what, of.origin is None)
    if of.state is State.ANSWERED and of.answer is not None and of.answer_on is not None:
        return messages.Done(alias, of.what, of.answer, of.plan_new, of.why, of.answer_on)
    if of.state is State.SENT and of.sent_at is not None:
        return messages.Sent(alias, found.prescriber, of.what, of.words, of.sent_at, found.unanswered, named)
    if of.due_on is None:
        return None
    if found.plan is None or found.plan.set_at is None:
        return messages.Own(alias, of.what, of.words, of.due_on, of.talk_on, found.is_new, found.late, named)
    return messages.Foreign(
        client=alias,
        what=of.what,
        words=of.words,
        plan=plan_lines(found.plan),
        prescriber=found.prescriber,
        since=found.plan.set_at,
        review=found.plan.review_on,
        due=of.due_on,
        talk=of.talk_on,
        consent=_CONSENT[of.permission],
        is_new=found.is_new,
        again=found.late,
        token=named,
    )


async def letter(session: Session, request: Request, now: datetime) -> object | None:
    """The draft to the prescriber: the wish, and what the answers show."""
    found = await case(session, request, now)
    plan = await plans.of_client(session, request.client)
    if found is None or found.plan is None or found.plan.set_at is None:
        return None
    read = await evidence.whole(session, plan, await answers.of_plan(session, plan)) if plan else ()
    goal = next((one for one in read if one.kind is Measure.GOAL), None)
    symptom = next((one for one in read if one.kind is Measure.SYMPTOM), None)
    days = next((one for one in read if one.kind is Measure.DAYS), None)
    zone = await alerts.zone_of_therapist(session, found.client)
    began = plan.started_at.astimezone(zone).date() if plan else now.date()
    return messages.Letter(
        prescriber=found.prescriber,
        therapist=found.therapist,
        client=found.client.alias,
        plan=plan_lines(found.plan),
        since=found.plan.set_at,
        what=found.of.what,
        words=found.of.words,
        goal=goal.words if goal else "",
        ease_then=goal.then if goal else None,
        ease_now=goal.now if goal else None,
        label=plan.label if plan else "",
        symptom_then=symptom.then if symptom else None,
        symptom_now=symptom.now if symptom else None,
        days_then=days.then if days else None,
        days_now=days.now if days else None,
        visits=await sources.known(session, found.client, since=began),
    )


async def _note(session: Session, request: Request, now: datetime, name: str) -> tuple[Case, File] | None:
    """A request on another provider's plan, and the note on it as a file."""
    found = await case(session, request, now)
    if found is None or found.plan is None:
        return None
    facts = await note.load(session, found.client, found.plan, found.of, now)
    return found, File(name, Paper(facts, frozenset()))


async def note_page(session: Session, request: Request, now: datetime) -> object | None:
    """A page to print, once the client has said yes."""
    made = await _note(session, request, now, "note.html")
    return messages.NotePage(made[0].prescriber, made[1]) if made and made[0].of.permission is True else None


async def note_text(session: Session, request: Request, now: datetime) -> object | None:
    """The same as text."""
    made = await _note(session, request, now, "note.txt")
    return messages.NoteText(made[1]) if made and made[0].of.permission is True else None


async def shown(session: Session, request: Request, now: datetime) -> object | None:
    """To the client, who reads it first."""
    made = await _note(session, request, now, "note.txt")
    return made and to_client.Note(made[1])


async def letter_sent(session: Session, request: Request, now: datetime) -> object | None:
    """Below the draft."""
    found, named = await case(session, request, now), await token(session, request)
    return found and named and messages.LetterSent(found.prescriber, named)


async def no_consent(session: Session, request: Request, now: datetime) -> object | None:
    """Nothing may leave."""
    found = await case(session, request, now)
    return found and messages.NoConsent(found.client.alias, found.prescriber, found.of.permission is False)


async def result(session: Session, request: Request, now: datetime) -> object | None:
    """What the prescriber answered."""
    found, named = await case(session, request, now), await token(session, request)
    return found and named and messages.Result(found.client.alias, found.prescriber, named)


async def type_why(session: Session, request: Request, now: datetime) -> object | None:
    """The reason, with the goal it may be tied to."""
    found = await case(session, request, now)
    plan = await plans.of_client(session, request.client)
    goal = await measures.the(session, plan, Measure.GOAL) if plan else None
    return found and messages.TypeWhy(found.client.alias, goal.words if goal else "")


async def pick_day(session: Session, request: Request, now: datetime) -> object | None:
    """The dates on offer, from the day on which they were shown."""
    found, named = await case(session, request, now), await token(session, request)
    if found is None or named is None:
        return None
    shown = datetime.fromtimestamp(request.number("at"), UTC)
    work = await workdays.of_client(session, found.client)
    first, second, third, fourth = days_offered(shown.astimezone(work.zone).date(), work)
    given = found.of.given
    agreed = bool(request.args["final"]) and given is not None and bool(given.plan)
    return messages.PickDay(found.client.alias, agreed, first, second, third, fourth, named)


async def passed(session: Session, request: Request, now: datetime) -> object | None:
    """The answer is on its way; when a plan that somebody else set is looked at again."""
    found = await case(session, request, now)
    review = found.plan.review_on if found is not None and found.plan is not None else None
    return found and messages.Passed(found.client.alias, review)


async def talk_set(session: Session, request: Request, now: datetime) -> object | None:
    """The date of the talk."""
    found = await case(session, request, now)
    return messages.TalkSet(found.client.alias, found.of.talk_on) if found and found.of.talk_on else None


async def refused(session: Session, request: Request, _now: datetime) -> object | None:
    """A client's latest word on a part; nothing when it was taken back before this left."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, request.client)
    name = await refusing.named(session, question) if question is not None else None
    said = bool(request.args["refused"])
    if client is None or name is None or name[1] is not said:
        return None
    return messages.Refused(client.alias, name[0], said)


def _naming(message: Callable[..., object]) -> Loader:
    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        client = await clients.load(session, request.client)
        return client and message(client=client.alias)

    return load


LOADERS: dict[str, Loader] = {
    **{name_of(message): _naming(message) for message in (messages.TypePlan, messages.ReasonKept)},
    name_of(messages.Card): card,
    name_of(messages.Letter): letter,
    name_of(messages.NotePage): note_page,
    name_of(messages.NoteText): note_text,
    name_of(to_client.Note): shown,
    name_of(messages.LetterSent): letter_sent,
    name_of(messages.NoConsent): no_consent,
    name_of(messages.Result): result,
    name_of(messages.TypeWhy): type_why,
    name_of(messages.PickDay): pick_day,
    name_of(messages.Passed): passed,
    name_of(messages.TalkSet): talk_set,
    name_of(messages.Refused): refused,
}
