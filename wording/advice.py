"""The word lists of what we never say to clients, held against a therapist's own words: as advice, never as a bar."""

import re
from typing import Final

from domain.advice import Flag
from wording.lint.vocabulary import vocabulary

_RULES: Final = {
    "W04": Flag.REPROACH,
    "W01": Flag.WORRY,
    "W12": Flag.WORRY,
    "W02": Flag.PROMISE,
    "W03": Flag.CAUSE,
}
_QUOTED: Final = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»|\"[^\"]*\"")


def flagged(words: str, language: str) -> tuple[Flag, str] | None:
    """The first word that may worry, reproach or promise, and how it may be read; None when nothing does.

    Somebody else's words between quotation marks are left alone.
    """
    lists, own = vocabulary(language).client, _QUOTED.sub("", words)
    found = [(flag, lists[rule].search(own)) for rule, flag in _RULES.items() if rule in lists]
    return next(((flag, match[0]) for flag, match in found if match), None)
