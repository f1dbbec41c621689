"""Facts of a case note for a colleague: what was counted and tried, and nothing by which the client could be known."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from domain.anonymity import tells
from domain.measures import BOTHER, Measure
from domain.messages import File, name_of
from domain.messages import colleague as messages
from domain.visits import count_visits
from storage import (
    alerts,
    answers,
    approaches,
    backup,
    checkins,
    clients,
    directory,
    evidence,
    feedback,
    handovers,
    people,
    plans,
    practices,
    sources,
)
from storage.checkins import State
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.facts.visit import counted
from storage.plans import Plan

_WEEK = timedelta(weeks=1)
Tried = tuple[messages.Tried, ...]


async def note(session: Session, client: Client, now: datetime) -> tuple[messages.Page, int] | None:
    """The note, and how many approaches were left out of it; None without a plan."""
    plan = await plans.of_client(session, client.id)
    if plan is None:
        return None
    day = plan.started_at.astimezone(await alerts.zone_of_therapist(session, client)).date()
    said, left_out = await _tried(session, client, plan)
    return await _page(session, client, plan, (day, now, said)), left_out


async def _page(session: Session, client: Client, plan: Plan, at: tuple[date, datetime, Tried]) -> messages.Page:
    day, now, said = at
    given = await answers.of_plan(session, plan)
    read = {one.kind: one for one in await evidence.whole(session, plan, given)}
    goal, symptom, days = (read.get(one) for one in (Measure.GOAL, *BOTHER))
    home = await evidence.home_plan(session, plan, given, plan.started_at)
    asked = [one for one in await checkins.of_plan(session, plan.id) if one.number]
    return messages.Page(
        purpose=plan.purpose,
        duration=plan.duration,
        weeks=(now - plan.started_at) // _WEEK,
        ease_then=goal.then if goal else None,
        ease_now=goal.now if goal else None,
        symptom_then=symptom.then if symptom else None,
        symptom_now=symptom.now if symptom else None,
        days_then=days.then if days else None,
        days_now=days.now if days else None,
        answered=sum(one.state is State.ANSWERED for one in asked),
        sent=len(asked),
        visits=await sources.known(session, client, since=day),
        after=counted(count_visits([one for one in await feedback.told(session, client.id) if one.day >= day])),
        done=home.done if home else None,
        told=home.told if home else 0,
        by_days=home is not None and home.by_days,
        tried=said,
        referrals=len(await handovers.of_client(session, client.id)),
    )


async def _tried(session: Session, client: Client, plan: Plan) -> tuple[Tried, int]:
    """What was tried, as far as its words tell nobody who it is about, and how much that leaves out."""
    names = await _names(session, client)
    found = await approaches.of_plan(session, plan)
    kept = [one for one in found if not tells(one.text, names)]
    weeks = (((one.started_at - plan.started_at) // _WEEK) + 1 for one in kept)
    lines = (messages.Tried(one.text, week) for one, week in zip(kept, weeks, strict=True))
    return tuple(lines), len(found) - len(kept)


async def _names(session: Session, client: Client) -> frozenset[str]:
    """Everybody and everything with a name here: clients, colleagues, the practice, those on the list."""
    person, me = await people.load(session, client.person), await practices.therapist_of(session, client.therapist)
    others = await backup.colleagues(session, client.practice, 0)
    listed = await directory.listed(session, client.practice)
    found: Iterable[str] = (
        client.alias,
        person.name if person is not None else "",
        me.name,
        (await practices.practice_of(session, client.practice)).name,
        *(one.name for one in others),
        *(one.name for one in listed),
        *(await clients.aliases(session, client.practice)),
    )
    return frozenset(name for name in found if name)


async def draft(session: Session, request: Request, now: datetime) -> object | None:
    """The note, to be read first."""
    client, named = await clients.load(session, request.client), await token(session, request)
    made = await note(session, client, now) if client is not None else None
    return named and made and messages.Draft(made[0], made[1] or None, named)


async def file(session: Session, request: Request, now: datetime) -> object | None:
    """The same as a file, whose name says nothing either."""
    client = await clients.load(session, request.client)
    made = await note(session, client, now) if client is not None else None
    return made and messages.Note(File("case-note.txt", made[0]))


LOADERS: dict[str, Loader] = {
    name_of(messages.Draft): draft,
    name_of(messages.Note): file,
    name_of(messages.Dropped): bare(messages.Dropped),
}
