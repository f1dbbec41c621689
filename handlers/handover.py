"""A client is handed over, or care is added: who and why, which way, what is shared line by line, did it work out."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

import wording
from domain.action import Verb
from domain.caseload import short_name
from domain.directory import State as Listing
from domain.event import Event
from domain.handover import STUCK, Care, Line, Mode, Sharing, State, Touch, approved, strike
from domain.messages import handover as say_what
from domain.messages import handover_desk as to_therapist
from domain.messages.everywhere import HelpClient, NotForYou
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import say, show
from storage import cards, clients, directory, handovers, people, questions
from storage import handover_passing as passing
from storage.database import Session
from storage.facts.handover_summary import page
from storage.handovers import ABOUT, LINES, NAME, Handover
from storage.questions import Ask, Question
from wording.people import clean
from wording.rendered import Voice

_STALE: Final = Answer(toast=NotForYou())
_BEFORE: Final = (State.OFFERED, State.CHOSEN)
"""While the client can still choose how, with whom and what is shared."""
_UNDER_WAY: Final = (State.OFFERED, State.CHOSEN, State.READY, State.SENT)

Step = Callable[[Session, Scope, Handover, datetime], Awaitable[Answer | None]]


async def menu(session: Session, scope: Scope, _question: Question, _event: Event, now: datetime) -> Answer | None:
    """Where it stands, from the menu: whoever put it off finds it again here."""
    heard = await handovers.of_client(session, scope.subject)
    client = await clients.reach(session, scope, scope.subject)
    if not heard or client is None or not client.is_taking_part:
        await say(session, scope, HelpClient, now)
        return None
    of = heard[-1]
    message = {
        State.OFFERED: say_what.How if await _picked(session, scope, of) else say_what.Offer,
        State.CHOSEN: say_what.SharingQuestion,
        State.READY: say_what.Waiting,
        State.OVER: say_what.Declined,
        State.WITHDRAWN: say_what.Withdrawn,
    }
    await _say(session, scope, message.get(of.state, say_what.Standing), of, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One tap on the way; what the hand-over does not offer at the moment changes nothing."""
    value = event.action.value if event.action is not None else ""
    if question.about == NAME:
        return await _named(session, scope, question, value, now)
    of = await handovers.reach(session, scope, question.subject) if question.about in (ABOUT, LINES) else None
    if of is None or of.offered_at is None:
        return _STALE
    if value in _STEPS:
        return await _STEPS[value](session, scope, of, now)
    if value in tuple(Mode):
        return await _mode(session, scope, of, Mode(value), now)
    if value in tuple(Touch):
        return await _touch(session, scope, of, Touch(value), now)
    if value in tuple(Care):
        return await _care(session, scope, of, Care(value), now)
    if value.startswith("l") and value[1:].isdecimal():
        return await _strike(session, scope, of, int(value[1:]), now)
    return await _other(session, scope, of, value, now)


async def _say(session: Session, scope: Scope, message: type, of: Handover, now: datetime, **args: int) -> None:
    question = await passing.asked(session, of, scope.person, ABOUT, now=now)
    await say(session, scope, message, now, question=question.id, handover=of.id, **args)


