"""Languages made of English by code, to find what a translation would break: one in longer words with accents, one
that runs from right to left. They stand on disk like any other, under the codes of Greek and Persian, whose dates hold
no letters of ours.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from math import ceil
from pathlib import Path
from string import ascii_letters
from typing import Final

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from wording.standing import LOCALES, SOURCE

ACCENTED, MIRRORED = "el", "fa"
_LETTERS: Final = "áƀçđéƒĝĥíĵķĺɱñóþǫŕšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞǪŔŠŦÚṼŴẊÝŽ"
_HEBREW: Final = "אבגדהוזחטיכלמנסעפצקרשתךםןף"
_ACCENTS: Final = str.maketrans(ascii_letters, _LETTERS)
_TURNED: Final = str.maketrans(ascii_letters, _HEBREW * 2)
_WORD: Final = re.compile(r"/[a-z_]+|[A-Za-z]+")
"""A command, which stays, or a word."""

MARK: Final = "\u200f"
PLAIN: Final = re.compile(r"(?<![/\w])[A-Za-z]{2,}")
"""A word that came from elsewhere."""


def accented(text: str) -> str:
    """English in accents, each word two fifths longer."""
    return _WORD.sub(lambda match: _kept(match[0], _longer), text)


def mirrored(text: str) -> str:
    """English in letters that run the other way, each word between marks."""
    return _WORD.sub(lambda match: _kept(match[0], lambda word: f"{MARK}{word.translate(_TURNED)}{MARK}"), text)


def turned(text: str) -> str:
    """English in letters that run the other way and nothing else, so that all lengths stay."""
    return _WORD.sub(lambda match: _kept(match[0], lambda word: word.translate(_TURNED)), text)


MADE: Final[dict[str, Callable[[str], str]]] = {ACCENTED: accented, MIRRORED: mirrored}


def write(folder: Path, made: Mapping[str, Callable[[str], str]] = MADE) -> None:
    """Put English and what is made of it into a folder that takes the place of `locales/`."""
    for file in sorted((LOCALES / SOURCE).glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        for language, remade in {SOURCE: text, **{name: _remade(text, turn) for name, turn in made.items()}}.items():
            place = folder / language / file.name
            place.parent.mkdir(exist_ok=True)
            place.write_text(remade, encoding="utf-8")
    for language in (SOURCE, *made):
        (folder / language / "status.toml").write_text('status = "draft"\ncomplete = true\n', encoding="utf-8")
        (folder / language / "crisis.txt").write_text("one phrase\n", encoding="utf-8")


class _Turn(Transformer):
    def __init__(self, turn: Callable[[str], str]) -> None:
        self.turn = turn

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = self.turn(node.value)
        return node


@lru_cache(maxsize=256)
def _remade(text: str, turn: Callable[[str], str]) -> str:
    resource = FluentParser(with_spans=False).parse(text)
    _Turn(turn).visit(resource)
    return FluentSerializer().serialize(resource)


def _longer(word: str) -> str:
    return (word + word[: ceil(len(word) * 0.4)].lower()).translate(_ACCENTS)


def _kept(word: str, turn: Callable[[str], str]) -> str:
    return word if word.startswith("/") else turn(word)
