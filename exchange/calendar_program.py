"""Reads one calendar from standard input as a program of its own, which can be stopped when it takes too long.

In: a line of JSON that says the zone and from when to when, then the calendar. Out: the appointments, or what is wrong.
"""

import json
import sys
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from domain.calendar import Appointment, FeedBroken, FeedTrouble
from exchange.calendar import read

MODULE: Final = "exchange.calendar_program"


def asked(body: bytes, zone: ZoneInfo, since: datetime, until: datetime) -> bytes:
    """What the program is told."""
    told = {"zone": zone.key, "since": since.isoformat(), "until": until.isoformat()}
    return json.dumps(told).encode() + b"\n" + body


def answered(output: bytes) -> tuple[Appointment, ...]:
    """What the program found. Raises FeedBroken."""
    found = json.loads(output)
    if isinstance(found, str):
        raise FeedBroken(FeedTrouble(found))
    return tuple(_appointment(one) for one in found)


def _answer(told: bytes) -> bytes:
    line, _, body = told.partition(b"\n")
    said = json.loads(line)
    span = datetime.fromisoformat(said["since"]), datetime.fromisoformat(said["until"])
    try:
        found = read(body, ZoneInfo(said["zone"]), *span)
    except FeedBroken as broken:
        return json.dumps(broken.trouble).encode()
    return json.dumps([_plain(one) for one in found]).encode()


def _plain(one: Appointment) -> list[Any]:
    starts = None if one.starts is None else one.starts.isoformat()
    return [one.key, one.title, one.day.isoformat(), starts, one.ends.isoformat()]


def _appointment(plain: list[Any]) -> Appointment:
    key, title, day, starts, ends = plain
    begins = None if starts is None else datetime.fromisoformat(starts)
    return Appointment(key, title, date.fromisoformat(day), begins, datetime.fromisoformat(ends))


if __name__ == "__main__":
    sys.stdout.buffer.write(_answer(sys.stdin.buffer.read()))
