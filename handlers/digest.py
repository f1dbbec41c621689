"""From the weekly list on: open alerts one after the other in one message, and what is muted for a while."""

from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.digest import next_digest
from domain.event import Event
from domain.messages import caseload as say_what
from domain.messages.everywhere import NotForYou
from domain.rights import Looked
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from handlers.say import show
from storage import alerts, audit, cards, caseload, lined, muting, questions, weekly
from storage.database import Session
from storage.questions import Ask, Question

_STALE: Final = Answer(toast=NotForYou())
_ABOUT: Final = {"digest": "mute_digest", "steady": "mute_steady"}
"""What the questions on what is muted are about."""
_STEADY: Final = timedelta(weeks=2)
"""How long notes of no change are muted."""


async def line_up_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The most pressing alert from the list, or the next one in the place of one that was decided."""
    value = event.action.value if event.action else ""
    waiting = await lined.up(session, scope)
    if question.about == caseload.ABOUT_LIST and value == "s":
        if not waiting:
            return Answer(toast=say_what.NothingWaits())
        client, first = waiting[0]
        await lined.show(session, scope, first, now=now)
        await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
        return None
    here = await alerts.reach(session, scope, question.subject) if question.about == alerts.ABOUT else None
    if here is None or here.is_open or value != "n":
        return _STALE
    if not waiting:
        await alerts.refresh(session, here, now=now)
        return Answer(toast=say_what.NothingWaits())
    client, following = waiting[0]
    await lined.turn(session, scope, (here, following), message=event.message_id, now=now)
    await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
    return None


async def mute_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """No weekly list next Monday, no notes of no change for two weeks; or again from now on."""
    value = event.action.value if event.action else ""
    if question.about == caseload.ABOUT_LIST and value in ("w", "n"):
        what = "digest" if value == "w" else "steady"
        await _mute(session, scope, what, now)
        asked = Ask(scope.practice, scope.person, _ABOUT[what], scope.subject)
        named = await questions.ask_once(session, asked, now=now)
        await show(session, scope, say_what.Muted, named, now, what=what)
        return None
    what = next((what for what, about in _ABOUT.items() if about == question.about), "")
    if not what or value not in ("x", "w"):
        return _STALE
    if value == "w":
        await _mute(session, scope, what, now)
    else:
        await _SET[what](session, scope, None)
    subject = cards.subject_of(_ABOUT[what], scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


_SET: Final = {"digest": muting.mute_digest, "steady": muting.mute_steady}


async def _mute(session: Session, scope: Scope, what: str, now: datetime) -> None:
    zone = await weekly.zone_of(session, scope.subject)
    again = next_digest(next_digest(now, zone), zone) if what == "digest" else now + _STEADY
    await _SET[what](session, scope, again)


TAPS = {
    Verb.LINE_UP: TapRoute("line_up", THERAPISTS, line_up_tap),
    Verb.MUTE: TapRoute("mute", THERAPISTS, mute_tap),
}
