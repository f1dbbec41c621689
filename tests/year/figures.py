"""What a year came to in numbers: messages, words, taps and seconds; plain numbers, so that years can be added up."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median
from typing import Final, Self

from domain.messages import checkin as say
from domain.messages.measures import BaselineGoal, BaselineSymptom
from tests.year.life import Year
from tests.year.lives import CONTACT, Life, cards, lives, questions
from tests.year.therapist import Therapist
from tests.year.watch import Said

TAP_SECONDS: Final = 3.0
TYPING_SECONDS: Final = 10.0
WORDS_A_SECOND: Final = 200 / 60
_KINDS: Final = 25
"""How many kinds of messages the table of a therapist's words names."""


@dataclass
class Tally:
    """Lists of numbers by what they count, each list by the kind of client or therapist."""

    weeks: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """For each client-week: what came by itself, and all new messages."""
    cards: list[tuple[int, int, float]] = field(default_factory=list)
    """For each check-in that was answered: taps, the most words at once, seconds of reading and tapping to the end."""
    replies: list[bool] = field(default_factory=list)
    """For each reply to a check-in whether it was the bare “Saved.”."""
    joining: list[tuple[float, float]] = field(default_factory=list)
    """Seconds from the link to the first answer, and to the end of joining."""
    therapist: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """For each therapist-week: new messages, and their words."""
    alone: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """The same of what came by itself: without a deed of the therapist's shortly before."""
    told: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Words a therapist got by the name of the message; what came by itself is marked with a star."""

    def add(self, other: Self) -> None:
        """Take another year along."""
        for kind, found in other.weeks.items():
            self.weeks[kind] += found
        for kind, found in other.therapist.items():
            self.therapist[kind] += found
        for kind, found in other.alone.items():
            self.alone[kind] += found
        for kind, counted in other.told.items():
            self.told[kind] += counted
        self.cards += other.cards
        self.replies += other.replies
        self.joining += other.joining


def tally(year: Year) -> Tally:
    """Count a year."""
    found = Tally()
    for life in lives(year):
        found.weeks[life.manner] += _weeks(life, year.world.now)
        found.joining += _joining(life)
        for card in cards(life):
            found.cards.append(_card(card))
            found.replies.append(isinstance(card[-1].facts.reply, say.Bare) or card[-1].variant == "")
    for vera in (one for one in year.actors.values() if isinstance(one, Therapist)):
        _read(found, vera, year)
    return found


def _read(found: Tally, vera: Therapist, year: Year) -> None:
    """Count what a therapist got to read."""
    mine = [one for one in year.watch.said if one.chat == vera.phone.chat and not one.is_edit]
    times = [done.at for done in year.done if done.chat == vera.phone.chat]
    alone = [one for one in mine if not any(one.at - CONTACT <= at <= one.at for at in times)]
    kind = f"therapist of {len(vera.clients)} who {'acts' if vera.acts else 'does not'}"
    for place, said in ((found.therapist, mine), (found.alone, alone)):
        spans = _by_week(said, mine[0].at, year.world.now)
        place[kind] += [(len(span), sum(words(one.text) for one in span)) for span in spans]
    itself = {id(one) for one in alone}
    for one in mine:
        found.told[kind][one.name + " *" * (id(one) in itself)] += words(one.text)


def words(text: str) -> int:
    """The words of a text."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def reading(said: Iterable[Said]) -> float:
    """Seconds to read these one after the other; a line that stood on the card before is not read again."""
    seen: set[tuple[int, str]] = set()
    count = 0
    for one in said:
        fresh = {(one.letter.card, line) for line in one.text.split("\n")} - seen
        count += sum(words(line) for _, line in fresh)
        seen |= fresh
    return count / WORDS_A_SECOND


def _weeks(life: Life, until: datetime) -> list[tuple[int, int]]:
    stopped = next((said.at for said in life.heard if said.name == "leaving.stopped"), until)
    alone = {id(said) for said in life.by_itself()}
    spans = _by_week(life.new, life.joined_at, stopped)
    return [(sum(id(said) in alone for said in span), len(span)) for span in spans]


def _by_week(said: list[Said], since: datetime, until: datetime) -> Iterator[list[Said]]:
    """The texts of each full week."""
    week = timedelta(weeks=1)
    for number in range((until - since) // week):
        start = since + number * week
        yield [one for one in said if start <= one.at < start + week]


def _card(steps: list[Said]) -> tuple[int, int, float]:
    taps = questions(steps)
    return taps, max(words(one.text) for one in steps), taps * TAP_SECONDS + reading(steps[:-1])


def _joining(life: Life) -> list[tuple[float, float]]:
    """Reading, tapping and typing up to the first number, and up to the end of the card that joining is."""
    first = next((one for one in life.heard if isinstance(_question(one), BaselineSymptom)), None)
    last = next((one for one in life.heard if one.name == "joining.start" and not one.rendered.rows), None)
    return [] if first is None or last is None else [(_seconds(life, first.at), _seconds(life, last.at))]


def _question(said: Said) -> object:
    question = getattr(said.facts, "question", None)
    return question if isinstance(question, BaselineGoal | BaselineSymptom) else None


def _seconds(life: Life, until: datetime) -> float:
    deeds = [one for one in life.done if one.at <= until]
    typed = sum(isinstance(one.what, str) and not one.what.startswith("/") for one in deeds)
    read = [one for one in life.heard if one.at < until]
    return TAP_SECONDS * (len(deeds) - typed) + TYPING_SECONDS * typed + reading(read)


def lines(found: Tally) -> Iterator[str]:
    """The figures as a table."""
    yield "messages a client-week            by itself     all"
    yield "                          weeks  med   p95   med   p95"
    whole = [one for weeks in found.weeks.values() for one in weeks]
    for kind, weeks in [*found.weeks.items(), ("all", whole)]:
        alone, every = ([one[place] for one in weeks] for place in (0, 1))
        yield f"{kind:24s} {len(weeks):6d} {_spread(alone)} {_spread(every)}"
    taps, shown, seconds = zip(*found.cards, strict=True)
    yield f"check-ins answered: {len(taps)}; taps {_both(taps)}; words shown at once {_both(shown)}"
    yield f"seconds of a check-in, 3 a tap and 200 words a minute: {_both(seconds)}"
    yield f"replies that are the bare “Saved.”: {sum(found.replies) / len(found.replies):.0%}"
    answer, end = zip(*found.joining, strict=True)
    yield f"seconds from the link to the first answer: {_both(answer)}; to the end of joining {_both(end)}"
    for kind, told in found.therapist.items():
        counts, said = zip(*told, strict=True)
        yield f"{kind}: messages a week {_both(counts)}, words a week {_both(said)}"
        counts, said = zip(*found.alone[kind], strict=True)
        yield f"  of these by themselves: messages a week {_both(counts)}, words a week {_both(said)}"
        for name, count in found.told[kind].most_common(_KINDS):
            yield f"  {name:40s} {count / len(told):6.1f} words a week"


def _spread(found: Iterable[int]) -> str:
    some = sorted(found)
    return f"{median(some):5.1f} {some[int(len(some) * 0.95)]:5d}"


def _both(found: Iterable[float]) -> str:
    some = sorted(found)
    return f"median {median(some):.0f}, most {some[-1]:.0f}"
