"""Words that may point to self-harm: a fixed list per language, met before anything else a person types.

Errs towards offering help: nobody is labelled, and the reply names people who can be called. Each language's list is
made by its own speakers, never translated. All lists are read together, for nobody tells the bot in which language
they are about to type.
"""

import re
from functools import lru_cache

from wording.standing import begun, folder


def points_to_crisis(text: str) -> bool:
    """Whether typed words hold a phrase of any list, in any capitals and with any space or apostrophe."""
    plain = re.sub(r"\s+", " ", text.replace("’", "'").casefold())
    return _phrases().search(plain) is not None


@lru_cache
def _phrases() -> re.Pattern[str]:
    files = [folder(language) / "crisis.txt" for language in begun()]
    lines = [line for file in files if file.is_file() for line in file.read_text(encoding="utf-8").splitlines()]
    phrases = [re.escape(line.strip().casefold()) for line in lines if line.strip() and not line.startswith("#")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")
