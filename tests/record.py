"""Looking into the bot's database after a story: what was stored of whom, and what left how often."""

from dataclasses import dataclass
from typing import Any

from domain.measures import Measure
from storage import alerts, answers, clients, decisions, plans, summaries
from storage.alerts import Alert
from storage.answers import Answer
from storage.database import Session
from storage.decisions import Decision
from storage.summaries import Summary
from storage.tables import client as client_table
from storage.tables import inbox, outbox
from tests.house import House


@dataclass
class Record:
    """Everything by client name, the states of all updates, and every outbox row."""

    answers_of: dict[str, tuple[Answer, ...]]
    alerts_of: dict[str, tuple[Alert, ...]]
    decisions_of: dict[str, tuple[Decision, ...]]
    summaries_of: dict[str, tuple[Summary, ...]]
    updates: list[str]
    letters: list[Any]

    def alerts(self, name: str, rule: str) -> list[Alert]:
        """A client's alerts of one rule."""
        return [one for one in self.alerts_of[name] if one.rule == rule]

    def decisions(self, name: str) -> list[Decision]:
        """What the therapist decided about a client."""
        return list(self.decisions_of[name])

    def scores(self, name: str, measure: str) -> list[str]:
        """The answers in force to one measure's check-ins, oldest first."""
        found = self.answers_of[name]
        return [one.value for one in found if one.checkin and one.measure is Measure(measure)]


async def read_record(house: House) -> Record:
    """Read it all, with the bot's own key."""
    database = house.database()
    try:
        async with database.read() as session:
            return await _read(session)
    finally:
        await database.close()


async def _read(session: Session) -> Record:
    record = Record({}, {}, {}, {}, [], [])
    for row in await session.rows(client_table.select()):
        client = await clients.load(session, row.id)
        plan = await plans.of_client(session, row.id)
        if client is None or plan is None:
            continue
        record.answers_of[client.alias] = await answers.of_plan(session, plan)
        record.alerts_of[client.alias] = await alerts.of_client(session, client.id)
        record.summaries_of[client.alias] = await summaries.of_plan(session, plan)
        record.decisions_of[client.alias] = await decisions.of_client(session, client.id)
    record.updates = [row.state for row in await session.rows(inbox.select())]
    record.letters = list(await session.rows(outbox.select()))
    return record
