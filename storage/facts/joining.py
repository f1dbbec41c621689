"""Facts of joining: setting up, inviting, saying yes or no, and whether this is the person."""

from collections.abc import Callable
from datetime import datetime

from domain.hours import DEFAULT_QUIET
from domain.joining import Step
from domain.measures import Measure
from domain.messages import Choice, name_of
from domain.messages import joining as messages
from domain.messages import joining_start as begin
from domain.poster import Scan
from storage import (
    clients,
    installation,
    invitations,
    invites,
    joining,
    measures,
    packs,
    people,
    plans,
    practices,
    questions,
)
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request, joining_start
from storage.facts.everywhere import bare, practice, therapist, token
from storage.facts.settings import names
from storage.plans import Plan
from storage.practices import Therapist
from storage.questions import Asked, Question


async def _myself(session: Session, request: Request) -> Therapist | None:
    person = await people.load(session, request.person)
    return None if person is None else await practices.therapist_of(session, person.subject)


async def _named(session: Session, request: Request) -> Client | None:
    """The client of this practice whose row is among the arguments."""
    found = await clients.load(session, request.number("row"))
    return found if found is not None and found.practice == request.practice else None


async def language(session: Session, request: Request, _now: datetime) -> object | None:
    """The languages that are complete, the likeliest first."""
    named = await token(session, request)
    return named and messages.Language(names(request.word("offered"), named), named)


async def welcome_therapist(session: Session, request: Request, _now: datetime) -> object | None:
    """The first name Telegram shows is offered as a button."""
    me, named = await _myself(session, request), await token(session, request)
    if me is None or named is None:
        return None
    offered = (Choice(me.name, named, "ok"),) if me.name else ()
    return messages.WelcomeTherapist(practice=(await practice(session, request)).name, choices=offered)


def _to_me(message: Callable[..., object]) -> Loader:
    """A loader for a question that names the therapist who reads it."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        me, named = await _myself(session, request), await token(session, request)
        return None if me is None or named is None else message(therapist=me.name, token=named)

    return load


async def office_question(session: Session, request: Request, _now: datetime) -> object | None:
    """The hours that are offered are always the same."""
    named = await token(session, request)
    return None if named is None else messages.OfficeQuestion(token=named)


async def ask_label(session: Session, request: Request, _now: datetime) -> object | None:
    """For a draft that is still there."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, question.subject) if question is not None else None
    return client and question and messages.AskLabel(client=client.alias, token=question.token)


async def draft(session: Session, request: Request, _now: datetime) -> object | None:
    """What is known of a client who is about to be invited."""
    first = await questions.load(session, request.number("question"))
    client = await clients.load(session, first.subject) if first is not None else None
    plan = await plans.of_client(session, client.id) if client is not None else None
    if first is None or client is None or plan is None:
        return messages.Draft(client=None, label=None, duration=None, purpose=None, question=messages.DraftGone())
    asked = await questions.about(session, request.practice, first.about, first.subject)
    told = {one.measure for one in asked if one.state is Asked.ANSWERED}
    pack = await packs.standing(session, request.practice, client.id)
    packed = pack is not None and pack.state in (Asked.ANSWERED, Asked.CLOSED)
    knows_purpose = Step.PURPOSE in told or await packs.told_purpose(session, request.practice, client.id)
    return messages.Draft(
        client=client.alias,
        label=plan.label,
        duration=plan.duration if Step.DURATION in told else None,
        purpose=plan.purpose if knows_purpose else None,
        question=_draft_question(asked[-1], await measures.of_plan(session, plan), packed=packed),
        packed=packed,
    )


def _draft_question(
    latest: Question, measured: tuple[measures.Measure, ...], *, packed: bool
) -> messages.DurationQuestion | messages.PurposeQuestion | messages.AdultQuestion | messages.DraftReady:
    if latest.state is not Asked.OPEN:
        return messages.DraftReady()
    match Step(latest.measure):
        case Step.DURATION:
            return messages.DurationQuestion(token=latest.token, fresh=not packed)
        case Step.PURPOSE:
            return messages.PurposeQuestion(token=latest.token)
    return messages.AdultQuestion(token=latest.token, days=measures.bother(measured) is Measure.DAYS)


async def invited(session: Session, request: Request, now: datetime) -> object | None:
    """For an invitation that has not been replaced."""
    invite = await invites.load(session, request.number("invite"), now=now)
    client = await clients.load(session, invite.subject) if invite is not None else None
    named = await token(session, request)
    if client is None or invite is None or named is None:
        return None
    return messages.Invited(client=client.alias, expires=invite.expires_at, token=named)


async def invitation(session: Session, request: Request, now: datetime) -> object | None:
    """The link and the code, made again from the key; they are stored nowhere."""
    invite = await invites.load(session, request.number("invite"), now=now)
    me = await _myself(session, request)
    if invite is None or me is None:
        return None
    link = invites.link(session, invite.id, await installation.bot_name(session))
    code = invites.code(session, invite.id)
    words = await invitations.words_of(session, me.id) or None
    return messages.Invitation(therapist=me.name, link=link, code=code, words=words, scan=Scan(link, code))


