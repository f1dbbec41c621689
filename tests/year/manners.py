"""The seven kinds of clients: what they would answer in each week, whether they answer, and what they do of their own.

Weeks count from joining. Everything a client draws comes from a generator of their own, so a year can be lived again.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Final, TypeAlias

Scores: TypeAlias = tuple[int, int]
"""Ease of the goal and bother, 0–10 each."""
Deeds: TypeAlias = Iterator[tuple[float, str]]
"""On which day after joining what is typed."""

TYPED: Final = (
    "I slept better, the stairs were fine on Tuesday.",
    "6",
    "same",
    "yes",
    "no",
    "thanks",
    "6-7",
    "what is causing this?",
    "Can I move my visit to Friday?",
    "could you do my legs instead",
    "are you a robot?",
    "You idiot!",
    "it is much worse today",
    "It started after I fell on my arm and 3 fingers tingle.",
    "weniger Druck bitte",
    "igual que la semana pasada",
    "I can’t pee since this morning",
    "“quoted” <b>bold</b> {goal} 100% sure!!!",
    "word " * 700,
)
COMMANDS: Final = (
    "/menu", "/checkin", "/progress", "/plan", "/change", "/care", "/goal", "/time", "/language", "/visit", "/flare",
    "/urgent", "/unease", "/crisis", "/who", "/mydata", "/privacy", "/help", "/nonsense", "/start",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Manner:
    """How one kind of client is: scores by week, the chance of answering in a week, deeds of their own by seed.

    `dull` is the chance that a question beside the check-in is left unanswered, `late` hours until they look.
    """

    name: str
    scores: Callable[[int, Random], Scores]
    answers: Callable[[int], float]
    deeds: Callable[[Random, int], Deeds]
    dull: float = 0.2
    late: float = 8.0


def _within(ease: float, bother: float, chance: Random) -> Scores:
    wobble = chance.choice((-1, 0, 0, 0, 1))
    return max(0, min(10, round(ease) + wobble)), max(0, min(10, round(bother) - wobble))


def _improves(week: int, chance: Random) -> Scores:
    return _within(3 + min(5, week / 3), 7 - min(5, week / 3), chance)


def _stays(_week: int, chance: Random) -> Scores:
    return _within(3, 6, chance)


def _dips(week: int, chance: Random) -> Scores:
    depth = min(week, 8) / 2 if week < 12 else max(0.0, 4 - (week - 12) / 2)
    gain = max(0.0, min(4.0, (week - 20) / 4))
    return _within(5 - depth + gain, 4 + depth - gain, chance)


def _nothing(_chance: Random, _weeks: int) -> Deeds:
    yield from ()


def _comes_back(_chance: Random, weeks: int) -> Deeds:
    for week in (17, 37):
        if week < weeks:
            yield week * 7 + 0.4, "hello"


def _looks_in(_chance: Random, weeks: int) -> Deeds:
    for week in range(9, weeks, 6):
        yield week * 7 + 0.5, "hello"


def _travels(chance: Random, weeks: int) -> Deeds:
    for week in range(3, weeks, 9):
        yield week * 7 + chance.uniform(0, 7), "/time"
    for week in range(6, weeks, 14):
        yield week * 7 + chance.uniform(0, 7), "/pause"
    if chance.random() < 0.3:
        yield (weeks - 4) * 7.0, "/stop"


def _types(chance: Random, weeks: int) -> Deeds:
    for week in range(1, weeks):
        for _ in range(chance.randint(1, 3)):
            yield week * 7 + chance.uniform(0.3, 6.8), chance.choice(chance.choice((TYPED, COMMANDS)))


MANNERS: Final = (
    Manner("improves", _improves, lambda _week: 0.97, _nothing, dull=0.1, late=3),
    Manner("no change", _stays, lambda _week: 0.95, _nothing),
    Manner("worse, then better", _dips, lambda _week: 0.93, _nothing),
    Manner("now and then", _stays, lambda _week: 0.5, _looks_in, dull=0.6, late=30),
    Manner(
        "goes silent, returns", _improves, lambda week: 0.0 if 8 <= week < 17 or 28 <= week < 37 else 0.9, _comes_back
    ),
    Manner("pauses and travels", _improves, lambda _week: 0.9, _travels),
    Manner("types", _stays, lambda _week: 0.95, _types, dull=0.1),
)
