"""Facts of notes that leave together: each is loaded as if it left alone, and told in one line."""

from collections.abc import Mapping
from datetime import datetime
from textwrap import shorten
from typing import Final

from domain.caseload import short_name
from domain.messages import Choice, name_of
from domain.messages.slip import Gathered, VisitsLine
from storage import slip
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import token
from storage.facts.slip_lines import LINES, Told

_NAMES: Final = 24
"""Characters of names on a button."""


def loaders(others: Mapping[str, Loader]) -> dict[str, Loader]:
    """The loader of this flow, which asks those of all `others`."""

    async def gathered(session: Session, request: Request, now: datetime) -> object | None:
        named = await token(session, request)
        lines: list[Told] = []
        choices: list[Choice] = []
        for letter in await slip.carried(session, request.number("bundle")):
            asked = Request(letter.practice, letter.person, letter.client, letter.args)
            note = await others[letter.message](session, asked, now)
            lining = LINES.get(type(note))
            line = None if lining is None else lining(len(lines) + 1, note)
            if named is not None and line is not None:
                lines.append(line)
                choices.append(Choice(_label(line), named, short_name(letter.id)))
        return Gathered(bool(request.args.get("evening")), tuple(lines), tuple(choices)) if lines else None

    return {name_of(Gathered): gathered}


def _label(line: Told) -> str:
    """The number of a line and whom it is about; of many names as many as fit a button."""
    if isinstance(line, VisitsLine):
        return f"{line.n} {shorten(line.names, _NAMES, placeholder=' …')}"
    return f"{line.n} {getattr(line, 'client', '')}".strip()
