"""What typed words would answer right now: one open dialogue a person, surviving restarts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.scope import Scope
from storage.database import Session
from storage.tables import dialogue

LASTS = timedelta(hours=24)


class Expects(StrEnum):
    """What the next typed words will be taken for."""

    THERAPIST_NAME = "therapist_name"
    OFFICE_HOURS = "office_hours"
    CLIENT_ALIAS = "client_alias"
    CLIENT_LABEL = "client_label"
    INVITATION_WORDS = "invitation_words"
    PACK_ITEM = "pack_item"
    PACK_NEW = "pack_new"
    PACK_IDEAS = "pack_ideas"
    GOAL = "goal"
    TIME = "time"
    NOTE = "note"
    WISH = "wish"
    REPLY = "reply"
    LINE = "line"
    EASIER = "easier"
    SIDE_SIGN = "side_sign"
    MEANING = "meaning"
    PLAN_LABEL = "plan_label"
    PLAN_DOSE = "plan_dose"
    EXPECTED = "expected"
    ITEM_NAME = "item_name"
    ITEM_DOSE = "item_dose"
    ITEM_WHY = "item_why"
    ITEM_HOW = "item_how"
    ITEM_CLIP = "item_clip"
    HABIT = "habit"
    REMINDER_TIME = "reminder_time"
    APPROACH = "approach"
    GOAL_SUGGESTION = "goal_suggestion"
    GOAL_WORDS = "goal_words"
    DECISION_NOTE = "decision_note"
    CLOSING_NOTE = "closing_note"
    REQUEST_WORDS = "request_words"
    REQUEST_PLAN = "request_plan"
    REQUEST_WHY = "request_why"
    REQUEST_REASON = "request_reason"
    PRESCRIBED = "prescribed"
    OTHER_CARE = "other_care"
    UNEASE = "unease"
    UNEASE_REPLY = "unease_reply"
    PAUSE_DATE = "pause_date"
    CLOSED_DATES = "closed_dates"
    MUTE_DAY = "mute_day"
    HARD_SPELL_LINE = "hard_spell_line"
    DIRECTORY = "directory"
    HANDOVER_REASON = "handover_reason"
    HANDOVER_NEXT = "handover_next"
    CLOSING_WHY = "closing_why"
    LETTER_REASON = "letter_reason"
    NEXT_VISIT = "next_visit"
    CALENDAR = "calendar"
    CALENDAR_NAME = "calendar_name"
    PHONE = "phone"
    SAFETY_PLAN = "safety_plan"


IN_FIGURES: Final = frozenset({
    Expects.TIME, Expects.REMINDER_TIME, Expects.PAUSE_DATE, Expects.CLOSED_DATES, Expects.ITEM_DOSE,
    Expects.MUTE_DAY,
    Expects.PHONE,
})  # fmt: skip
"""What a bare number may answer; all the rest asks for words."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """An open dialogue: what is expected and about which row."""

    expects: Expects
    subject: int


async def expect(session: Session, scope: Scope, expects: Expects, subject: int, *, now: datetime) -> None:
    """The next typed words of the speaker answer this; an older dialogue is over."""
    values = {
        "person_id": scope.person,
        "practice_id": scope.practice,
        "expects": expects,
        "subject_id": subject,
        "expires_at": now + LASTS,
    }
    await session.upsert(dialogue, values, on=("person_id",))


async def current(session: Session, scope: Scope, *, now: datetime) -> Dialogue | None:
    """What the speaker's typed words would answer, or None."""
    row = await session.row(dialogue.select().where(dialogue.c.person_id == scope.person, dialogue.c.expires_at > now))
    return None if row is None else Dialogue(Expects(row.expects), row.subject_id)


async def end(session: Session, scope: Scope) -> None:
    """Typed words answer nothing any more."""
    await session.remove(dialogue, person_id=scope.person)
