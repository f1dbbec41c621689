"""Facts of the one page for the other person: what the client told, and what the therapist noted."""

from datetime import datetime
from typing import Final

from domain.measures import Measure
from domain.messages import alerts as lines
from domain.messages.handover_desk import Page
from domain.visits import count_visits
from storage import (
    alerts,
    answers,
    checkins,
    clients,
    directory,
    evidence,
    feedback,
    othercare,
    plans,
    practices,
    sources,
)
from storage.checkins import State
from storage.database import Session
from storage.facts.alert_approach import log
from storage.facts.alerts import said
from storage.facts.visit import counted
from storage.handovers import Handover

_LATEST: Final = 3


async def page(session: Session, of: Handover, now: datetime) -> Page | None:
    """The summary as of now, or None without a plan or a person to give it to."""
    client, entry = await clients.load(session, of.client), await directory.load(session, of.entry)
    plan = await plans.latest(session, of.client)
    if client is None or entry is None or plan is None:
        return None
    day = plan.started_at.astimezone(await alerts.zone_of_therapist(session, client)).date()
    given = await answers.of_plan(session, plan)
    read = await evidence.whole(session, plan, given)
    home = await evidence.home_plan(session, plan, given, plan.started_at)
    asked = [one for one in await checkins.of_plan(session, plan.id) if one.number]
    return Page(
        provider=entry.name,
        client=client.alias,
        on=now,
        goal=next((one.words for one in read if one.kind is Measure.GOAL), None),
        duration=plan.duration,
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        since=client.created_at,
        visits=await sources.known(session, client, since=day),
        said=said(read, plan.label),
        answered=sum(one.state is State.ANSWERED for one in asked),
        sent=len(asked),
        after=counted(count_visits([one for one in await feedback.told(session, client.id) if one.day >= day])),
        tried=await log(session, plan),
        easier=tuple(lines.EasierGain(tap.what, tap.count) for tap in evidence.easier_taps(given, plan.started_at)),
        care=tuple(lines.Care(one.text) for one in (await othercare.of_client(session, client.id))[:_LATEST]),
        done=home.done if home else None,
        told=home.told if home else 0,
        by_days=home is not None and home.by_days,
        reason=of.reason,
    )
