"""Words that may point to self-harm: a fixed list per language, met before anything else a person types.

Errs towards offering help: nobody is labelled, and the reply names people who can be called. Each language's list is
made by its own speakers, never translated.
"""

import re
from functools import lru_cache
from typing import Final

from wording.words import LOCALES

DEFAULT: Final = "en"


def points_to_crisis(text: str, language: str) -> bool:
    """Whether typed words hold a phrase of the list, in any capitals and with any space or apostrophe."""
    plain = re.sub(r"\s+", " ", text.replace("’", "'").casefold())
    return _phrases(language).search(plain) is not None or _phrases(DEFAULT).search(plain) is not None


@lru_cache
def _phrases(language: str) -> re.Pattern[str]:
    file = LOCALES / language / "crisis.txt"
    listed = file if file.exists() else LOCALES / DEFAULT / "crisis.txt"
    lines = [line.strip() for line in listed.read_text(encoding="utf-8").splitlines()]
    phrases = [re.escape(line.casefold()) for line in lines if line and not line.startswith("#")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")
