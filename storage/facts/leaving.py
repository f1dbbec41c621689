"""Facts of leaving, of what is left when everything is removed, and of the one question three months later."""

from collections.abc import Callable
from datetime import date, datetime

from domain.measures import Measure
from domain.messages import leaving as messages
from domain.messages import name_of
from domain.messages.measures import GoalReading
from domain.rights import ENOUGH_REASONS
from domain.scope import Role
from storage import answers, clients, erasing, lookback, measures, people, plans, reasons
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import asking, prompt, therapist, token


def _naming(message: Callable[..., object]) -> Loader:
    """A loader for a note to the therapist that names the client."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        client = await clients.load(session, request.client)
        return client and message(client=client.alias)

    return load


async def why_thanks(_session: Session, request: Request, _now: datetime) -> object | None:
    """Counted or not kept."""
    return messages.WhyThanks(counted=bool(request.args["counted"]))


async def reasons_given(session: Session, request: Request, _now: datetime) -> object | None:
    """Nothing is listed while it could say who it was."""
    me = await people.load(session, request.person)
    if me is None or me.role is not Role.THERAPIST:
        return None
    found = await reasons.counts(session, request.practice, me.subject)
    enough = sum(times for _, times in found) >= ENOUGH_REASONS
    lines = tuple(messages.ReasonLine(reason, times) for reason, times in found) if enough else ()
    return messages.Reasons(lines=lines, enough=ENOUGH_REASONS)


async def erased_told(session: Session, request: Request, _now: datetime) -> object | None:
    """The name is all that is left, and not for long."""
    name = await erasing.alias(session, request.number("erasure"))
    return name and messages.ErasedTold(client=name)


async def finish_question(session: Session, request: Request, _now: datetime) -> object | None:
    """The goal's first number and its latest."""
    client, named = await clients.load(session, request.client), await token(session, request)
    plan = await plans.of_client(session, request.client)
    if client is None or named is None or plan is None:
        return None
    goal = await measures.the(session, plan, Measure.GOAL)
    given = [one for one in await answers.of_plan(session, plan) if goal is not None and one.measure_id == goal.id]
    numbers = [one.score for one in given if one.value.isdigit()]
    many = len(numbers) > 1
    return messages.FinishQuestion(
        began=await _local(session, client, plan.started_at),
        goal=goal.words if goal is not None else None,
        then=GoalReading(numbers[0]) if many else None,
        now=GoalReading(numbers[-1]) if many else None,
        token=named,
    )


async def _local(session: Session, client: clients.Client, at: datetime) -> date:
    return at.astimezone(await lookback.zone_of(session, client)).date()


async def three_months_kept(_session: Session, request: Request, _now: datetime) -> object | None:
    """When it comes, if it does."""
    at = request.args.get("at")
    return messages.ThreeMonthsKept(on=datetime.fromisoformat(str(at)) if at else None)


async def three_months(session: Session, request: Request, _now: datetime) -> object | None:
    """Only to somebody who has finished and is not back."""
    client, person = await clients.load(session, request.client), await people.load(session, request.person)
    named = await token(session, request)
    if client is None or person is None or named is None or client.finished_at is None:
        return None
    return messages.ThreeMonths(name=person.name or None, token=named)


async def three_months_thanks(session: Session, request: Request, _now: datetime) -> object | None:
    """It was answered."""
    found = await therapist(session, request)
    answer = messages.HowNow(request.word("answer"))
    return found and messages.ThreeMonthsThanks(answer=answer, therapist=found.name)


async def end_question(session: Session, request: Request, _now: datetime) -> object | None:
    """About a client of the reader's own."""
    client, named = await clients.load(session, request.client), await token(session, request)
    return client and named and messages.EndQuestion(client=client.alias, token=named)


async def end_done(session: Session, request: Request, _now: datetime) -> object | None:
    """Ended, or as it was."""
    client = await clients.load(session, request.client)
    return client and messages.EndDone(client=client.alias, ended=bool(request.args["ended"]))


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): asking(message)
        for message in (
            messages.StopQuestion,
            messages.Stopped,
            messages.WhyCount,
            messages.EraseQuestion,
            messages.Finished,
            messages.Ended,
        )
    },
    **{name_of(message): prompt(message) for message in (messages.Why, messages.EraseSure)},
    **{name_of(message): _naming(message) for message in (messages.FinishedTold, messages.BackTold)},
    name_of(messages.WhyThanks): why_thanks,
    name_of(messages.Reasons): reasons_given,
    name_of(messages.ErasedTold): erased_told,
    name_of(messages.FinishQuestion): finish_question,
    name_of(messages.ThreeMonthsKept): three_months_kept,
    name_of(messages.ThreeMonths): three_months,
    name_of(messages.ThreeMonthsThanks): three_months_thanks,
    name_of(messages.EndQuestion): end_question,
    name_of(messages.EndDone): end_done,
}
