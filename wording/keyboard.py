"""A message's keyboard: what the catalogue lays out, filled from the facts and labelled by the words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from domain.action import Action
from domain.messages import Choice
from wording import people
from wording.entries import Entry, Key
from wording.rendered import Button

Rows = tuple[tuple[Button, ...], ...]
_HIGHEST: Final = {"scale": 10, "days": 7}
_LONGEST: Final = {"choices": 28, "names": people.ON_BUTTON}


@dataclass(frozen=True, slots=True)
class Labels:
    """What the words call a button (by attribute), the keyboard of a message within the message, a zone's town."""

    label: Callable[[str], str]
    inner: Callable[[Any], Rows]
    town: Callable[[str], str]


def rows(entry: Entry, facts: Any, labels: Labels) -> Rows:
    """The rows to show: hidden buttons left out, groups laid out, empty rows dropped."""
    laid: list[tuple[Button, ...]] = []
    for row in entry.rows:
        shown = [key for key in row if is_shown(key, facts)]
        groups = [_group(key, facts, labels) for key in shown]
        if len(groups) == 1:
            laid += groups[0]
        else:
            laid.append(tuple(button for group in groups for part in group for button in part))
    return tuple(row for row in laid if row)


def is_shown(key: Key, facts: Any) -> bool:
    """Whether its flags say so and the slot it takes holds something."""
    flagged = all(bool(getattr(facts, flag)) is wanted for flag, wanted in key.flags)
    return flagged and bool(getattr(facts, key.slot))


def _group(key: Key, facts: Any, labels: Labels) -> Rows:
    taken = getattr(facts, key.slot)
    match key.shape:
        case "scale" | "days":
            return _scale(key, taken, labels)
        case "choices" | "names":
            return tuple((_choice(key, each, labels),) for each in taken)
        case "rows":
            return labels.inner(taken)
        case "url":
            return ((Button(labels.label(key.attribute), url=taken),),)
    return ((_button(key, labels.label(key.attribute), taken, key.value),),)


def _scale(key: Key, token: str, labels: Labels) -> Rows:
    """Two rows, the lower half and the upper, whose ends carry words."""
    top = _HIGHEST[key.shape]
    ends = {value: labels.label(f"{key.attribute}-{value}") for value in (0, top)}
    all_keys = [_button(key, ends.get(value, str(value)), token, str(value)) for value in range(top + 1)]
    half = (top + 2) // 2
    return (tuple(all_keys[:half]), tuple(all_keys[half:]))


def _choice(key: Key, choice: Choice, labels: Labels) -> Button:
    words = f"{choice.label} {labels.town(choice.zone)}" if choice.zone else choice.label
    label = people.clean(words, _LONGEST[key.shape]) or "…"
    return _button(key, label, choice.token, choice.value)


def _button(key: Key, label: str, token: str, value: str) -> Button:
    if key.verb is None:
        raise ValueError(f"{key.attribute} has no verb")
    return Button(label, Action(key.verb, token, value))
