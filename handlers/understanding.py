"""Typed words that nothing waits for: read, shown back, and never taken for an answer without a tap."""

from datetime import datetime
from typing import Final

from domain.action import Verb, encode, parse
from domain.event import Event
from domain.messages import everywhere
from domain.messages import understanding as say_what
from domain.messages.team import Help as HelpManager
from domain.scope import Role, Scope
from domain.understanding import Meaning, Reading, is_urgent, read
from handlers import meant as buttons
from handlers import offering
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import ask, say
from storage import clients, guesses, outbox, questions
from storage.clients import Client
from storage.database import Session
from storage.guesses import Guess
from storage.questions import Asked, Question
from wording.vocabulary import vocabulary

_OFFERS: Final = {
    Meaning.CHANGE: say_what.ChangeWish,
    Meaning.JUDGEMENT: say_what.Judgement,
    Meaning.HUMAN: say_what.Human,
    Meaning.BOOKING: say_what.Booking,
}
_BARE: Final = frozenset({Meaning.YES, Meaning.NO, Meaning.SKIP, Meaning.SAME, Meaning.LATER})


async def typed(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Read what a client typed; for anybody else, words that answer nothing are only answered kindly."""
    if scope.role is Role.THERAPIST:
        await say(session, scope, everywhere.NothingOpen, now)
    if scope.role is Role.MANAGER:
        await say(session, scope, HelpManager, now)
    if scope.role is not Role.CLIENT:
        return Answer(courtesy=everywhere.HelpStranger()) if scope.role is Role.STRANGER else None
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.consented_at is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    reading = read(event.text, vocabulary())
    return await _take(session, scope, client, (reading, event), now)


def names_urgent_sign(event: Event) -> bool:
    """Whether typed words, whatever they answer, name what may be an urgent sign."""
    return is_urgent(event.text, vocabulary())


async def fits_a_scale(session: Session, scope: Scope, event: Event, now: datetime) -> bool:
    """A bare number, typed while a scale waits for one, is shown back. Returns whether it was."""
    reading = read(event.text, vocabulary())
    if scope.role is not Role.CLIENT or reading.meaning is not Meaning.NUMBER or not reading.whole:
        return False
    client = await clients.reach(session, scope, scope.subject)
    found = await buttons.find(session, scope, event.text, reading, now)
    if client is None or not found.fits:
        return False
    await _show(session, scope, client, found, (0, now))
    return True


async def _take(
    session: Session, scope: Scope, client: Client, said: tuple[Reading, Event], now: datetime
) -> Answer | None:
    """First what cannot wait, then what answers an open question, then what the words hold, then a note."""
    reading, event = said
    if reading.meaning is Meaning.URGENT:
        note = await offering.keep(session, scope, client, event, now)
        await offering.offer_first(session, scope, note, now)
        return Answer(meant=Meaning.URGENT)
    if reading.meaning is Meaning.HELLO and await outbox.speaks(session, scope.person, now):
        return None  # Whoever is back was greeted a moment ago.
    if reading.meaning in (Meaning.STOP, Meaning.PAUSE, Meaning.HELLO):
        return Answer(meant=reading.meaning)
    found = await buttons.find(session, scope, event.text, reading, now)
    if found.fits:
        note = 0 if reading.whole else await offering.keep(session, scope, client, event, now)
        await _show(session, scope, client, found, (note, now))
        return None
    if reading.meaning is Meaning.NUMBER and reading.whole and found.scale is not None:
        lowest, highest = found.scale
        await say(session, scope, say_what.OffScale, now, lowest=lowest, highest=highest)
        return None
    return await _reply(session, scope, client, said, now)


async def _show(
    session: Session, scope: Scope, client: Client, found: buttons.Open, kept: tuple[int, datetime]
) -> None:
    """Show the reading back: one button to accept, one to correct."""
    note, now = kept
    await guesses.drop(session, client.id)
    asked = []
    for one in found.fits:
        new = Guess(encode(one.action), one.label, one.about, note)
        asked.append(await ask(session, scope, guesses.ABOUT, await guesses.keep(session, client, new, now=now), now))
    if len(asked) == 1:
        await say(session, scope, say_what.Guess, now, question=asked[0].id)
    else:
        named = {f"question{place}": question.id for place, question in enumerate(asked)}
        await say(session, scope, say_what.Guesses, now, question=asked[0].id, **named)


async def _reply(
    session: Session, scope: Scope, client: Client, said: tuple[Reading, Event], now: datetime
) -> Answer | None:
    """Words that answer no question: what they hold decides what is said; what they say is kept."""
    reading, event = said
    if reading.meaning is Meaning.THANKS:
        await say(session, scope, say_what.Welcome, now)
        return None
    if reading.meaning in _BARE:
        await say(session, scope, say_what.NothingAsked, now)
        return None
    if reading.meaning is Meaning.HOSTILE:
        return Answer(meant=Meaning.HOSTILE)
    note = await offering.keep(session, scope, client, event, now)
    await offering.offer(session, scope, note, now, _OFFERS.get(reading.meaning, everywhere.FreeText))
    return Answer(meant=Meaning.HARD) if reading.meaning is Meaning.HARD else None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Right, and the button is pressed for them; or not, and nothing is saved. Words beside an answer are offered."""
    value = event.action.value if event.action is not None else ""
    found = await guesses.load(session, scope.subject, question.subject) if question.about == guesses.ABOUT else None
    if found is None or question.state is not Asked.OPEN or value not in ("y", "n"):
        return Answer(toast=everywhere.NotForYou())
    await questions.settle(session, question.id, Asked.ANSWERED if value == "y" else Asked.SKIPPED)
    await guesses.drop(session, scope.subject)
    if value == "n" and not found.note:
        await say(session, scope, say_what.NotThat, now)
    if found.note:
        await offering.offer(session, scope, found.note, now)
    return Answer(press=parse(found.data)) if value == "y" else None


TAPS = {Verb.GUESS: TapRoute("guess", CLIENTS, tap)}
