"""A report in words: the same facts that make a message make the lines of a page."""

from typing import Any, Final

from domain import report as paper
from domain.chart import Drawing
from domain.messages import letter
from wording.render import filled, render
from wording.rendered import Voice
from wording.words import words

_CELLS: Final = " | "
"""What stands between the cells of a row."""


def report(facts: letter.Report, voice: Voice) -> paper.Report:
    """The report worded, its lines numbered from 0 on. Raises WordingError."""
    said, forms = words(voice.language), filled(facts, voice)
    sections: list[paper.Section] = []
    number = 0
    for section in facts.sections:
        texts = [render(line, voice).text.removeprefix("• ") for line in section.lines]
        lines = tuple(enumerate(texts, number))
        sections.append(paper.Section(_heading(section, voice), lines, _table(section, voice)))
        number += len(texts)
    drawn = next((one for one in facts.sections if one.pictured is not None), None)
    picture = None if drawn is None or drawn.pictured is None else render(drawn.pictured, voice).picture
    return paper.Report(
        language=voice.language,
        title=said.say("letter-report", forms, "title"),
        about=tuple(said.say("letter-report", forms, name) for name in ("about", "made")),
        blanks=tuple(said.say("letter-report", forms, name) for name in _blanks(facts)),
        sections=tuple(sections),
        closing=said.say("letter-report", forms, "closing"),
        drawing=picture.drawing if picture and isinstance(picture.drawing, Drawing) else None,
        alt=picture.alt if picture else "",
        picture_in=_heading(drawn, voice) if drawn else "",
    )


def _blanks(facts: letter.Report) -> tuple[str, ...]:
    """What is typed when it leaves: a note says whom it is for, a letter names them then."""
    return ("blank",) if facts.is_note else ("to", "blank")


def _heading(section: letter.Section, voice: Voice) -> str:
    return words(voice.language).say("letter-section", filled(section, voice), "heading")


def _table(section: letter.Section, voice: Voice) -> tuple[tuple[str, ...], ...]:
    if not section.weeks:
        return ()
    heads = words(voice.language).say("letter-week", filled(section.weeks[0], voice), "heads")
    rows: list[Any] = [heads, *(render(week, voice).text for week in section.weeks)]
    return tuple(tuple(row.split(_CELLS)) for row in rows)
