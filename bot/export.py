"""What one client told, taken out of the record as a file: for whoever runs the installation."""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import wording
from bot.config import Config
from bot.setup import SetupError, ensure_ready
from domain.report import Report
from exchange.page import page
from exchange.plain import plain
from exchange.record import Given, Record, as_csv, as_json
from storage import answers, approaches, checkins, clients, history, lookback, measures, plans, practices, visits
from storage.clients import Client
from storage.database import Database, Session
from storage.facts import letter
from storage.plans import Plan
from storage.sealing import Vault
from wording.report import report


class Form(StrEnum):
    """What the file is to be."""

    CSV = "csv"
    JSON = "json"
    HTML = "html"
    TEXT = "text"


async def export(settings: Config, vault: Vault, who: str, form: Form, now: datetime) -> str:
    """The file's text. `who` is the client's number, or the name the therapist gave them.

    Raises SetupError when there is no such client, or more than one.
    """
    url = settings.database.url.get_secret_value()
    await ensure_ready(url, vault)
    database = Database(url, vault)
    try:
        async with database.read() as session:
            client, plan = await _found(session, who)
            return await _made(session, client, plan, (form, now))
    finally:
        await database.close()


async def _found(session: Session, who: str) -> tuple[Client, Plan]:
    known = await clients.called(session, who)
    if len(known) > 1:
        numbers = ", ".join(str(one.id) for one in known)
        raise SetupError(f"{len(known)} clients have that name. Give the number of the one you mean: {numbers}.")
    plan = await plans.of_client(session, known[0].id) if known else None
    if not known or plan is None or known[0].consented_at is None:
        raise SetupError("There is no such client who has joined. Give the name that stands in /clients.")
    return known[0], plan


async def _made(session: Session, client: Client, plan: Plan, asked: tuple[Form, datetime]) -> str:
    form, now = asked
    match form:
        case Form.HTML:
            return page(await _report(session, client, plan, now))
        case Form.TEXT:
            return plain(await _report(session, client, plan, now))
        case Form.CSV:
            return as_csv(await _record(session, client, plan, now))
        case Form.JSON:
            return as_json(await _record(session, client, plan, now))


async def _report(session: Session, client: Client, plan: Plan, now: datetime) -> Report:
    practice = await practices.practice_of(session, client.practice)
    language = practice.language if practice.language in wording.languages() else "en"
    return report(
        await letter.load(session, client, plan, "", now),
        wording.Voice(language, zone=practice.zone, country=practice.country),
    )


async def _record(session: Session, client: Client, plan: Plan, now: datetime) -> Record:
    zone = await lookback.zone_of(session, client)
    began = plan.started_at.astimezone(zone).date()
    tried = await approaches.of_plan(session, plan)
    return Record(
        client=client.alias,
        label=plan.label,
        started=began,
        made=now,
        answers=await _answers(session, plan, zone),
        visits=await visits.days(session, client.id, since=began),
        approaches=tuple((one.started_at.astimezone(zone).date(), one.text) for one in tried),
    )


async def _answers(session: Session, plan: Plan, zone: ZoneInfo) -> tuple[Given, ...]:
    """Every answer in force, for the day its check-in was for."""
    measured = {one.id: one for one in await measures.of_plan(session, plan)}
    slots = {one.id: one.slot for one in await checkins.of_plan(session, plan.id)}
    found = []
    for one in await answers.of_plan(session, plan):
        measure = measured.get(one.measure_id)
        words, enough = (measure.words, measure.good_enough) if measure else ("", None)
        day = slots.get(one.checkin, one.at.astimezone(zone).date())
        if measure is not None or one.measure not in history.OUTCOMES:
            found.append(Given(day, one.measure, words, one.value, one.source, enough))
    return tuple(found)