async def ask_words(session: Session, request: Request, _now: datetime) -> object | None:
    """The therapist's own words, as far as there are any."""
    me, named = await _myself(session, request), await token(session, request)
    if me is None or named is None:
        return None
    return messages.AskWords(words=await invitations.words_of(session, me.id) or None, token=named)


async def words_kept(session: Session, request: Request, _now: datetime) -> object | None:
    """Whose words stand in invitations now."""
    me = await _myself(session, request)
    return me and messages.WordsKept(own=bool(await invitations.words_of(session, me.id)))


async def already_joined(session: Session, request: Request, _now: datetime) -> object | None:
    """About a client of this practice."""
    client = await _named(session, request)
    return client and messages.AlreadyJoined(client=client.alias)


async def declined_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, about their client."""
    client = await clients.load(session, request.client)
    return client and messages.DeclinedTold(client=client.alias)


async def confirm(session: Session, request: Request, now: datetime) -> object | None:
    """The card about who joined, as things stand."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, request.client)
    if question is None or client is None:
        return None
    answered = question.state in (Asked.ANSWERED, Asked.CLOSED)
    body = await _confirm_body(session, client, question, now)
    return messages.Confirm(
        body=body,
        token=question.token,
        is_open=not answered,
        is_asked=question.state is Asked.OPEN,
        is_cut=answered and client.confirmed_at is None,
        has_aim=isinstance(body, messages.ConfirmYes) and body.goal is not None,
    )


async def _confirm_body(
    session: Session, client: Client, question: Question, now: datetime
) -> messages.ConfirmAsked | messages.ConfirmUnsure | messages.ConfirmYes | messages.ConfirmNo:
    if question.state is Asked.SKIPPED:
        return messages.ConfirmUnsure(client=client.alias)
    if question.state is Asked.OPEN:
        person = await people.load(session, client.person)
        return messages.ConfirmAsked(client=client.alias, name=person.name if person is not None else None)
    if client.confirmed_at is None:
        return messages.ConfirmNo(client=client.alias)
    plan = await plans.of_client(session, client.id)
    goal = None if plan is None else await measures.the(session, plan, Measure.GOAL)
    words = goal.words if goal is not None else None
    return messages.ConfirmYes(client=client.alias, next=await _next(session, plan, now), goal=words)


async def _next(session: Session, plan: Plan | None, now: datetime) -> datetime | None:
    return None if plan is None else await joining.next_checkin(session, plan, now=now)


async def not_you(session: Session, request: Request, _now: datetime) -> object | None:
    """To somebody of whom only this message is left."""
    found = await practices.therapist_of(session, request.number("therapist"))
    return messages.NotYou(therapist=found.name)


async def consent(session: Session, request: Request, _now: datetime) -> object | None:
    """The one question before anything is stored."""
    person, found, named = (
        await people.load(session, request.person),
        await therapist(session, request),
        await token(session, request),
    )
    if person is None or found is None or named is None:
        return None
    country = (await practice(session, request)).country
    return messages.Consent(name=person.name or None, therapist=found.name, country=country, token=named)


async def consent_more(session: Session, request: Request, _now: datetime) -> object | None:
    """The same question again, with more to know."""
    found, named = await therapist(session, request), await token(session, request)
    return None if found is None or named is None else messages.ConsentMore(therapist=found.name, token=named)


async def resumed(session: Session, request: Request, now: datetime) -> object | None:
    """A client is back."""
    found, plan = await therapist(session, request), await plans.of_client(session, request.client)
    return found and messages.Resumed(therapist=found.name, at=await _next(session, plan, now))


async def quiet_hour(_session: Session, _request: Request, _now: datetime) -> object | None:
    """When the bot may write."""
    return begin.QuietHour(earliest=DEFAULT_QUIET.end, latest=DEFAULT_QUIET.start)


async def cut_short(_session: Session, request: Request, _now: datetime) -> object | None:
    """How much is kept."""
    return messages.CutShort(limit=request.number("limit"))


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): bare(message)
        for message in (
            messages.SheetRefused,
            messages.AskAlias,
            messages.AliasTaken,
            messages.Minor,
            messages.DraftGone,
            messages.InviteUnknown,
            messages.InviteUsed,
            messages.InviteOver,
            messages.ForAClient,
            messages.AlreadyHere,
            begin.ClockUnclear,
        )
    },
    **{name_of(message): _to_me(message) for message in (messages.ReplyTimeQuestion, messages.Ready)},
    name_of(messages.OfficeQuestion): office_question,
    name_of(messages.Language): language,
    name_of(messages.WelcomeTherapist): welcome_therapist,
    name_of(messages.AskLabel): ask_label,
    name_of(messages.Draft): draft,
    name_of(messages.Invited): invited,
    name_of(messages.Invitation): invitation,
    name_of(messages.AskWords): ask_words,
    name_of(messages.WordsKept): words_kept,
    name_of(messages.AlreadyJoined): already_joined,
    name_of(messages.DeclinedTold): declined_told,
    name_of(messages.Confirm): confirm,
    name_of(messages.NotYou): not_you,
    name_of(messages.Consent): consent,
    name_of(messages.ConsentMore): consent_more,
    name_of(messages.Resumed): resumed,
    name_of(begin.QuietHour): quiet_hour,
    name_of(messages.CutShort): cut_short,
    **joining_start.LOADERS,
}