async def _more(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """Which way would suit? Whoever had said no has thought again."""
    if of.state not in (*_BEFORE, State.OVER) or of.sent_at is not None:
        return _STALE
    if of.state is State.OVER:
        newest = await handovers.latest(session, of.client)
        if newest is None or newest.id != of.id:
            return _STALE
        await handovers.set_(session, of, state=State.OFFERED, later_at=None)
        await passing.refresh(session, of, now=now)
    await _say(session, scope, say_what.How, of, now)
    return None


async def _mode(session: Session, scope: Scope, of: Handover, mode: Mode, now: datetime) -> Answer | None:
    if of.state not in _BEFORE:
        return _STALE
    await handovers.set_(session, of, state=State.CHOSEN, mode=mode, later_at=None)
    await passing.refresh(session, of, now=now)
    knows = await _picked(session, scope, of)
    await _say(session, scope, say_what.SharingQuestion if knows else say_what.About, of, now)
    return None


async def _later(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """Nobody asks again; the menu leads back."""
    if of.state not in _BEFORE:
        return _STALE
    await handovers.set_(session, of, state=State.OFFERED, later_at=now)
    await passing.refresh(session, of, now=now)
    await say(session, scope, say_what.Later, now)
    return None


async def _not_for_me(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    if of.state not in _UNDER_WAY:
        return _STALE
    await passing.over(session, of, now=now)
    await _say(session, scope, say_what.Declined, of, now)
    return None


async def _names(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    if of.state not in _BEFORE:
        return _STALE
    await _say(session, scope, say_what.Names, of, now)
    return None


async def _other(session: Session, scope: Scope, of: Handover, value: str, now: datetime) -> Answer | None:
    """Who another person of the list is; looking picks nobody."""
    everybody = await directory.listed(session, scope.practice)
    found = next((one for one in everybody if short_name(one.id) == value), None)
    if found is None or of.state not in _BEFORE:
        return _STALE
    question = await questions.ask_once(session, Ask(of.practice, scope.person, NAME, found.id, of.client), now=now)
    await say(session, scope, say_what.About, now, question=question.id, handover=of.id, entry=found.id)
    return None


async def _named(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    """A button below another person of the list: that one it is, with the same reason, or look on."""
    of = await handovers.latest(session, scope.subject)
    entry = await directory.load(session, question.subject)
    if of is None or of.state not in _BEFORE or entry is None or entry.state is not Listing.LISTED:
        return _STALE
    if value == "oo":
        await _say(session, scope, say_what.Names, of, now, entry=entry.id)
        return None
    if value == "nx":
        picked = await handovers.pick(session, of, entry.id)
        await passing.refresh(session, picked, now=now)
        return await _next(session, scope, picked, now)
    return await _not_for_me(session, scope, of, now) if value == "nf" else _STALE


async def _picked(session: Session, scope: Scope, of: Handover) -> bool:
    """Whether the client has read who this is on their way through the list."""
    return any(one.person == scope.person for one in await questions.about(session, of.practice, NAME, of.entry))


async def _next(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """What the other person gets to know; the way first, if that was not said."""
    if of.state not in _BEFORE:
        return _STALE
    await _say(session, scope, say_what.SharingQuestion if of.mode else say_what.How, of, now)
    return None


async def _show_lines(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """Put the summary into words once; from now on these very lines are struck, approved and sent."""
    facts = await page(session, of, now) if of.state is State.CHOSEN else None
    person = await people.load(session, scope.person)
    if facts is None or person is None:
        return _STALE
    text = wording.render(facts, Voice(person.language, person.form, person.zone, person.country)).text
    made = tuple(Line(clean(one).removeprefix("• ")) for one in text.split("\n") if one.strip())
    await handovers.keep_lines(session, of, made)
    question = await passing.asked(session, of, scope.person, LINES, now=now)
    await show(session, scope, say_what.Lines, question, now, handover=of.id)
    return None


async def _strike(session: Session, scope: Scope, of: Handover, place: int, now: datetime) -> Answer | None:
    lines = strike(of.lines, place) if of.state is State.CHOSEN else None
    if lines is None:
        return _STALE
    await handovers.keep_lines(session, of, lines)
    await cards.refresh_about(session, scope.practice, scope.person, cards.subject_of(LINES, of.id), now=now)
    return None


async def _approve(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """What is left is frozen: both get the same file, and only the therapist can send it."""
    if of.state is not State.CHOSEN or not of.lines:
        return _STALE
    await handovers.word(session, of, approved=approved(of.lines))
    await handovers.set_(session, of, state=State.READY, sharing=Sharing.SUMMARY, approved_at=now)
    await _say(session, scope, say_what.Copy, of, now)
    once = f"handover-summary:{of.id}:{now.isoformat()}"
    await passing.tell_therapist(session, of, to_therapist.Summary, once=once, now=now)
    await passing.refresh(session, of, now=now)
    return None


async def _take_back(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """Before it was sent, a yes to the summary can be taken back."""
    if of.state is not State.READY:
        return _STALE
    await handovers.word(session, of, approved="")
    await handovers.set_(session, of, state=State.CHOSEN, sharing=None, approved_at=None)
    once = f"handover-taken-back:{of.id}:{now.isoformat()}"
    await passing.tell_therapist(session, of, to_therapist.TakenBack, once=once, now=now)
    await passing.refresh(session, of, now=now)
    await _say(session, scope, say_what.SharingQuestion, of, now)
    return None


async def _tells_themselves(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    return await _without(session, scope, (of, Sharing.SELF), now)


async def _shares_nothing(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    return await _without(session, scope, (of, Sharing.NOTHING), now)


async def _without(session: Session, scope: Scope, what: tuple[Handover, Sharing], now: datetime) -> Answer | None:
    """No summary: nothing leaves, and the client is still asked whether it worked out."""
    of, sharing = what
    if of.state is not State.CHOSEN:
        return _STALE
    await handovers.set_(session, of, sharing=sharing)
    await passing.follow(session, of, now=now)
    await _say(session, scope, say_what.Settled, of, now)
    return None


async def _help(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """The client would like help with it: a call or a note, by a date."""
    if of.state not in (State.SENT, State.DONE):
        return _STALE
    await _stuck(session, scope, of, now)
    return None


async def _stuck(session: Session, scope: Scope, of: Handover, now: datetime) -> None:
    await passing.promise(session, of, now=now)
    await _say(session, scope, say_what.Promise, of, now)


async def _touch(session: Session, scope: Scope, of: Handover, touch: Touch, now: datetime) -> Answer | None:
    """A week later: the last word counts."""
    if of.state is not State.SENT or of.touch is touch:
        return _STALE
    await handovers.set_(session, of, touch=touch)
    if touch is Touch.CHANGED:
        return await _not_for_me(session, scope, of, now)
    await _answered(session, scope, of, now, is_stuck=touch in STUCK)
    return None


async def _care(session: Session, scope: Scope, of: Handover, care: Care, now: datetime) -> Answer | None:
    """Four weeks later; nothing more is asked after that."""
    if of.state not in (State.SENT, State.DONE) or of.care is care:
        return _STALE
    await handovers.set_(session, of, care=care, state=State.DONE)
    await _answered(session, scope, of, now, is_stuck=care in STUCK)
    return None


async def _answered(session: Session, scope: Scope, of: Handover, now: datetime, *, is_stuck: bool) -> None:
    if is_stuck:
        await _stuck(session, scope, of, now)
        return
    await passing.kept(session, of, now=now)
    await say(session, scope, say_what.Thanks, now)


async def _fine(_session: Session, _scope: Scope, _of: Handover, _now: datetime) -> Answer | None:
    return Answer(toast=say_what.Noted())


_STEPS: Final[dict[str, Step]] = {
    "tm": _more,
    "nf": _not_for_me,
    "dl": _later,
    "oo": _names,
    "nx": _next,
    Sharing.SUMMARY: _show_lines,
    Sharing.SELF: _tells_themselves,
    Sharing.NOTHING: _shares_nothing,
    "ap": _approve,
    "tb": _take_back,
    "hp": _help,
    "ok": _fine,
}
MENUS = {"ho": TapRoute("menu_handover", CLIENTS, menu)}
TAPS = {Verb.HANDOVER: TapRoute("handover", CLIENTS, tap)}
