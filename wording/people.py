"""People's own words inside ours: shown as typed, yet unable to break the line, the direction or the limit."""

import unicodedata
from typing import Final

LONGEST: Final = 300
ON_BUTTON: Final = 12
FSI, PDI = "\u2068", "\u2069"
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur", "yi"})
_JOINERS: Final = frozenset("\u200c\u200d")
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean(words: str, limit: int = LONGEST) -> str:
    """`words` on one line without control characters, at most `limit` characters, cut with an ellipsis."""
    spaced = "".join(" " if letter.isspace() else letter for letter in words)
    kept = "".join(x for x in spaced if x in _JOINERS or unicodedata.category(x) not in _DROPPED)
    line = " ".join(kept.split())
    return line if len(line) <= limit else _cut(line, limit - 1) + "…"


def says_something(words: str) -> bool:
    """Whether there is a letter in it: a dot or a picture alone is nothing that others could read or be called."""
    return any(letter.isalpha() for letter in words)


def isolate(words: str, language: str) -> str:
    """`words`, fenced with direction isolates when they hold letters that run against the language."""
    against = {"L"} if language in _RIGHT_TO_LEFT else {"R", "AL", "AN"}
    if any(unicodedata.bidirectional(letter) in against for letter in words):
        return f"{FSI}{words}{PDI}"
    return words


def bare(text: str) -> str:
    """`text` without the isolates that `isolate` adds."""
    return text.replace(FSI, "").replace(PDI, "")


def _cut(line: str, end: int) -> str:
    """The first `end` characters or a few fewer, so that no accent or joined sign loses its letter."""
    while end > 0 and (unicodedata.combining(line[end]) or line[end] in _JOINERS or line[end - 1] in _JOINERS):
        end -= 1
    return line[:end].rstrip()
