"""Decisions of joining: what is asked when, from which day check-ins count, what a typed label means."""

import re
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.timetable import Cadence

DEFAULT_HOUR = time(18, 0)
"""No study settles the best time of day; early evening keeps clear of work and of the night."""

_WEEK = 7
_SOONEST = 4
_MY = re.compile(r"^my\s+", re.IGNORECASE)


class About(StrEnum):
    """What joining's questions are about; a card shares the name with the questions on it."""

    FIRST_LANGUAGE = "first_language"
    SET_UP = "set_up"
    SHEET = "sheet"
    LABEL = "label"
    DRAFT = "draft"
    CONSENT = "consent"
    GOAL = "goal"
    START = "start"
    GOAL_CHANGE = "goal_change"
    CONFIRM = "confirm"


class Step(StrEnum):
    """One question within a draft or a start, in the order they are asked."""

    DURATION = "duration"
    PURPOSE = "purpose"
    ADULT = "adult"
    EASE = "ease"
    SYMPTOM = "symptom"
    TIME = "time"
    WHAT = "what"
    DAY = "day"
    HOUR = "hour"
    ZONE = "zone"


class Complaint(StrEnum):
    """The labels a therapist can tap instead of typing."""

    LOW_BACK = "lb"
    NECK = "nk"
    SHOULDER = "sh"
    HEADACHE = "hd"
    AFTER_VISIT = "av"


def first_cadence(now: datetime, zone: ZoneInfo, *, weekday: int | None = None, at: time = DEFAULT_HOUR) -> Cadence:
    """Once a week from about a week after `now`: on this weekday, or on `weekday` (0–6) nearest to a week from now."""
    today = now.astimezone(zone).date()
    if weekday is None:
        return Cadence.weekly(at, today + timedelta(days=_WEEK))
    ahead = (weekday - today.weekday()) % _WEEK
    return Cadence.weekly(at, today + timedelta(days=ahead if ahead >= _SOONEST else ahead + _WEEK))


def bare_label(typed: str) -> str:
    """A complaint's name as it fits behind "your": without "my", without a full stop."""
    return _MY.sub("", typed.strip()).rstrip(". ")
