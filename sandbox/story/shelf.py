"""The stories there are: a file each, beside what they share."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from sandbox.story.reading import read_story
from sandbox.story.script import Story
from sandbox.trouble import Trouble

SHELF: Final = Path(__file__).parent.parent / "stories"
FIRST: Final = "demo"
_NAME = re.compile(r"[a-z_]{1,40}")


def shelf() -> list[Story]:
    """All stories, the one that is shown first in front. Raises Trouble for one that is not well written."""
    names = sorted((path.stem for path in SHELF.glob("*.toml")), key=lambda name: (name != FIRST, name))
    return [read(name) for name in names]


def read(name: str) -> Story:
    """One story. Raises Trouble when there is none of that name, or it is not well written."""
    path = SHELF / f"{name}.toml"
    if not _NAME.fullmatch(name) or not path.exists():
        known = ", ".join(sorted(one.stem for one in SHELF.glob("*.toml")))
        raise Trouble(404, f"there is no story {name!r}; there are {known}")
    return read_story(name, with_cast(_load(path)), common())


def with_cast(told: dict[str, Any]) -> dict[str, Any]:
    """A story with the people of the one named by `cast_of`; what is told of them here counts on top."""
    if "cast_of" not in told:
        return told
    path = SHELF / f"{told['cast_of']}.toml"
    if not _NAME.fullmatch(str(told["cast_of"])) or not path.exists():
        raise Trouble(409, f"'cast_of' names no story: {told['cast_of']!r}")
    cast, own = _load(path)["cast"], told.get("cast", {})
    merged = {who: cast.get(who, {}) | own.get(who, {}) for who in [*cast, *(who for who in own if who not in cast)]}
    return {key: value for key, value in told.items() if key != "cast_of"} | {"cast": merged}


def common() -> dict[str, Any]:
    """What all stories share: `habits` and `scenes` by name."""
    return {path.stem: _load(path) for path in sorted((SHELF / "common").glob("*.toml"))}


def _load(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Trouble(409, f"{path.name}: {error}") from None
