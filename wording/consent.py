"""Which words a client agreed to: a hash of all of them, kept with every yes."""

import hashlib
from typing import Final

from wording.words import words

TEXTS: Final = (
    "joining-consent",
    "joining-consent_more",
    *(f"consents-{page}" for page in ("expect", "readers", "runs", "telegram", "urgent", "ways_out")),
)
"""The question and the pages behind "Read more"."""


def version_in(language: str, form: str) -> str:
    """64 hexadecimal characters that change with the words and the buttons a client agreed to.

    The same words in two forms of address are one version; other words are another.
    """
    said = words(language, form)
    texts = "|".join(said.written(key) for key in TEXTS)
    return hashlib.sha256(f"{language}|{texts}".encode()).hexdigest()
