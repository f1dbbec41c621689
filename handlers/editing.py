"""A therapist changes a plan that runs: pick or type what, see the effect, then say yes; nothing is sent again."""

from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.editing import WEEKS, Field, Stands, weeks_apart
from domain.event import Event
from domain.joining import bare_label
from domain.messages import editing as say_what
from domain.messages import everywhere, name_of
from domain.progress import Purpose
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept
from storage import (
    alerts,
    cards,
    caseload,
    clients,
    dialogues,
    edits,
    expectations,
    homecare,
    outbox,
    plans,
    prescriber,
    questions,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.dialogues import Expects
from storage.homecare import Item
from storage.outbox import Letter
from storage.plans import Plan
from storage.questions import Ask, Asked, Question
from wording.people import clean, says_something

MENU, ITEM = "edit_menu", "edit_item"
"""What questions are about: what to change of a client's plan, one item of it."""
_STALE: Final = Answer(toast=everywhere.NotForYou())
_LONGEST_LABEL: Final = 60
_BY: Final = {f"w{weeks}": timedelta(weeks=weeks) for weeks in (4, 8, 12)}


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """From a client's card: what to change; then how; then yes or no below the effect."""
    value = event.action.value if event.action is not None else ""
    if question.about == edits.ABOUT:
        return await _settle(session, scope, question, value, now)
    found = await _running(session, scope, question.client)
    if found is None:
        return _STALE
    if question.about == ITEM:
        return await _of_the_item(session, scope, found, (question, value), now)
    if question.about == caseload.ABOUT_CLIENT and value == "":
        menu = await _menu_question(session, scope, found[0], now)
        await _say(session, scope, say_what.Menu, found[0], now, question=menu.id)
        return None
    if question.about != MENU:
        return _STALE
    return await _of_the_plan(session, scope, found, (question, value), now)


async def _menu_question(session: Session, scope: Scope, client: Client, now: datetime) -> Question:
    return await questions.ask_once(session, Ask(scope.practice, scope.person, MENU, client.id, client.id), now=now)


async def _running(session: Session, scope: Scope, client_id: int) -> tuple[Client, Plan] | None:
    """A client who is there, and their plan."""
    client = await clients.reach(session, scope, client_id)
    if client is None or client.confirmed_at is None or client.state is Standing.STOPPED:
        return None
    plan = await plans.of_client(session, client.id)
    return None if plan is None else (client, plan)


async def _of_the_plan(
    session: Session, scope: Scope, found: tuple[Client, Plan], tapped: tuple[Question, str], now: datetime
) -> Answer | None:
    (client, plan), (question, value) = found, tapped
    asking = {"rh": say_what.PickWeeks, "pu": say_what.PickPurpose}
    if value in asking and (value != "rh" or plan.cadence is not None):
        await _say(session, scope, asking[value], client, now, question=question.id)
    elif value == Field.LABEL:
        await dialogues.expect(session, scope, Expects.PLAN_LABEL, client.id, now=now)
        await _say(session, scope, say_what.TypeLabel, client, now)
    elif value[:1] == "r" and value[1:] in map(str, WEEKS) and plan.cadence is not None:
        before = str(weeks_apart(plan.cadence) or "")
        await _effect(session, scope, plan, (Field.RHYTHM, (before, value[1:]), 0), now)
    elif value[:1] == "p" and value[1:] in map(str, range(len(Purpose))):
        await _effect(session, scope, plan, (Field.PURPOSE, (plan.purpose, tuple(Purpose)[int(value[1:])]), 0), now)
    elif value[:1] == "i" and (item := await _item_at(session, client, value[1:])) is not None:
        asked = await questions.ask_once(session, Ask(scope.practice, scope.person, ITEM, item.id, client.id), now=now)
        await _say(session, scope, say_what.OneItem, client, now, item=item.id, question=asked.id)
    else:
        return _STALE
    return None


async def _item_at(session: Session, client: Client, place: str) -> Item | None:
    items = await homecare.agreed(session, client.id)
    return items[int(place)] if place.isdecimal() and int(place) < len(items) else None


async def _of_the_item(
    session: Session, scope: Scope, found: tuple[Client, Plan], tapped: tuple[Question, str], now: datetime
) -> Answer | None:
    (client, plan), (question, value) = found, tapped
    item = next((one for one in await homecare.agreed(session, client.id) if one.id == question.subject), None)
    if item is None or value not in (Field.DOSE, Field.OFF):
        return _STALE
    if value == Field.OFF:
        await _effect(session, scope, plan, (Field.OFF, (item.dose, ""), item.id), now)
        return None
    await dialogues.expect(session, scope, Expects.PLAN_DOSE, item.id, now=now)
    await _say(session, scope, say_what.TypeDose, client, now, item=item.id)
    return None


async def label_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Another name for what brings the client."""
    found = await _running(session, scope, subject)
    label = bare_label(clean(event.text, _LONGEST_LABEL))
    if found is None:
        await _nothing_open(session, scope, now)
    elif not says_something(label):
        await dialogues.expect(session, scope, Expects.PLAN_LABEL, subject, now=now)
        await _say(session, scope, say_what.TypeLabel, found[0], now)
    else:
        await _effect(session, scope, found[1], (Field.LABEL, (found[1].label, label), 0), now)
    return None


async def dose_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Another dose of an item."""
    item = await homecare.reach(session, scope, subject)
    found = await _running(session, scope, item.client) if item is not None else None
    dose = clean(await kept(session, scope, event, now))
    if item is None or found is None or not dose:
        await _nothing_open(session, scope, now)
    else:
        await _effect(session, scope, found[1], (Field.DOSE, (item.dose, dose), item.id), now)
    return None


async def _effect(
    session: Session, scope: Scope, plan: Plan, new: tuple[Field, tuple[str, str], int], now: datetime
) -> None:
    """Show what would change; it changes with a yes."""
    edit = await edits.show(session, plan, *new)
    asked = Ask(scope.practice, scope.person, edits.ABOUT, edit.id, edit.client)
    question = await questions.ask(session, asked, now=now)
    letter = Letter(scope.person, name_of(say_what.Card), Kind.DIALOGUE, {"question": question.id}, edit.client)
    await cards.post(session, scope.practice, letter, subject=cards.subject_of(edits.ABOUT, edit.id), now=now)


async def _settle(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    """Yes, change it, once, or ask whoever set the plan; or leave it as it is."""
    edit = await edits.reach(session, scope, question.subject)
    client = await clients.reach(session, scope, edit.client) if edit is not None else None
    if edit is None or client is None or value not in ("y", "n"):
        return _STALE
    answer = None
    if question.state is not Asked.OPEN or edit.state is not Stands.SHOWN:
        answer = _STALE
    elif value == "n":
        await questions.settle(session, question.id, Asked.SKIPPED)
        await edits.leave(session, edit)
    else:
        await questions.settle(session, question.id, Asked.ANSWERED)
        if not await prescriber.edit_waits(session, client, edit, now=now):
            await edits.make(session, edit, now=now)
            await edits.tell(session, client, edit, now=now)
    await edits.refresh(session, client, edit, now=now)
    return answer


async def expect_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """What the therapist expects: ask for a line, then for a date."""
    value = event.action.value if event.action is not None else ""
    found = await _running(session, scope, question.client) if question.about == MENU else None
    if found is None or value not in ("", "no", *_BY):
        return _STALE
    client, plan = found
    if value == "":
        await dialogues.expect(session, scope, Expects.EXPECTED, client.id, now=now)
        await _say(session, scope, say_what.TypeExpected, client, now)
        return None
    today = now.astimezone(await alerts.zone_of_therapist(session, client)).date()
    await expectations.set_by(session, plan, today + _BY[value] if value in _BY else None)
    await _say(session, scope, say_what.ExpectedKept, client, now)
    subject = cards.subject_of(caseload.ABOUT_CLIENT, client.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def expected_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The line is kept; now the date."""
    found, words = await _running(session, scope, subject), clean(await kept(session, scope, event, now))
    if found is None or not words:
        await _nothing_open(session, scope, now)
        return None
    client, plan = found
    await expectations.keep(session, plan, words, now=now)
    question = await _menu_question(session, scope, client, now)
    await _say(session, scope, say_what.ExpectedBy, client, now, question=question.id)
    return None


async def _nothing_open(session: Session, scope: Scope, now: datetime) -> None:
    letter = Letter(scope.person, name_of(everywhere.NothingOpen), Kind.DIALOGUE, {})
    await outbox.put(session, scope.practice, letter, now=now)


async def _say(session: Session, scope: Scope, message: type, client: Client, now: datetime, **args: int) -> None:
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, args, client.id)
    await outbox.put(session, scope.practice, letter, now=now)


TAPS = {
    Verb.EDIT: TapRoute("edit", THERAPISTS, tap),
    Verb.EXPECT: TapRoute("expect", THERAPISTS, expect_tap),
}
TEXTS = {
    Expects.PLAN_LABEL: TextRoute("plan_label", THERAPISTS, label_typed),
    Expects.PLAN_DOSE: TextRoute("plan_dose", THERAPISTS, dose_typed),
    Expects.EXPECTED: TextRoute("expected", THERAPISTS, expected_typed),
}
