"""Whether catalogue, facts and words agree: everything a message could stumble over, found before it is sent."""

import importlib
import pkgutil
import types
import typing
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

import domain.messages
from domain.messages import CATALOGUE
from wording.entries import Entry, Key, catalogue
from wording.errors import WordingError
from wording.lint.blocks import screen_problems
from wording.predicates import PREDICATES
from wording.sheets import FROZEN, NUMBERS
from wording.slots import base, enum_key
from wording.standing import SOURCE, begun, languages, standing
from wording.translation import translation_problems
from wording.words import Words, spoken_in, words

_EVERYWHERE: Final = frozenset({"form"})


def ensure_sound() -> None:
    """Raise WordingError listing every problem; to be called once at start."""
    found = problems()
    if found:
        raise WordingError("; ".join(found))


@lru_cache
def problems() -> tuple[str, ...]:
    """Every problem in every language, in plain words; empty when all is well."""
    load()
    entries, wrong = catalogue()
    found = [*wrong, *_unpaired(entries)]
    for entry in entries.values():
        found += entry_problems(entry, CATALOGUE.get(entry.name))
        found += screen_problems(entry, entries)
    for language in begun():
        found += standing(language).problems
    for language in languages():
        found += language_problems(language)
    return tuple(found)


def language_problems(language: str) -> Iterator[str]:
    """What is wrong with the words of one language, in each of its forms; also of one that is not complete yet."""
    entries = catalogue()[0].values()
    first, *others = spoken_in(language)
    yield from first.problems
    for entry in entries:
        yield from words_problems(entry, CATALOGUE.get(entry.name), first)
    if language != SOURCE:
        yield from translation_problems(first, words(SOURCE))
    for said in others:
        yield from said.problems
        yield from translation_problems(said, words(SOURCE), first)
        for entry in (each for each in entries if said.over.keys() & {each.key, *each.variants}):
            yield from words_problems(entry, CATALOGUE.get(entry.name), said)


def load() -> None:
    """Import every flow of `domain.messages`, so that its messages are known."""
    for module in pkgutil.iter_modules(domain.messages.__path__):
        importlib.import_module(f"domain.messages.{module.name}")


def entry_problems(entry: Entry, facts: type | None) -> Iterator[str]:
    """What is wrong between an entry and the dataclass of its slots."""
    if facts is None:
        return
    names = slot_names(facts)
    asked = {slot for key in entry.keys for slot in (key.slot, *(flag for flag, _ in key.flags))}
    for slot in sorted((asked | set(entry.plain)) - names):
        yield f"{entry.name}: there is no slot {slot}"
    if entry.frozen and (entry.frozen not in FROZEN or "country" not in names):
        yield f"{entry.name}: a frozen text is one of {', '.join(FROZEN)} and needs the slot country"
    for variant, needs in entry.needs.items():
        if variant not in entry.variants:
            yield f"{entry.name}: {variant} has needs and is no variant"
        for need in sorted(set(needs) - set(PREDICATES)):
            yield f"{entry.name}: {variant} needs {need}, which is no predicate"


def words_problems(entry: Entry, facts: type | None, said: Words) -> Iterator[str]:
    """What is wrong between an entry and its words in one language."""
    own = said.has(entry.key)
    if not (own or entry.frozen or any(not entry.needs.get(each) for each in entry.variants)):
        yield f"{said.language}: {entry.key} has no words, nor a variant without needs"
    for variant in (each for each in entry.variants if not said.has(each)):
        yield f"{said.language}: {entry.name} has no words for {variant}"
    attributes = [name for key in entry.keys for name in _attributes(key)]
    for attribute in (name for name in attributes if not said.has(entry.key, name)):
        yield f"{said.language}: {entry.key} has no .{attribute}"
    if facts is not None:
        for key in (entry.key, *entry.variants):
            yield from _slot_problems(facts, said, key)
        for attribute in attributes:
            yield from _slot_problems(facts, said, entry.key, attribute)


def slot_names(facts: type) -> frozenset[str]:
    """The names of a message's slots."""
    return frozenset(field.name for field in fields(facts))


def _slot_problems(facts: type, said: Words, key: str, attribute: str | None = None) -> Iterator[str]:
    names = slot_names(facts)
    known = _EVERYWHERE | (frozenset(NUMBERS) if "country" in names else frozenset())
    place = f"{said.language}: {key}{'.' + attribute if attribute else ''}"
    hints = typing.get_type_hints(facts)
    for variable in sorted(said.variables(key, attribute) - known):
        slot = base(variable, names)
        if slot is None:
            yield f"{place} uses ${variable}, which is no slot of {facts.__name__}"
        elif variable in (slot, f"{slot}_cap"):
            for member in _members(hints[slot]):
                if not said.has(enum_key(member)):
                    yield f"{place}: no words for {enum_key(member)}"


def _members(hint: Any) -> Iterator[StrEnum]:
    """The members of every StrEnum in a type, also in an optional one."""
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        yield from hint
    elif typing.get_origin(hint) in (types.UnionType, typing.Union):
        for part in typing.get_args(hint):
            yield from _members(part)


def _attributes(key: Key) -> tuple[str, ...]:
    match key.shape:
        case "scale":
            return ("scale-0", "scale-10")
        case "days":
            return ("days-0", "days-7")
        case "choices" | "names" | "rows":
            return ()
    return (key.attribute,)


def _unpaired(entries: typing.Mapping[str, Entry]) -> list[str]:
    lost = [f"{name}: has no dataclass in domain.messages" for name in sorted(entries.keys() - CATALOGUE)]
    return lost + [f"{name}: is not in the catalogue" for name in sorted(CATALOGUE.keys() - entries)]
