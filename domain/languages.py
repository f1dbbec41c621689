"""The languages people can be spoken to in, by their own names; which of them have words is known by the words."""

from typing import Final

NAMES: Final = {"de": "Deutsch", "en": "English", "es": "Español"}
"""Each language as its speakers call it, by its two letters."""

TWO_FORMS: Final = frozenset({"de", "es"})
"""Languages with a formal and an informal "you"."""
