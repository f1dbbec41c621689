"""Part of the alerts flow: whether an alert was right, and how soon a therapist wants to hear of no change."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import alert_verdicts as say_what
from domain.messages.everywhere import NotForYou
from domain.progress import Preset
from domain.scope import Scope
from domain.verdicts import Verdict
from handlers.answer import THERAPISTS, Answer, Route, TapRoute
from handlers.say import show
from storage import alerts, cards, decisions, practices, questions, verdicts
from storage.database import Session
from storage.questions import Ask, Question

_STALE: Final = Answer(toast=NotForYou())
_ABOUT: Final = "preset"
_PRESETS: Final = {"e": Preset.EARLY, "b": Preset.BALANCED, "q": Preset.QUIET}


async def verdict_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A word on an alert that was decided; the latest tap stands."""
    value = event.action.value if event.action else ""
    found = await alerts.reach(session, scope, question.subject) if question.about == alerts.ABOUT else None
    if found is None or found.evidence.asked or await decisions.latest(session, found) is None:
        return _STALE
    if value not in tuple(Verdict):
        return _STALE
    await verdicts.give(session, scope, found, Verdict(value), now=now)
    await alerts.refresh(session, found, now=now)
    return None


async def standing(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """How soon it is at the moment."""
    new = Ask(scope.practice, scope.person, _ABOUT, scope.subject)
    await show(session, scope, say_what.HowSoon, await questions.ask_once(session, new, now=now), now)
    return None


async def preset_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Another preset, or the same one chosen anew: verdicts count from now."""
    preset = _PRESETS.get(event.action.value if event.action else "")
    if question.about != _ABOUT or question.subject != scope.subject or preset is None:
        return _STALE
    await practices.set_preset(session, scope, preset, now=now)
    subject = cards.subject_of(_ABOUT, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


COMMANDS = {"alerts": Route("alerts", THERAPISTS, standing)}
TAPS = {
    Verb.VERDICT: TapRoute("verdict", THERAPISTS, verdict_tap),
    Verb.PRESET: TapRoute("preset", THERAPISTS, preset_tap),
}
