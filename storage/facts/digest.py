"""Facts of the therapist's weekly digest, and of what is muted."""

from collections.abc import Sequence, Sized
from datetime import datetime
from typing import Final

from domain.alerts import Rule
from domain.caseload import Need, short_name
from domain.measures import Measure
from domain.messages import Choice, name_of
from domain.messages import caseload as messages
from domain.messages.visitlist import Fewer
from domain.scope import Scope
from domain.visits import Fewer as Count
from storage import digest as digests
from storage import fewer, lined, measures, muting, planned, plans, weekly
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.digest import Week
from storage.facts import Loader, Request
from storage.facts.alert_verdicts import tip
from storage.facts.caseload import scope_of
from storage.facts.everywhere import prompt, token
from storage.facts.relation import month

_LISTED: Final = 8
"""How many lines a list holds, so that all of it fits a screen."""
_OPENED: Final = 3
"""How many who reached their goal have a button to their card."""
_NAMED: Final = 20
"""How many names stand in a row."""


async def digest(session: Session, request: Request, now: datetime) -> object | None:
    """The therapist's week; nothing while there is nobody to speak of."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    found = await digests.week(session, scope, now)
    if found.is_empty:
        return None
    open_ones, many = len(found.open), len(found.open) >= lined.MANY
    less = await _fewer(session, scope, now)
    named_there = {one.id for one, _ in less}
    return messages.Digest(
        waits=found.waits,
        n_active=found.active,
        n_answers=found.answers,
        decide=_to_decide(found)[:_LISTED],
        n_decide=len(_to_decide(found)),
        more_decide=_more(_to_decide(found)),
        requests=_requests(found)[:_LISTED],
        n_requests=len(found.requests),
        more_requests=_more(found.requests),
        word=tuple(messages.Line(one.alias, need) for need, one in found.word[:_LISTED]),
        n_word=len(found.word),
        more_word=_more(found.word),
        reached=tuple([await _reached(session, one) for one in found.reached[:_LISTED]]),
        holding=_names([one for one in found.holding if one.id not in named_there]),
        good=_names([one for one in found.good if one.id not in named_there]),
        early=_names(found.early) if found.waits else None,
        calm=_names([one for one in found.calm if one.id not in named_there]) if found.waits else None,
        minutes=open_ones if many else None,
        tip=await tip(session, scope.subject, now),
        together=await month(session, scope, now),
        closing=messages.Closing() if found.waits else None,
        has_open=open_ones > 0,
        can_mute=many and any(alert.rule is Rule.NO_CHANGE for _, alert in found.open),
        token=named,
        fewer=tuple(Fewer(one.alias, count.then, count.now) for one, count in less),
        choices=tuple(Choice(one.alias, named, short_name(one.id)) for one in _first(found)[:_OPENED]),
    )


def _requests(found: Week) -> tuple[messages.RequestLine, ...]:
    return tuple(messages.RequestLine(one.alias, by, found.news.get(one.id)) for one, by in found.requests)


def _first(found: Week) -> tuple[Client, ...]:
    """Whose card is a tap away: whom nobody reached after an urgent note, then who reached their goal."""
    return (*found.urgent, *found.reached)


async def _fewer(session: Session, scope: Scope, now: datetime) -> tuple[tuple[Client, Count], ...]:
    """Who comes less often than at first and is holding."""
    today = now.astimezone(await planned.zone_of(session, scope.subject)).date()
    return await fewer.of_therapist(session, scope, today)


async def _reached(session: Session, of: Client) -> messages.ReachedLine:
    plan = await plans.of_client(session, of.id)
    goal = None if plan is None else await measures.the(session, plan, Measure.GOAL)
    return messages.ReachedLine(client=of.alias, goal=goal.words if goal is not None else None)


def _to_decide(found: Week) -> tuple[messages.OpenLine | messages.Line, ...]:
    """Whom nobody reached after an urgent note, open alerts, then people of whom is to be said whether it is them."""
    urgent = [messages.Line(one.alias, Need.URGENT) for one in found.urgent]
    opened = [_opened(found, one, alert) for one, alert in found.decide]
    return (*urgent, *opened, *(messages.Line(one.alias, Need.CONFIRM) for one in found.confirm))


def _opened(found: Week, of: Client, alert: Alert) -> messages.OpenLine:
    """The most pressing alert of a client, with another one that is open beside it."""
    also = next((other.rule for one, other in found.open if one.id == of.id and other.id != alert.id), None)
    return messages.OpenLine(of.alias, alert.rule, alert.opened_at, also, found.news.get(of.id))


def _names(of: Sequence[Client]) -> str | None:
    """Names in a row; an ellipsis stands for those the row has no room for."""
    more = ["…"] if len(of) > _NAMED else []
    return ", ".join([one.alias for one in of[:_NAMED]] + more) or None


def _more(found: Sized) -> int | None:
    return max(len(found) - _LISTED, 0) or None


async def muted(session: Session, request: Request, now: datetime) -> object | None:
    """What is muted at the moment, of the two things that can be."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    zone, is_digest = await weekly.zone_of(session, scope.subject), request.word("what") == "digest"
    until = await (muting.digest_until if is_digest else muting.steady_until)(session, scope.subject)
    day = until.astimezone(zone).date() if until is not None and until > now else None
    return messages.Muted(
        digest=day if is_digest else None,
        steady=None if is_digest else day,
        is_digest=is_digest,
        is_muted=day is not None,
        token=named,
    )


LOADERS: dict[str, Loader] = {
    name_of(messages.Digest): digest,
    name_of(messages.Muted): muted,
    **{name_of(one): prompt(one) for one in (messages.MuteDay, messages.MuteDayUnclear)},
}
