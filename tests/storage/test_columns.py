"""Columns hold what the program puts there: widths that PostgreSQL enforces, and seals another process opens."""

from enum import StrEnum

import pytest
from sqlalchemy import String

from domain import alerts, delivery, homecare, progress, rights, scope, verdicts
from domain.duties import Duty
from domain.measures import Measure
from storage import answers, approaches, checkins, clients, dialogues, measures, notes, plans, questions, tables
from storage.database import Database
from storage.facts.registry import LOADERS
from storage.sealing import SealBroken, Vault
from tests.postgres import KEY
from tests.storage.rows import T0, vera_and_anna

WORDS: list[tuple[str, str, type[StrEnum]]] = [
    ("due", "kind", Duty),
    ("client", "state", clients.Standing),
    ("dialogue", "expects", dialogues.Expects),
    ("plan", "duration", progress.Duration),
    ("plan", "purpose", progress.Purpose),
    ("measure", "kind", Measure),
    ("checkin", "state", checkins.State),
    ("question", "state", questions.Asked),
    ("answer", "source", progress.Source),
    ("homecare_item", "state", homecare.Agreed),
    ("alert", "rule", alerts.Rule),
    ("alert", "view", alerts.View),
    ("decision", "choice", alerts.NextStep),
    ("verdict", "verdict", verdicts.Verdict),
    ("verdict", "preset", progress.Preset),
    ("therapist", "preset", progress.Preset),
    ("summary", "state", progress.State),
    ("outbox", "kind", delivery.Kind),
    ("outbox", "state", delivery.Sending),
    ("person", "role", scope.Role),
    ("consent", "what", rights.Consent),
    ("audit_event", "what", rights.Looked),
    ("stop_reason", "reason", rights.Reason),
]


def _width(table: str, column: str) -> int:
    kind = tables.metadata.tables[table].c[column].type
    assert isinstance(kind, String)
    assert kind.length is not None
    return kind.length


@pytest.mark.parametrize(("table", "column", "words"), WORDS)
def test_every_state_fits_its_column(table: str, column: str, words: type[StrEnum]) -> None:
    assert max(len(word) for word in words) <= _width(table, column)


def test_message_names_and_their_keys_fit() -> None:
    longest = max(len(name) for name in LOADERS)
    assert longest <= _width("outbox", "message") == _width("card", "message")
    assert longest + len(f":{2**63}:{T0.isoformat()}") <= _width("outbox", "dedupe")


async def test_another_process_opens_what_this_one_sealed(url: str) -> None:
    writing = Database(url, Vault(KEY))
    async with writing.write() as session:
        rows = await vera_and_anna(session)
        plan, client = await rows.plan(session), await rows.client(session)
        await rows.tells(session, Measure.GOAL, "7", at=T0)
        await approaches.add(session, plan, "rest", now=T0)
        await notes.pass_on(session, await notes.add(session, client, "hello", now=T0), now=T0)
    await writing.close()
    reading = Database(url, Vault(KEY))
    async with reading.read() as session:
        assert (await rows.client(session), await rows.plan(session)) == (client, plan)
        assert [one.score for one in await answers.of_plan(session, plan)] == [7]
        assert [one.text for one in await approaches.of_plan(session, plan)] == ["rest"]
        assert [one.text for one in await notes.of_client(session, client)] == ["hello"]
        assert {one.words for one in await measures.of_plan(session, plan)} == {"walk the dog", ""}
    await reading.close()


async def test_another_key_opens_nothing(database: Database, url: str) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
    stranger = Database(url, Vault(b"x" * 32))
    async with stranger.read() as session:
        with pytest.raises(SealBroken):
            await clients.load(session, rows.anna.subject)
        with pytest.raises(SealBroken):
            await plans.load(session, rows.plan_id)
    await stranger.close()
