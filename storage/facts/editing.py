"""Facts of changing a plan that runs: what it is now, and what an edit would change."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from domain.duties import Duty
from domain.editing import Field, Stands, apart, next_sends, weeks_apart, with_dose
from domain.homecare_rhythm import most_reminders
from domain.messages import Choice, name_of
from domain.messages import editing as messages
from domain.prescribed import Part
from domain.progress import Purpose
from domain.review import is_reviewed
from storage import (
    alerts,
    clients,
    due,
    edits,
    expectations,
    homecare,
    homecare_rhythm,
    plans,
    practices,
    prescribed,
    questions,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.edits import Edit
from storage.facts import Loader, Request
from storage.facts.everywhere import token
from storage.plans import Plan
from storage.questions import Asked


async def _of(session: Session, request: Request) -> tuple[Client, Plan] | None:
    client = await clients.load(session, request.client)
    plan = await plans.of_client(session, client.id) if client is not None else None
    return None if client is None or plan is None else (client, plan)


async def menu(session: Session, request: Request, _now: datetime) -> object | None:
    """What can be changed."""
    found, named = await _of(session, request), await token(session, request)
    if found is None or named is None:
        return None
    client, plan = found
    items = await homecare.agreed(session, client.id)
    return messages.Menu(
        client=client.alias,
        label=plan.label,
        purpose=plan.purpose,
        weeks=None if plan.cadence is None else weeks_apart(plan.cadence),
        choices=tuple(Choice(item.name, named, f"i{place}") for place, item in enumerate(items)),
        expected=await expectations.of_plan(session, plan) is not None,
        token=named,
    )


def _naming(message: Callable[..., object]) -> Loader:
    """A loader for a question that names the client."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found, named = await _of(session, request), await token(session, request)
        return None if found is None or named is None else message(client=found[0].alias, token=named)

    return load


async def type_label(session: Session, request: Request, _now: datetime) -> object | None:
    """What it is called now."""
    found = await _of(session, request)
    return found and messages.TypeLabel(found[0].alias, found[1].label)


async def one_item(session: Session, request: Request, _now: datetime) -> object | None:
    """An item of the plan."""
    found, named = await _of(session, request), await token(session, request)
    item = await homecare.item(session, request.number("item"))
    if found is None or item is None or named is None:
        return None
    return messages.OneItem(found[0].alias, item.name, item.dose or None, named)


async def type_dose(session: Session, request: Request, _now: datetime) -> object | None:
    """Of which item."""
    found, item = await _of(session, request), await homecare.item(session, request.number("item"))
    return found and item and messages.TypeDose(found[0].alias, item.name)


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """An edit: its effect before it is made, and what became of it."""
    question = await questions.load(session, request.number("question"))
    edit = await edits.load(session, question.subject) if question is not None else None
    found = await _of(session, request)
    if question is None or edit is None or found is None:
        return None
    client, plan = found
    if edit.state is Stands.LEFT or question.state is Asked.SKIPPED:
        return messages.Card(messages.Left(client.alias))
    change = await _change(session, client, edit)
    if edit.state is Stands.MADE:
        return messages.Card(messages.Made(client.alias, change))
    owner = await prescribed.of_client(session, client.id)
    prescriber = owner.told(Part.PRESCRIBER) if owner is not None else None
    if edit.state is Stands.WAITS:
        return messages.Card(messages.Waits(client.alias, change, prescriber or ""))
    sends = await _sends(session, client, plan, edit, now)
    tells = edit.field is not Field.PURPOSE
    return messages.Card(messages.Effect(client.alias, change, sends, tells, question.token, prescriber))


