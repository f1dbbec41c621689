"""Whether a language says what English says: the same keys, buttons and slots, and the plurals its speakers use."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from babel import Locale
from fluent.syntax import ast

from wording.slots import SUFFIXES
from wording.words import Words, nodes_of

PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
COUNTED_TO: Final = 1000
"""The highest number a message is expected to show; Spanish has a plural of its own for a million."""


def translation_problems(said: Words, source: Words, base: Words | None = None) -> Iterator[str]:
    """What is wrong between the words of a language and those they are written from.

    With `base`, only what the overlay of a form of address lays over it is looked at.
    """
    place = f"{said.language}, {said.form}" if base else said.language
    own, others = _keys(said), _keys(source)
    if base is None:
        yield from (f"{place}: lacks {key}" for key in sorted(others - own))
        yield from (f"{place}: {key} is not in {source.language}" for key in sorted(own - others))
    else:
        yield from (f"{place}: {key} lies over nothing" for key in sorted(said.over.keys() - base.sources.keys()))
    for key in sorted(own & others & (said.over.keys() if base else own)):
        yield from (f"{place}: {problem}" for problem in _key_problems(key, said, source))
    for key in sorted(said.over if base else said.sources):
        yield from (f"{place}: {problem}" for problem in plural_problems(key, said))


def plural_problems(key: str, said: Words) -> Iterator[str]:
    """Number words that lack a plural the language needs, or have one it never uses."""
    needed = plurals_of(said.language)
    entry = said.sources[key]
    patterns = [entry.value, *(each.value for each in entry.attributes)]
    selects = [node for each in patterns if each for node in nodes_of(each) if isinstance(node, ast.SelectExpression)]
    for select in selects:
        cases = {each.key.name for each in select.variants if isinstance(each.key, ast.Identifier)}
        if cases - {"other"} and cases <= PLURALS:
            yield from (f"{key} lacks the plural [{case}]" for case in sorted(needed - cases))
            yield from (f"{key} has the plural [{case}], which is never used" for case in sorted(cases - needed))


@lru_cache
def plurals_of(language: str) -> frozenset[str]:
    """The plural categories that whole numbers up to a thousand fall into, by CLDR, and the general one."""
    locale = Locale.parse(language)
    return frozenset(locale.plural_form(number) for number in range(COUNTED_TO + 1)) | {"other"}


def _keys(said: Words) -> frozenset[str]:
    """All messages; terms, whose name begins with a hyphen, are a language's own."""
    return frozenset(key for key in said.sources if not key.startswith("-"))


def _key_problems(key: str, said: Words, source: Words) -> Iterator[str]:
    if said.has(key) != source.has(key):
        yield f"{key} {'lacks its own words' if source.has(key) else 'has words of its own, unlike English'}"
    own, others = said.attributes(key), source.attributes(key)
    yield from (f"{key} lacks .{name}" for name in sorted(others - own))
    yield from (f"{key} has .{name}, which is not in {source.language}" for name in sorted(own - others))
    for attribute in (None, *sorted(own & others)):
        lost = _slots(source, key, attribute) - _slots(said, key, attribute)
        named = f"{key}.{attribute}" if attribute else key
        yield from (f"{named} has lost ${slot}" for slot in sorted(lost))


def _slots(said: Words, key: str, attribute: str | None) -> frozenset[str]:
    """The slots that are shown or asked about, whatever form they have; the form of address is no slot."""
    return frozenset(_bare(variable) for variable in said.variables(key, attribute) - {"form"})


def _bare(variable: str) -> str:
    bare = variable.removeprefix("has_")
    suffix = next((each for each in SUFFIXES if bare.endswith(each)), "")
    return bare.removesuffix(suffix)
