"""Facts of one's own data: who looked, and the two files of a copy, made from the rows as they are when it leaves."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from textwrap import wrap
from typing import Final
from zoneinfo import ZoneInfo

from domain.handover import State
from domain.measures import Measure
from domain.messages import File, name_of
from domain.messages import mydata as messages
from domain.messages.mydata import Part, Reaching
from storage import (
    audit,
    backup,
    clients,
    consents,
    copying,
    directory,
    handovers,
    lookback,
    measures,
    outreach,
    phones,
    plans,
    practices,
)
from storage.audit import Look, Notice
from storage.clients import Client
from storage.consents import Choice
from storage.copying import Record
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.facts.measuring import as_reading

_LATEST: Final = 2
_STRETCH: Final = 280
"""Characters of a person's words on one line."""
_PARTS: Final = {
    "note": Part.NOTES,
    "homecare_item": Part.HOME,
    "homecare_report": Part.HOME,
    "homecare_ask": Part.HOME,
    "summary": Part.SUMMARIES,
}
_ELSEWHERE: Final = frozenset({"answer", "audit_event", "client", "consent", "measure", "plan"})
"""What the copy for reading tells in its own way."""


async def who(session: Session, request: Request, _now: datetime) -> object | None:
    """Who can read, who did, what was sent."""
    client, named = await clients.load(session, request.client), await token(session, request)
    if client is None or named is None:
        return None
    stand_in = await backup.of_client(session, client)
    looks, notices = await audit.looks(session, client), await audit.notices(session, client)
    therapist = await practices.therapist_of(session, client.therapist)
    return messages.Who(
        therapist=therapist.name,
        is_vacant=therapist.removed,
        backup=stand_in.name if stand_in is not None else None,
        n_looks=len(looks),
        looks=_looks(looks[-_LATEST:]),
        n_told=len(notices),
        told=_told(notices[-_LATEST:]),
        team=await _team(session, client),
        token=named,
    )


async def _team(session: Session, client: Client) -> tuple[messages.TeamLine, ...]:
    """Who else the client sees, as far as they said yes to that."""
    lines: list[messages.TeamLine] = []
    for of in await handovers.of_client(session, client.id):
        entry = await directory.load(session, of.entry)
        if entry is not None and of.mode and of.sharing and of.sent_at and of.state is not State.OVER:
            lines.append(messages.TeamLine(entry.name, of.mode, of.sharing))
    return tuple(lines[-_LATEST:])


def _looks(found: Iterable[Look]) -> tuple[messages.LookLine, ...]:
    return tuple(messages.LookLine(one.at, one.by, one.what) for one in found)


def _told(found: Iterable[Notice]) -> tuple[messages.ToldLine, ...]:
    return tuple(messages.ToldLine(one.at, one.to, one.what) for one in found)


async def copy(session: Session, request: Request, now: datetime) -> object | None:
    """The copy for reading."""
    client = await clients.load(session, request.client)
    if client is None:
        return None
    page = await _page(session, client, now)
    return messages.Copy(file=File(f"interlude-{_day(now)}.txt", page))


async def copy_data(session: Session, request: Request, now: datetime) -> object | None:
    """The same for programs."""
    client = await clients.load(session, request.client)
    if client is None:
        return None
    kept = await copying.records(session, client)
    whole = {
        "made_at": now.isoformat(),
        "practice": (await practices.practice_of(session, client.practice)).name,
        "therapist": (await practices.therapist_of(session, client.therapist)).name,
        "kept": {table: [one.values for one in rows] for table, rows in kept.items()},
        "opened_by": [[one.at.isoformat(), one.by, one.what] for one in await audit.looks(session, client)],
        "reaching_you": [[at.isoformat(), by, what] for at, by, what in await _reached(session, client)],
        "sent_about_you": [[one.at.isoformat(), one.to, one.what] for one in await audit.notices(session, client)],
    }
    data = json.dumps(whole, ensure_ascii=False, indent=1).encode()
    return messages.CopyData(file=File(f"interlude-{_day(now)}.json", data))


def _day(now: datetime) -> str:
    return now.date().isoformat()


async def _page(session: Session, client: Client, now: datetime) -> messages.Page:
    plan = await plans.of_client(session, client.id)
    goal = await measures.the(session, plan, Measure.GOAL) if plan is not None else None
    left = await phones.of(session, client)
    return messages.Page(
        practice=(await practices.practice_of(session, client.practice)).name,
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        alias=client.alias,
        label=plan.label if plan is not None else None,
        goal=goal.words if goal is not None else None,
        phone=left.number if left is not None else None,
        made=now,
        sections=await _sections(session, client),
    )


async def _sections(session: Session, client: Client) -> tuple[messages.Section, ...]:
    zone = await lookback.zone_of(session, client)
    kept = await copying.records(session, client)
    lines: dict[Part, list[messages.Line]] = {part: [] for part in Part}
    lines[Part.AGREED] += [_agreed(one, zone) for one in await consents.all_of(session, client)]
    lines[Part.ANSWERS] += _answers(kept, zone)
    lines[Part.LOOKS] += _looks(await audit.looks(session, client))
    lines[Part.TOLD] += _told(await audit.notices(session, client))
    lines[Part.REACHED] += [messages.ReachLine(at, by, what) for at, by, what in await _reached(session, client)]
    for table in kept.keys() - _ELSEWHERE:
        lines[_PARTS.get(table, Part.MORE)] += _words(kept[table], zone)
    return tuple(messages.Section(part, tuple(found)) for part, found in lines.items() if found)


async def _reached(session: Session, client: Client) -> list[tuple[datetime, str, Reaching]]:
    """Who tried to reach the client when, and whether they did."""
    known = {one.value for one in Reaching}
    found = [one for one in await outreach.of_client(session, client) if one.outcome.value in known]
    return [(one.at, (await practices.therapist_of(session, one.by)).name, Reaching(one.outcome)) for one in found]


def _agreed(choice: Choice, zone: ZoneInfo) -> messages.AgreedLine:
    return messages.AgreedLine(_local(choice.at, zone), choice.what, choice.given, choice.version)


def _answers(kept: Mapping[str, tuple[Record, ...]], zone: ZoneInfo) -> Iterator[messages.Line]:
    called = {one.values["id"]: one.values["words"] for one in kept.get("measure", ())}
    for one in kept.get("answer", ()):
        measure = Measure(one.values["measure"])
        yield messages.AnswerLine(
            at=_local(datetime.fromisoformat(one.values["at"]), zone),
            measure=measure,
            about=called.get(one.values["measure_id"]),
            value=as_reading(measure, one.values["value"]),
            replaced=one.values["replaced_at"] is not None,
        )


def _words(kept: Iterable[Record], zone: ZoneInfo) -> Iterator[messages.Line]:
    for one in kept:
        for words in one.words:
            for stretch in wrap(words, _STRETCH, break_on_hyphens=False):
                yield messages.WordsLine(_local(one.at, zone), stretch)


def _local(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()


LOADERS: dict[str, Loader] = {
    name_of(messages.Who): who,
    name_of(messages.Nothing): bare(messages.Nothing),
    name_of(messages.Copy): copy,
    name_of(messages.CopyData): copy_data,
}
