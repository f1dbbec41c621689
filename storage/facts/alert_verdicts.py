"""Facts of a therapist's verdicts: on one alert, and what many of them say about how soon to hear of no change."""

from datetime import datetime
from typing import Final

from domain.messages import alert_verdicts as messages
from domain.messages import name_of
from domain.progress import Preset
from domain.verdicts import suggested
from storage import practices, questions, verdicts, weekly
from storage.alerts import Alert
from storage.database import Session
from storage.facts import Loader, Request

_FIRST_WEEK: Final = 7
"""The tip comes with the first digest of a month at most."""


async def right(session: Session, alert: Alert, token: str) -> messages.Right | None:
    """The question on a decision's card, or its answer; not of a review that the client asked for."""
    if alert.evidence.asked:
        return None
    return messages.Right(verdict=await verdicts.on_alert(session, alert), token=token)


async def how_soon(session: Session, request: Request, _now: datetime) -> object | None:
    """The preset in force."""
    question = await questions.load(session, request.number("question"))
    if question is None:
        return None
    me = await practices.therapist_of(session, question.subject)
    tally = await verdicts.of_therapist(session, me)
    return messages.HowSoon(
        preset=me.preset,
        judged=tally.total or None,
        right=tally.right,
        early=tally.early,
        wrong=tally.wrong,
        suggested=suggested(tally, me.preset),
        token=question.token,
    )


async def tip(session: Session, therapist_id: int, now: datetime) -> messages.PresetTip | None:
    """A line for the weekly digest, once a month as long as the verdicts speak for another preset."""
    if now.astimezone(await weekly.zone_of(session, therapist_id)).day > _FIRST_WEEK:
        return None
    me = await practices.therapist_of(session, therapist_id)
    tally = await verdicts.of_therapist(session, me)
    other = suggested(tally, me.preset)
    if other is None:
        return None
    is_quieter = _ORDER.index(other) > _ORDER.index(me.preset)
    return messages.PresetTip(is_quieter, tally.doubted if is_quieter else tally.right, tally.total)


_ORDER: Final = tuple(Preset)
LOADERS: dict[str, Loader] = {name_of(messages.HowSoon): how_soon}
