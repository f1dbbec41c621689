"""Whether words may tell who somebody is: a date, a number to call, an address, a name that is known here.

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


def tells(words: str, names: Iterable[str]) -> bool:
    """Whether words hold what looks like a date, a phone number or an address, or a part of one of these names."""
    return _TELLING.search(words) is not None or any(_is_named(words, name) for name in names)


def _is_named(words: str, name: str) -> bool:
    said = words.casefold()
    whole = name.strip().casefold()
    parts = {part for part in re.findall(r"\w+", whole) if len(part) >= SHORTEST}
    spoken = re.findall(r"\w+", said)
    return any(part in spoken for part in parts) or (bool(whole) and re.search(_alone(whole), said) is not None)


def _alone(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"