async def _change(session: Session, client: Client, edit: Edit) -> messages.Change:
    match edit.field:
        case Field.RHYTHM:
            return messages.Rhythm(int(edit.before) if edit.before else None, int(edit.after))
        case Field.PURPOSE:
            after = Purpose(edit.after)
            return messages.OtherPurpose(Purpose(edit.before), after, is_reviewed(after))
        case Field.LABEL:
            return messages.Label(edit.before, edit.after)
    item = await homecare.item(session, edit.item)
    name = item.name if item is not None else ""
    if edit.field is Field.DOSE:
        return messages.Dose(
            name, edit.before or None, edit.after, **await _reminders(session, client, edit, edit.after)
        )
    return messages.Off(name, **await _reminders(session, client, edit, None))


async def _reminders(session: Session, client: Client, edit: Edit, dose: str | None) -> dict[str, Any]:
    """The next reminder of the home plan, and how many a week, then and as it was before."""
    doses = {item.id: item.dose for item in await homecare.agreed(session, client.id)} | {edit.item: edit.before}
    chosen = (await homecare_rhythm.of_client(session, client.id)).chosen
    left = with_dose(doses, edit.item, dose)
    return {
        "next": await due.when(session, Duty.REMIND, client.id) if left else None,
        "most": most_reminders(chosen, left) if left else 0,
        "was": most_reminders(chosen, doses.values()),
    }


async def _sends(session: Session, client: Client, plan: Plan, edit: Edit, now: datetime) -> tuple[messages.Send, ...]:
    zone = await edits.zone_of(session, client)
    if plan.cadence is None or zone is None or client.state is not Standing.ACTIVE:
        return ()
    cadence = plan.cadence
    if edit.field is Field.RHYTHM:
        cadence = apart(cadence, int(edit.after), now.astimezone(zone).date(), plan.last_slot)
    return tuple(messages.Send(at) for at in next_sends(cadence, zone, now, plan.last_slot))


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the client: what their therapist has changed."""
    edit, found = await edits.load(session, request.number("edit")), await _of(session, request)
    if edit is None or found is None or edit.client != found[0].id:
        return None
    item = await homecare.item(session, edit.item) if edit.item else None
    return messages.Told(
        therapist=(await practices.therapist_of(session, found[0].therapist)).name,
        weeks=int(edit.after) if edit.field is Field.RHYTHM else None,
        next=await due.when(session, Duty.OPEN_CHECKIN, edit.plan) if edit.field is Field.RHYTHM else None,
        label=edit.after if edit.field is Field.LABEL else None,
        item=item.name if item is not None else None,
        dose=edit.after if edit.field is Field.DOSE else None,
    )


async def type_expected(session: Session, request: Request, _now: datetime) -> object | None:
    """Of which client."""
    found = await _of(session, request)
    return found and messages.TypeExpected(found[0].alias)


async def expected_by(session: Session, request: Request, now: datetime) -> object | None:
    """Until when; three dates."""
    found, named = await _of(session, request), await token(session, request)
    kept = await expectations.of_plan(session, found[1]) if found is not None else None
    if found is None or kept is None or named is None:
        return None
    today = now.astimezone(await alerts.zone_of_therapist(session, found[0])).date()
    dates = {f"week_{weeks}": today + timedelta(weeks=weeks) for weeks in (4, 8, 12)}
    return messages.ExpectedBy(client=found[0].alias, words=kept.words, token=named, **dates)


async def expected_kept(session: Session, request: Request, _now: datetime) -> object | None:
    """Of which client."""
    found = await _of(session, request)
    return found and messages.ExpectedKept(found[0].alias)


LOADERS: dict[str, Loader] = {
    name_of(messages.Menu): menu,
    name_of(messages.PickWeeks): _naming(messages.PickWeeks),
    name_of(messages.PickPurpose): _naming(messages.PickPurpose),
    name_of(messages.TypeLabel): type_label,
    name_of(messages.OneItem): one_item,
    name_of(messages.TypeDose): type_dose,
    name_of(messages.Card): card,
    name_of(messages.Told): told,
    name_of(messages.TypeExpected): type_expected,
    name_of(messages.ExpectedBy): expected_by,
    name_of(messages.ExpectedKept): expected_kept,
}
