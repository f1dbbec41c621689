"""The words of one language in one form of address, strict where Fluent is silent.

Every `locales/<language>/*.ftl` in one bundle; `locales/<language>/informal/*.ftl` is laid over it part by part.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType
from fluent.syntax import ast
from fluent.syntax.serializer import FluentSerializer
from fluent.syntax.visitor import Visitor

from wording.errors import WordingError
from wording.standing import FORMAL, INFORMAL, folder, form_in, forms

LONGEST_VALUE: Final = 900
_MARK: Final = re.compile("\ue001\\w+\ue002")
Slots = Mapping[str, FluentType | str]
Entries = Mapping[str, ast.Message | ast.Term]


@dataclass(frozen=True, slots=True)
class Words:
    """One language in one form: the bundle that speaks, the sources it was made from, what is wrong with them.

    `over` are the sources of the overlay alone, empty for the base.
    """

    language: str
    bundle: FluentBundle
    sources: Entries
    problems: tuple[str, ...]
    form: str = ""
    over: Entries = field(default_factory=dict)
    _asked: dict[tuple[str, str | None], frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    def has(self, key: str, attribute: str | None = None) -> bool:
        """Whether there are words for the key, or for one of its attributes."""
        return self.source(key, attribute) is not None

    def source(self, key: str, attribute: str | None = None) -> ast.Pattern | None:
        """The parsed words as written, or None."""
        entry = self.sources.get(key)
        if entry is None:
            return None
        if attribute is None:
            return entry.value
        return next((each.value for each in entry.attributes if each.id.name == attribute), None)

    def attributes(self, key: str) -> frozenset[str]:
        """The names of the attributes a key has."""
        entry = self.sources.get(key)
        return frozenset(each.id.name for each in entry.attributes) if entry else frozenset()

    def say(self, key: str, slots: Slots, attribute: str | None = None) -> str:
        """The words with their slots filled. Raises WordingError where Fluent would print a fallback."""
        if not self.has(key, attribute):
            raise WordingError(f"{self.language}: no words for {key}{'.' + attribute if attribute else ''}")
        message = self.bundle.get_message(key)
        pattern = message.attributes[attribute] if attribute else message.value
        long = {_mark(name): str(value) for name, value in slots.items() if _is_long(value)}
        short = {name: _mark(name) if _is_long(value) else value for name, value in slots.items()}
        text, errors = self.bundle.format_pattern(cast("Pattern", pattern), short)
        if errors:
            raise WordingError(f"{self.language}: {key}: {errors[0]}")
        return _MARK.sub(lambda match: long[match[0]], str(text))

    def variables(self, key: str, attribute: str | None = None) -> frozenset[str]:
        """The slots the words ask for, also through what they refer to; of all attributes when `*`."""
        if (key, attribute) not in self._asked:
            nodes = (node for pattern in self.patterns(key, attribute) for node in nodes_of(pattern))
            asked = (node.id.name for node in nodes if isinstance(node, ast.VariableReference))
            self._asked[key, attribute] = frozenset(asked)
        return self._asked[key, attribute]

    def written(self, key: str) -> str:
        """A key as it is written, with its slots and buttons and without comments; what a hash can lock."""
        entry = self.sources[key].clone()
        entry.comment = None
        return FluentSerializer().serialize_entry(entry)

    def literals(self, key: str, attribute: str | None = None) -> str:
        """The fixed text of a key's value or of an attribute, of every case, slots left out; for the lint to read."""
        pieces = [node for pattern in self.patterns(key, attribute) for node in nodes_of(pattern)]
        return " ".join(node.value for node in pieces if isinstance(node, ast.TextElement))

    def patterns(self, key: str, attribute: str | None = None) -> Iterator[ast.Pattern]:
        """The words of a key and of everything they refer to."""
        own = self.source(key, attribute)
        if own is None:
            return
        yield own
        for node in nodes_of(own):
            if isinstance(node, ast.MessageReference | ast.TermReference):
                yield from self.patterns(_name(node), node.attribute.name if node.attribute else None)


def words(language: str, form: str = FORMAL, flow: str = "*") -> Words:
    """The words of a language for a form of address, read once; the one form there is where it has no other.

    Of one flow alone, if it is named. Raises WordingError for a language without a folder.
    """
    return _words(language, form_in(language, form), flow)


@lru_cache
def _words(language: str, form: str, flow: str) -> Words:
    base, problems = _base(language, flow)
    over: Entries = {}
    if form == INFORMAL and len(forms(language)) > 1:
        over, wrong = parse(_texts(language, flow, form))
        problems += tuple(f"{form}/{each}" for each in wrong)
    sources = {**base, **{name: _laid(entry, base.get(name)) for name, entry in over.items()}}
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource(list(sources.values())))
    return Words(language, bundle, sources, problems, form, over)


def spoken_in(language: str) -> tuple[Words, ...]:
    """The words of a language in each form of address, the base first. Raises WordingError without a folder."""
    return tuple(words(language, form) for form in forms(language))


def parse(texts: Mapping[str, str]) -> tuple[Entries, tuple[str, ...]]:
    """The entries of some files by key; junk and keys given twice become problems."""
    sources: dict[str, ast.Message | ast.Term] = {}
    problems: list[str] = []
    for file, text in texts.items():
        for entry in FluentResource(text).body:
            if isinstance(entry, ast.Message | ast.Term):
                name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                problems += [f"{file}: {name} is there twice"] if name in sources else []
                sources.setdefault(name, entry)
            elif isinstance(entry, ast.Junk):
                problems.append(f"{file}: cannot be read: {(entry.content or '').strip().splitlines()[0]!r}")
    return sources, tuple(problems)


@lru_cache
def _base(language: str, flow: str) -> tuple[Entries, tuple[str, ...]]:
    texts = _texts(language, flow)
    if not texts:
        raise WordingError(f"there are no words in the language {language}")
    return parse(texts)


def _texts(language: str, flow: str, form: str = "") -> dict[str, str]:
    files = sorted(folder(language, form).glob(f"{flow}.ftl"))
    return {file.name: file.read_text(encoding="utf-8") for file in files}


def _laid(over: ast.Message | ast.Term, base: ast.Message | ast.Term | None) -> ast.Message | ast.Term:
    """An entry of the overlay, with the value and the attributes it does not give taken from the base."""
    if base is None:
        return over
    laid = over.clone()
    own = {each.id.name for each in over.attributes}
    laid.value = over.value or base.value
    laid.attributes = [each for each in base.attributes if each.id.name not in own] + list(over.attributes)
    return laid


def _is_long(value: FluentType | str) -> bool:
    """Whether Fluent would refuse the value: it takes 2500 characters in one place, a list of clients may be longer."""
    return isinstance(value, str) and len(value) > LONGEST_VALUE


def _mark(name: str) -> str:
    """What stands for a long value until Fluent is done; people's words cannot hold such characters."""
    return f"\ue001{name}\ue002"


class _Walk(Visitor):
    def __init__(self) -> None:
        self.nodes: list[ast.BaseNode] = []

    def generic_visit(self, node: ast.BaseNode) -> None:
        self.nodes.append(node)
        super().generic_visit(node)


def nodes_of(pattern: ast.Pattern) -> list[ast.BaseNode]:
    """Everything a pattern is made of."""
    walk = _Walk()
    walk.visit(pattern)
    return walk.nodes


def _name(node: ast.MessageReference | ast.TermReference) -> str:
    return f"-{node.id.name}" if isinstance(node, ast.TermReference) else node.id.name
