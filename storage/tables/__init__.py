"""The record: every table of the database. Columns that end in `sealed` hold ciphertext."""

from storage.tables.calendar import appointment, calendar, calendar_link
from storage.tables.columns import metadata
from storage.tables.editing import plan_edit
from storage.tables.explored import explored
from storage.tables.feedback import relation, relation_answer, visit_day, visit_feedback
from storage.tables.handover import closing, directory_entry, handover, takeover
from storage.tables.outcome import alert, decision, summary, verdict
from storage.tables.outreach import outreach
from storage.tables.paper import paper
from storage.tables.plan import (
    answer,
    approach,
    checkin,
    homecare_ask,
    homecare_item,
    homecare_report,
    homecare_rhythm,
    measure,
    note,
    plan,
    question,
    visit,
)
from storage.tables.request import change_request, other_care, prescribed, unease
from storage.tables.rights import audit_event, closure, consent, erasure, stop_reason
from storage.tables.safety import acceptance
from storage.tables.safety_plan import safety_plan
from storage.tables.traffic import card, due, inbox, installation, outage, outbox, posting, variant_use
from storage.tables.typed import conduct, guess, hard_spell, held_words
from storage.tables.who import client, dialogue, invite, person, practice, therapist

__all__ = [
    "acceptance",
    "alert",
    "answer",
    "appointment",
    "approach",
    "audit_event",
    "calendar",
    "calendar_link",
    "card",
    "change_request",
    "checkin",
    "client",
    "closing",
    "closure",
    "conduct",
    "consent",
    "decision",
    "dialogue",
    "directory_entry",
    "due",
    "erasure",
    "explored",
    "guess",
    "handover",
    "hard_spell",
    "held_words",
    "homecare_ask",
    "homecare_item",
    "homecare_report",
    "homecare_rhythm",
    "inbox",
    "installation",
    "invite",
    "measure",
    "metadata",
    "note",
    "other_care",
    "outage",
    "outbox",
    "outreach",
    "paper",
    "person",
    "plan",
    "plan_edit",
    "posting",
    "practice",
    "prescribed",
    "question",
    "relation",
    "relation_answer",
    "safety_plan",
    "stop_reason",
    "summary",
    "takeover",
    "therapist",
    "unease",
    "variant_use",
    "verdict",
    "visit",
    "visit_day",
    "visit_feedback",
]
