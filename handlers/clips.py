"""A clip of an exercise: the therapist sends it or picks one they have, the client sees it when they ask."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.caseload import short_name
from domain.clips import Clip
from domain.delivery import Kind
from domain.event import Event
from domain.homecare import STANDING
from domain.messages import clips as say_what
from domain.messages import everywhere, name_of
from domain.scope import Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, TapRoute, TextRoute
from storage import cards, clients, clips, dialogues, homecare, outbox, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.homecare import ADDED, OFFER, REPORT, Item
from storage.outbox import Letter
from storage.questions import Ask, Question

ABOUT: Final = "clip"
"""What the question under the list of clips is about; its subject is the item."""
_FROM: Final = (ADDED, "edit_item")
_NOT_HERE: Final = Answer(toast=everywhere.NotForYou())


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ask for a clip of an item, or take one the therapist has."""
    value = event.action.value if event.action is not None else ""
    item = await homecare.reach(session, scope, question.subject) if question.about in (*_FROM, ABOUT) else None
    if item is None or item.state not in STANDING:
        return _NOT_HERE
    if question.about in _FROM and value == "":
        await _ask(session, scope, item, now)
        return None
    mine = await clips.of_therapist(session, scope) if question.about == ABOUT else ()
    clip = next((clip for other, clip in mine if short_name(other.id) == value), None)
    if clip is None:
        return _NOT_HERE
    await dialogues.end(session, scope)
    await _keep(session, scope, item, clip, now)
    return None


async def sent(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """What was sent for an item: a clip is kept, anything else is asked for again."""
    item = await homecare.reach(session, scope, subject)
    if item is None or item.state not in STANDING:
        letter = Letter(scope.person, name_of(everywhere.NothingOpen), Kind.DIALOGUE, {})
        await outbox.put(session, scope.practice, letter, now=now)
    elif event.clip is None:
        await _ask(session, scope, item, now)
    else:
        await _keep(session, scope, item, event.clip, now)
    return None


async def _ask(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    new = Ask(scope.practice, scope.person, ABOUT, item.id, item.client)
    question = await questions.ask_once(session, new, now=now)
    await dialogues.expect(session, scope, Expects.ITEM_CLIP, item.id, now=now)
    await _say(session, scope, say_what.Ask, item, now, question=question.id)


async def _keep(session: Session, scope: Scope, item: Item, clip: Clip, now: datetime) -> None:
    """The client's card of the item gets its button where it is; nothing is sent to them."""
    await clips.keep(session, item, clip)
    await _say(session, scope, say_what.Kept, item, now)
    client = await clients.reach(session, scope, item.client)
    for person, about in ((scope.person, ADDED), (client.person if client is not None else 0, OFFER)):
        await cards.refresh_about(session, scope.practice, person, cards.subject_of(about, item.id), now=now)


async def show(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """The client wants to see how it is done: one item's clip, or those of the day's plan."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not homecare.takes_part(client) or question.about not in (OFFER, REPORT):
        return _NOT_HERE
    items = await homecare.standing(session, client.id)
    wanted = [one for one in items if question.about == REPORT or one.id == question.subject]
    shown = await clips.among(session, wanted)
    for one in shown:
        await _say(session, scope, say_what.Shown, one, now, **{clips.SENT: one.id})
    return None if shown else _NOT_HERE


async def _say(session: Session, scope: Scope, message: type, item: Item, now: datetime, **args: int) -> None:
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, {"item": item.id, **args}, item.client)
    await outbox.put(session, scope.practice, letter, now=now)


TAPS = {
    Verb.CLIP: TapRoute("clip", THERAPISTS, tap),
    Verb.SHOW: TapRoute("show_clip", CLIENTS, show),
}
TEXTS = {Expects.ITEM_CLIP: TextRoute("item_clip", THERAPISTS, sent)}
FILES = frozenset(TEXTS)
"""What a file answers, not typed words alone."""
