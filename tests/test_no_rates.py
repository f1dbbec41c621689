"""Therapists are never measured against each other: no table, no fact and no text holds a rate, a rank or a comparison.

Outcomes belong to clients. What counts something of a therapist's own (verdicts on alerts, evenings without a tap) is
named here, so that a new number about a therapist has to be argued for.
"""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import BigInteger, Float, Integer, Numeric

from domain import messages
from domain.messages import CATALOGUE
from storage.tables import metadata
from wording.entries import Audience, catalogue
from wording.standing import LOCALES

NAMES = re.compile(
    r"(^|_)(rate|rates|rank|ranks|ranking|percent|percentage|percentile|ratio|average|mean|median|best|worst|league|"
    r"success|successes|failure|failures|compared|comparison|benchmark|leaderboard|performance)(_|$)"
)
WORDS = {
    "en": r"success|percent|%|\brank|leaderboard|performance|average|other therapists|than (?:your )?colleagues",
    "de": r"Erfolgsquote|Erfolg\b|Prozent|%|Rang(?:liste)?\b|Durchschnitt|Leistung\b|andere Therapeut|als Ihre Kolleg",
    "es": r"tasa de|éxito|por ciento|%|ranking|clasificación|promedio|rendimiento|otros terapeutas|que sus colegas",
}
ALLOWED = {"stop_reason.times", "visit_day.page"}
"""Numbers beside a therapist and no client: why clients left, told by them and read by this therapist alone; a page."""


def _modules() -> None:
    for file in Path(messages.__file__).parent.glob("*.py"):
        import_module(f"domain.messages.{file.stem}")


def test_no_table_has_a_column_that_rates_or_ranks() -> None:
    assert [
        f"{table.name}.{one.name}" for table in metadata.tables.values() for one in table.c if NAMES.search(one.name)
    ] == []


def test_no_number_is_kept_about_a_therapist_alone() -> None:
    own = [
        metadata.tables["therapist"],
        *(one for one in metadata.tables.values() if "therapist_id" in one.c and one.name != "client"),
    ]
    numbers = {
        f"{table.name}.{one.name}"
        for table in own
        if "client_id" not in table.c
        for one in table.c
        if isinstance(one.type, Integer | Float | Numeric) and not isinstance(one.type, BigInteger)
    }
    assert numbers == ALLOWED


def test_no_fact_that_is_told_rates_or_ranks() -> None:
    _modules()
    assert [
        (name, one.name) for name, kind in CATALOGUE.items() for one in fields(kind) if NAMES.search(one.name)
    ] == []


@pytest.mark.parametrize("language", sorted(WORDS))
def test_no_text_for_therapists_speaks_of_one(language: str) -> None:
    entries, _ = catalogue()
    keys = {entry.key for entry in entries.values() if entry.audience is Audience.THERAPIST}
    barred = re.compile(WORDS[language], re.IGNORECASE)
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for block in re.split(r"\n(?=[a-z])", file.read_text(encoding="utf-8")):
            if block.split(" =")[0] in keys:
                assert barred.search(block) is None, block
