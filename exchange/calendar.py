"""Calendars as they come: bytes in, appointments out. The worst that bytes can be is no calendar."""

import logging
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from domain.calendar import LARGEST, Appointment, FeedBroken, FeedTrouble
from domain.hours import ONE_DAY, day_at

log = logging.getLogger(__name__)

_LONGEST: Final = timedelta(hours=12)
"""What lasts longer is no visit but a holiday."""
_TITLE: Final = 200
_FIRST_YEAR: Final = 1970
_SLOW: Final = ("BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS")
_REPEATED: Final = ("RRULE", "RDATE", "RECURRENCE-ID")
_RHYTHMS: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


def read(body: bytes, zone: ZoneInfo, since: datetime, until: datetime) -> tuple[Appointment, ...]:
    """The appointments of a calendar that touch the time from `since` to `until`, in order; cancelled ones left out.

    Times without a zone are those of `zone`, which also says on which day an appointment is. Raises FeedBroken.
    """
    if len(body) > LARGEST:
        raise FeedBroken(FeedTrouble.TOO_LARGE)
    text = body.decode("utf-8-sig", errors="replace").replace("\x00", "")
    if text.lstrip()[:1] == "<":
        raise FeedBroken(FeedTrouble.LOGIN)
    try:
        found = [one for calendar in _calendars(text) for one in _appointments(calendar, zone, since, until)]
    except FeedBroken:
        raise
    except Exception as trouble:  # noqa: BLE001 – nobody knows what a library makes of a stranger's bytes.
        # The error itself may quote the calendar.
        log.info("a calendar could not be read: %s", type(trouble).__name__)
        raise FeedBroken(FeedTrouble.NOT_CALENDAR) from None
    return tuple(sorted(found, key=lambda one: (one.ends, one.key)))


def _calendars(text: str) -> list[Any]:
    parsed = icalendar.Calendar.from_ical(text, multiple=True)
    found = [one for one in parsed if one.name == "VCALENDAR"]
    if not found:
        raise FeedBroken(FeedTrouble.NOT_CALENDAR)
    if not any(one.walk("VEVENT") for one in found):
        raise FeedBroken(FeedTrouble.EMPTY)
    return found


def _appointments(calendar: Any, zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[Appointment]:
    if str(calendar.get("METHOD", "")).upper() == "CANCEL":
        return
    calendar.subcomponents = [one for one in calendar.subcomponents if one.name != "VEVENT" or _is_quick(one)]
    single = _single(calendar)
    for event in recurring_ical_events.of(calendar, skip_bad_series=True).between(since, until):
        made = _appointment(event, single, zone)
        if made is not None:
            yield made


def _single(calendar: Any) -> frozenset[str]:
    """The ids of events that take place once, which is all that tells one of them from the others."""
    events = [one for one in calendar.subcomponents if one.name == "VEVENT"]
    counted = Counter(str(one.get("UID", "")) for one in events)
    once = (one for one in events if not any(name in one for name in _REPEATED))
    return frozenset(uid for one in once if (uid := str(one.get("UID", ""))) and counted[uid] == 1)


def _is_quick(event: Any) -> bool:
    """Whether an event can be laid out in no time: no rule by the second, and none that never ends."""
    rules = event.get("RRULE", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        rhythm = [str(each).upper() for each in rule.get("FREQ", [])]
        interval = rule.get("INTERVAL", [1])
        if not rhythm or rhythm[0] not in _RHYTHMS or any(name in rule for name in _SLOW):
            return False
        if int(interval[0] if isinstance(interval, list) else interval) < 1 or event["DTSTART"].dt.year < _FIRST_YEAR:
            return False
    return True


def _appointment(event: Any, single: frozenset[str], zone: ZoneInfo) -> Appointment | None:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    original = event["RECURRENCE-ID"].dt if "RECURRENCE-ID" in event else start
    uid = str(event.get("UID", ""))
    key = uid if uid in single else f"{uid}|{original.isoformat()}"
    title = str(event.get("SUMMARY", ""))[:_TITLE]
    if not isinstance(start, datetime):
        return None if end - start > ONE_DAY else _whole_day(key, title, start, zone)
    begins, ends = _instant(start, zone), _instant(end, zone)
    if ends - begins > _LONGEST:
        return None
    return Appointment(key, title, begins.astimezone(zone).date(), begins, ends)


def _whole_day(key: str, title: str, day: date, zone: ZoneInfo) -> Appointment:
    return Appointment(key, title, day, None, day_at(day + ONE_DAY, time(0, 0), zone))


def _instant(at: datetime, zone: ZoneInfo) -> datetime:
    """A moment as UTC; without a zone of its own it is on the therapist's clock."""
    local = at if at.tzinfo is not None else day_at(at.date(), at.time(), zone)
    return local.astimezone(UTC)
