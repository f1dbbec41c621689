"""Entities that a bot counted itself, checked in UTF-16 units against the text they stand in."""

from collections.abc import Sequence
from typing import Any

from sandbox.refusals import Refusal

Entities = list[dict[str, Any]]
LARGEST = 1_000_000
GIVEN = frozenset(
    {
        *("bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention"),
        *("custom_emoji", "blockquote", "expandable_blockquote", "date_time"),
    }
)
# Telegram finds these by itself and passes over them when a bot names them.
FOUND = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"})
NEEDED = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id", "date_time": "unix_time"}


def checked(text: str, given: Sequence[dict[str, Any]]) -> Entities:
    """Those entities that count, unchanged. Raises Refusal when one cannot stand where it says."""
    kept = [dict(entity) for entity in given if _counts(entity)]
    for entity in kept:
        for name in ("offset", "length"):
            if not 0 <= entity[name] <= LARGEST:
                raise Refusal.wrong(f"receive an entity with incorrect {name} {entity[name]}")
    kept = [entity for entity in kept if entity["length"]]
    places = _places(text) if kept else []
    for entity in sorted(kept, key=lambda one: (one["offset"], -one["length"])):
        _must_stand(entity, places)
    return kept


def _counts(entity: dict[str, Any]) -> bool:
    kind = entity["type"]
    if kind in FOUND:
        return False
    if kind not in GIVEN:
        raise Refusal.wrong("can't parse MessageEntity: Unsupported type specified")
    needed = NEEDED.get(kind)
    if needed and needed not in entity:
        raise Refusal.wrong(f"can't parse MessageEntity: Can't find field \"{needed}\"")
    return True


def _places(text: str) -> list[int]:
    """For each UTF-16 unit, and for the end, the byte of UTF-8 a character begins at; -1 inside of one."""
    places, at = [], 0
    for character in text:
        places += [at] if character <= "\uffff" else [at, -1]
        at += len(character.encode())
    return [*places, at]


def _must_stand(entity: dict[str, Any], places: list[int]) -> None:
    """Begin and end between characters, and end with the text at the latest. Raises Refusal."""
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if start >= len(places):
        raise Refusal.wrong(f"entity begins after the end of the text at UTF-16 offset {start}")
    if places[start] < 0:
        words = "entity begins in a middle of a UTF-16 symbol at byte offset"
        raise Refusal.wrong(f"{words} {places[start + 1]}")
    if end >= len(places):
        words = f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset"
        raise Refusal.wrong(f"{words} {end}")
    if places[end] < 0:
        words = f"entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol at byte offset"
        raise Refusal.wrong(f"{words} {places[end + 1]}")
