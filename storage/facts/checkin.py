"""Facts of the check-in: the card as its rows stand now, and what is said around it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain import checkin as decide
from domain.checkin import Readings, Tone
from domain.measures import NOT_TRIED, Measure
from domain.messages import checkin as say
from domain.messages import checkin_call as calls
from domain.messages import name_of
from domain.messages.measures import BotherReading, GoalReading, Hopes, NotTried
from domain.outreach import Outcome
from domain.shown import bothering
from domain.variety import is_bare
from storage import answers, asking, checkins, clients, hard_spells, outreach, people, plans, questions
from storage.asking import Asking
from storage.checkins import State
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, prompt, reading, therapist, token
from storage.facts.homecare import home_week
from storage.facts.measuring import as_reading, question_of
from storage.practices import Therapist
from storage.questions import Asked

_NOON, _EVENING = 12, 17
_NOT_AS_HOPED = (Hopes.PARTLY, Hopes.NO)


async def card(session: Session, request: Request, now: datetime) -> say.Card | None:
    """The card as it stands. A copy that was put off is sent only while the first question waits."""
    found = await asking.load(session, request.number("checkin"))
    if found is None or (request.args.get("again") and found.checkin.answered_at is not None):
        return None
    if found.checkin.changing:
        return await _asks(session, request, found, _pick(found))
    if found.open is None:
        return await _done(session, request, found)
    question = await _same(session, found) if found.open.position == asking.SAME else question_of(found, found.open)
    return await _asks(session, request, found, question, now)


async def _asks(
    session: Session, request: Request, found: Asking, question: say.Question, now: datetime | None = None
) -> say.Card:
    zone = await _zone(session, request)
    fresh = now is not None and found.checkin.answered_at is None
    again = found.checkin.put_off_at is None and now is not None and decide.later(now, zone) is not None
    return say.Card(
        opener=_opener(found, zone, await most_taps(session, found)),
        so_far=_so_far(found),
        question=question,
        reply=None,
        home=None,
        hopes=None,
        offer_later=fresh and again and found.checkin.state is State.OPEN,
        offer_skip=fresh and found.checkin.state is State.OPEN,
        token=found.frame.token,
    )


async def most_taps(session: Session, found: Asking) -> int:
    """What the opener may promise at most."""
    known = await asking.known_at_opening(session, found.plan, found.checkin)
    return decide.most_taps(known, same_offered=found.checkin.same_offered)


def _opener(found: Asking, zone: ZoneInfo, taps: int) -> say.Opener:
    hour = found.checkin.slot_at.astimezone(zone).hour
    part = say.Daypart.EVENING if hour >= _EVENING else say.Daypart.AFTERNOON
    return say.Opener(taps, found.checkin.slot_at, say.Daypart.MORNING if hour < _NOON else part)


def _so_far(found: Asking) -> say.SoFar | None:
    """The first two answers, while the rest is asked."""
    goal, symptom = found.value(Measure.GOAL), found.value(found.bother)
    if goal is None and symptom is None:
        return None
    told = None if goal is None else NotTried() if goal == NOT_TRIED else GoalReading(int(goal))
    words = found.words(Measure.GOAL) if told is not None else None
    return say.SoFar(words, told, found.plan.label, _symptom(found, symptom))


async def _same(session: Session, found: Asking) -> say.SameQuestion:
    before = await asking.readings(session, found)
    return say.SameQuestion(
        label=found.plan.label,
        symptom_prev=_symptom(found, before.symptom_prev),
        goal=found.words(Measure.GOAL) if before.goal_prev is not None else None,
        goal_prev=_goal(before.goal_prev),
        token=found.questions[1].token,
    )


def _pick(found: Asking) -> say.Pick:
    """Buttons for what was asked; whatever rotates beside since-start is the last one."""
    named = (Measure.GOAL, found.bother, Measure.HOMECARE, Measure.SINCE_START)
    goal, symptom, homecare, since_start = (one.token if one else None for one in map(found.item, named))
    other = next((one.token for one in found.items if one.measure not in named), None)
    return say.Pick(found.plan.label, goal, symptom, homecare, since_start, other, found.frame.token)


async def _done(session: Session, request: Request, found: Asking) -> say.Card | None:
    who = await therapist(session, request)
    if who is None:
        return None
    doubt = found.value(Measure.HOPES) in _NOT_AS_HOPED
    return say.Card(
        opener=None,
        so_far=None,
        question=None,
        reply=await _reply(session, found, who),
        home=await home_week(session, found),
        hopes=say.HopesHeard(who.name) if doubt else None,
        offer_later=False,
        offer_skip=False,
        token=found.frame.token,
    )


async def _reply(session: Session, found: Asking, therapist: Therapist) -> say.Reply:
    if found.checkin.state is State.SKIPPED:
        return say.Skipped(found.frame.token)
    known = await asking.readings(session, found)
    mood = decide.tone(known)
    count = sum(one.state is State.ANSWERED for one in await checkins.of_plan(session, found.plan.id))
    weeks = round((found.checkin.slot_at - found.plan.started_at).days / 7)
    quiet = is_bare(found.checkin.client, "checkin.card", 1, found.checkin.number, weeks)
    if quiet and mood in (Tone.EASIER, Tone.ABOUT_SAME):
        return say.Bare(found.frame.token)
    calls = (await hard_spells.of_therapist(session, therapist.id)).takes_calls
    return _worded(found, known, mood, (therapist.name, count, calls))


def _worded(found: Asking, known: Readings, mood: Tone, more: tuple[str, int, bool]) -> say.Reply:
    therapist, count, calls = more
    goal, key = found.words(Measure.GOAL), found.frame.token
    ease, ease_prev = _goal(known.goal_now), _goal(known.goal_prev)
    bother, bother_prev = _symptom(found, known.symptom_now), _symptom(found, known.symptom_prev)
    match mood:
        case Tone.FIRST:
            if known.symptom_rise >= decide.CLEAR:
                return say.FirstHarder(calls, key)
            return say.First(_goal(known.goal_then), _symptom(found, known.symptom_then), count, key)
        case Tone.EASIER:
            return say.Easier(therapist, goal, ease_prev, ease, bother_prev, bother, key)
        case Tone.ABOUT_SAME:
            return say.AboutSame(ease_prev, ease, bother_prev, bother, count, key)
        case Tone.HARDER:
            return say.Harder(therapist, ease_prev, ease, bother_prev, bother, calls, key)
        case Tone.MIXED:
            return say.Mixed(found.plan.label, goal, ease_prev, ease, bother_prev, bother, key)


def _goal(value: int | None) -> GoalReading | None:
    return None if value is None else GoalReading(int(value))


def _symptom(found: Asking, value: int | str | None) -> BotherReading | None:
    return None if value is None else bothering(found.bother, int(value))


async def nudge(session: Session, request: Request, _now: datetime) -> object | None:
    """The nudge, unless something was answered meanwhile."""
    found = await asking.load(session, request.number("checkin"))
    if found is None or found.checkin.answered_at is not None or found.checkin.closes_at is None:
        return None
    return say.Nudge(found.checkin.closes_at, await most_taps(session, found), found.frame.token)


async def changed(session: Session, request: Request, _now: datetime) -> object | None:
    """An answer beside the one that took its place."""
    plan, named = await plans.load(session, request.number("plan")), await token(session, request)
    old = await answers.load(session, plan, request.number("old")) if plan else None
    if plan is None or old is None or named is None:
        return None
    new = await answers.load(session, plan, request.number("new"))
    after = as_reading(new.measure, new.value) if new else None
    return say.Changed(as_reading(old.measure, old.value), after, named)


async def next_one(session: Session, request: Request, _now: datetime) -> object | None:
    """When the next check-in comes, or how long the break lasts."""
    client = await clients.load(session, request.client)
    plan = await plans.of_client(session, request.client)
    named = await token(session, request)
    if client is None or named is None:
        return None
    paused = client.state is clients.Standing.PAUSED
    following = await checkins.next_at(session, plan.id) if plan else None
    return say.NextOne(following, client.paused_until if paused else None, paused, named)


async def call_wish(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist; a wish that has waited since before there was a button goes without one."""
    client = await clients.load(session, request.client)
    question = await questions.load(session, int(request.args.get("question", 0)))
    if client is None or client.confirmed_at is None:
        return None
    if question is None:
        return calls.CallWish(client.alias, None, open=False, token="")
    calls_made = await outreach.of_question(session, question.id)
    called = next((one.at for one in calls_made if one.outcome is Outcome.CALLED), None)
    return calls.CallWish(client.alias, called, question.state is Asked.OPEN, question.token)


async def _zone(session: Session, request: Request) -> ZoneInfo:
    person = await people.load(session, request.person)
    return ZoneInfo(person.zone if person else "UTC")


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): bare(message)
        for message in (say.NoNote, calls.CallNote, calls.CallNoted, say.TooLateToday, say.Kept)
    },
    **{name_of(message): prompt(message) for message in (say.TypeEasier, say.TypeNote)},
    name_of(say.Card): card,
    name_of(say.Nudge): nudge,
    name_of(say.Changed): changed,
    name_of(say.NextOne): next_one,
    name_of(calls.CallWish): call_wish,
    name_of(calls.PassingCallOn): reading(calls.PassingCallOn),
}
