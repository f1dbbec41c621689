"""Ten weeks of three clients, lived through their phones: one improves, one does not change, one goes silent.

The cast acts on what it sees. When a button is not there yet (the bot was killed, a message is held) it waits a little,
as people do, and after that asks the bot to show it again.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tests.house import House
from tests.phone import JSON, Phone, SandboxError

LINK = re.compile(r"https://t\.me/\w+\?start=[\w-]+")
WEEKS = 10

ANNA = [(3, 6), (4, 6), (4, 5), (5, 4), (6, 4), (6, 3), (7, 3), (8, 2), (8, 2), (8, 1)]
"""Ease of the goal and bother, week by week: she improves."""
BEN = [(3, 6), (3, 6), (4, 6), (3, 6), (3, 5), (3, 6), (3, 6), (4, 6), (3, 6), (3, 6)]
"""He does not change."""
CLEO = [(4, 5), (4, 5), (5, 5)]
"""She answers three times and then no more."""

ASKED = {
    "how easy was": "",
    "bother you": "",
    "Same as last week?": "Something moved",
    "home plan this week": "Most days",
    "Compared with when you started": "",
    "get easier": "Not this week",
    "week harder": "Skip",
    "How sure": "5",
    "had hoped": "Too soon",
}
"""How each question of a check-in is known, and what is tapped below it; "" depends on the life and the week."""


@dataclass
class Life:
    """One client: the phone, the answers they will give, and those they have given (week, question, label)."""

    phone: Phone
    goal: str
    weeks: list[tuple[int, int]]
    since_start: str
    given: list[tuple[int, str, str]] = field(default_factory=list)


@dataclass
class Cast:
    """Everybody in the story."""

    house: House
    vera: Phone
    lives: list[Life]
    opened: set[str] = field(default_factory=set)

    @property
    def anna(self) -> Life:
        """She improves."""
        return self.lives[0]

    @property
    def ben(self) -> Life:
        """He does not change."""
        return self.lives[1]

    @property
    def cleo(self) -> Life:
        """She goes silent."""
        return self.lives[2]


async def taps(cast: Cast, phone: Phone, label: str, *, again: str = "") -> None:
    """Tap the newest button that begins so; wait for it, and at last send `again` to have it shown anew."""
    for attempt in range(6):
        try:
            await phone.taps(label)
        except SandboxError:
            if attempt == 3 and again:
                await phone.says(again)
            await cast.house.sandbox.advance(seconds=20)
        else:
            return
    raise AssertionError(f"{phone.name} never saw {label!r}; last: {(await phone.last())['text']}")


async def join(house: House) -> Cast:
    """The therapist sets up, invites three clients, and they join."""
    sandbox = house.sandbox
    vera = await sandbox.person("Vera")
    cast = Cast(house, vera, [])
    await vera.starts(await house.new_practice())
    await taps(cast, vera, "Vera", again="/start")
    await taps(cast, vera, "Within two days", again="/start")
    await taps(cast, vera, "Mon–Fri", again="/start")
    await _accept_texts(cast)
    await vera.says("/hours 0-24")
    for label in ("Sat: off", "Sun: off", "Send each note by itself"):
        await taps(cast, vera, label, again="/hours")
    plans = (("Anna", ANNA, "A bit better"), ("Ben", BEN, "About the same"), ("Cleo", CLEO, "About the same"))
    for name, weeks, since in plans:
        phone = await sandbox.person(name)
        life = Life(phone, f"drive for {len(name)} hours", weeks, since)
        cast.lives.append(life)
        await _invite(cast, name)
        await _accept(cast, life)
    await _exercise(cast)
    await sandbox.advance(hours=10)
    return cast


async def _accept_texts(cast: Cast) -> None:
    """The therapist accepts what is shown until nothing waits; a text that is late is shown anew."""
    for _ in range(24):
        if "All set" in (await cast.vera.last())["text"]:
            return
        await taps(cast, cast.vera, "I accept this text", again="/start")
        await cast.house.sandbox.advance(seconds=20)
    raise AssertionError(f"not all texts were put; last: {(await cast.vera.last())['text']}")


async def _exercise(cast: Cast) -> None:
    """The therapist gives Anna something for at home; she agrees and wants to be reminded in the morning."""
    await cast.vera.says("/exercise Anna")
    await _until(cast, cast.vera, "try at home")
    await cast.vera.says("neck turns")
    await _until(cast, cast.vera, "how often")
    await cast.vera.says("10 times a day")
    await _until(cast, cast.vera, "What is “neck turns” for")
    await cast.vera.says("It keeps the neck moving.")
    await taps(cast, cast.anna.phone, "Yes")
    await taps(cast, cast.anna.phone, "08:30")


async def _invite(cast: Cast, name: str) -> None:
    await cast.vera.says(f"/new {name}")
    for label in ("Neck", "3–12 months", "To do more", "Yes"):
        await taps(cast, cast.vera, label)


async def _accept(cast: Cast, life: Life) -> None:
    await life.phone.starts(await _link(cast))
    await taps(cast, life.phone, "Yes")
    await _until(cast, life.phone, "What would you like to do again")
    await life.phone.says(life.goal)
    await taps(cast, life.phone, str(life.weeks[0][0]))
    await _until(cast, life.phone, "bother you")
    await taps(cast, life.phone, str(life.weeks[0][1]))
    await taps(cast, life.phone, "OK")
    await taps(cast, cast.vera, "Yes")


async def _until(cast: Cast, phone: Phone, words: str) -> None:
    for _ in range(6):
        if words in (await phone.last())["text"]:
            return
        await cast.house.sandbox.advance(seconds=20)
    raise AssertionError(f"{phone.name} never read {words!r}; last: {(await phone.last())['text']}")


async def _link(cast: Cast) -> str:
    for _ in range(6):
        for text in reversed(await cast.vera.heard()):
            if (found := LINK.search(text)) and found[0] not in cast.opened:
                cast.opened.add(found[0])
                return found[0]
        await cast.house.sandbox.advance(seconds=20)
    raise AssertionError("no invitation came")


async def live(cast: Cast, weeks: int = WEEKS, *, trouble: Callable[[int], Awaitable[None]] | None = None) -> None:
    """Week after week: who still answers does, an hour after the check-in came; the therapist decides when asked.

    `trouble` is ordered before each week.
    """
    for week in range(1, weeks + 1):
        if trouble is not None:
            await trouble(week)
        await cast.house.sandbox.advance(days=7)
        for life in cast.lives:
            if week <= len(life.weeks):
                await answer(cast, life, week)
        await decide(cast)


async def answer(cast: Cast, life: Life, week: int) -> None:
    """Answer this week's card tap by tap, each question by what it asks."""
    tapped = ""
    for _ in range(16):
        card, asked, label = await next_tap(cast, life, week)
        if not asked:
            return
        if asked == tapped:
            await cast.house.sandbox.advance(seconds=20)
            tapped = ""
            continue
        await life.phone.taps(label, message=card["id"])
        if (week, asked, label) not in life.given:
            life.given.append((week, asked, label))
        tapped = asked
    raise AssertionError(f"the card of {life.phone.name} does not end: {card['text']}")


