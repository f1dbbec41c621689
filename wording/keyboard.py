"""A message's keyboard: what the catalogue lays out, filled from the facts and labelled by the words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from domain.action import Action
from domain.messages import Choice
from wording import people
from wording.dates import clock_of, first_weekday, town
from wording.entries import Entry, Key
from wording.rendered import Button, Voice

Rows = tuple[tuple[Button, ...], ...]
_WEEK: Final = 7
_HIGHEST: Final = {"scale": 10, "days": 7}
_LONGEST: Final = {"choices": 28, "names": people.ON_BUTTON}


@dataclass(frozen=True, slots=True)
class Labels:
    """What the words call a button (by attribute), the keyboard of a message within the message, and who reads them."""

    label: Callable[[str], str]
    inner: Callable[[Any], Rows]
    voice: Voice


def rows(entry: Entry, facts: Any, labels: Labels) -> Rows:
    """The rows to show: hidden buttons left out, groups laid out, empty rows dropped."""
    laid: list[tuple[Button, ...]] = []
    for row in _from_first_day(entry.rows, labels.voice) if entry.week else entry.rows:
        shown = [key for key in row if is_shown(key, facts)]
        groups = [_group(key, facts, labels) for key in shown]
        if len(groups) == 1:
            laid += groups[0]
        else:
            laid.append(tuple(button for group in groups for part in group for button in part))
    return tuple(row for row in laid if row)


def _from_first_day(laid: tuple[tuple[Key, ...], ...], voice: Voice) -> tuple[tuple[Key, ...], ...]:
    """The rows with a week from Monday, their first seven keys, begun on the reader's first day; as long as before."""
    keys = [key for row in laid for key in row]
    first = first_weekday(voice)
    turned = iter(keys[first:_WEEK] + keys[:first] + keys[_WEEK:])
    return tuple(tuple(next(turned) for _ in row) for row in laid)


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
    label = people.clean(_named(choice, labels.voice), _LONGEST[key.shape]) or "…"
    return _button(key, label, choice.token, choice.value)


def _named(choice: Choice, voice: Voice) -> str:
    if not choice.zone:
        return choice.label
    shown = choice.label if choice.clock is None else clock_of(choice.clock, voice)
    return f"{shown} {town(choice.zone, voice.language)}"


def _button(key: Key, label: str, token: str, value: str) -> Button:
    if key.verb is None:
        raise ValueError(f"{key.attribute} has no verb")
    return Button(label, Action(key.verb, token, value))
