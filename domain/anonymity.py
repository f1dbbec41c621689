"""Whether words may tell who somebody is: a date, a month, a number to call, an address, a title, a known name.

For a case note that leaves the practice. It errs toward leaving words out; a person reads the rest before sharing.
"""

import re
from collections.abc import Iterable
from typing import Final

SHORTEST: Final = 3
"""Letters of a name that is looked for by itself."""
_MONTHS: Final = (
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jän mär mai okt dez",
    "ene abr ago dic",
)
_MONTH: Final = rf"(?:{'|'.join(stem for line in _MONTHS for stem in line.split())})[a-zäöüéñ]*\.?"
_TELLING: Final = re.compile(
    rf"\d{{1,2}}\s?[./-]\s?\d{{1,2}}(?!\d)|\b(?:19|20)\d\d\b|\d(?:[\s/()-]?\d){{4,}}|@|https?:|www\."
    rf"|\d(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?{_MONTH}(?!\w)|(?<!\w){_MONTH}\s+\d",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(r"\b(?:dr|prof|mr|mrs|ms|frau|herrn?|sra?|doña)\b\.?\s+[^\W\d_]", re.IGNORECASE)
"""Somebody with a title, who may be on no list here."""
_MONTH_ALONE: Final = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
    r"|[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]ept?iembre|[Oo]ctubre"
    r"|[Nn]oviembre|[Dd]iciembre)\b"
)
"""Written as names of months are: "may" and "march" are also what people do."""


def tells(words: str, names: Iterable[str]) -> bool:
    """Whether words hold what looks like a date, a number to call, an address, a titled name or one of these names."""
    found = any(one.search(words) is not None for one in (_TELLING, _TITLED, _MONTH_ALONE))
    return found or any(_is_named(words, name) for name in names)


def _is_named(words: str, name: str) -> bool:
    said = words.casefold()
    whole = name.strip().casefold()
    parts = {part for part in re.findall(r"\w+", whole) if len(part) >= SHORTEST}
    spoken = re.findall(r"\w+", said)
    return any(part in spoken for part in parts) or (bool(whole) and re.search(_alone(whole), said) is not None)


def _alone(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"