async def next_tap(cast: Cast, life: Life, week: int) -> tuple[JSON, str, str]:
    """This week's card, the words by which its question is known ("" once all is answered), and what to tap."""
    ease, bother = life.weeks[(week - 1) % len(life.weeks)]
    known = ASKED | {"how easy was": str(ease), "bother you": str(bother)}
    known |= {"Compared with when you started": life.since_start}
    card = await _card(cast, life)
    asked = next((words for words in known if words in _question(card)), "")
    return card, asked, known.get(asked, "")


async def _card(cast: Cast, life: Life) -> JSON:
    """This week's card: the newest message that is, or was, a check-in."""
    for attempt in range(6):
        cards = [one for one in await life.phone.chat() if one["from"] == "bot" and _is_card(one)]
        if cards:
            return cards[-1]
        if attempt == 3:
            await life.phone.says("/checkin")
        await cast.house.sandbox.advance(seconds=20)
    raise AssertionError(f"{life.phone.name} has no check-in; last: {(await life.phone.last())['text']}")


def _is_card(message: JSON) -> bool:
    labels = [button["text"] for row in message["buttons"] for button in row]
    return "Add a note" in labels or any(words in message["text"] for words in ASKED)


def _question(card: JSON) -> str:
    labels = [button["text"] for row in card["buttons"] for button in row]
    return "" if "Add a note" in labels else str(card["text"])


async def decide(cast: Cast) -> None:
    """The therapist answers an alert that still waits: looks at the plan with Ben, asks Cleo."""
    for label, day in (("Review together", "In 2 weeks"), ("I'll ask", "In a week")):
        for message in reversed(await cast.vera.chat()):
            if any(button["text"] == label for row in message["buttons"] for button in row):
                await cast.vera.taps(label, message=message["id"])
                await taps(cast, cast.vera, day)
                break
