"""Facts of the screens that belong to a chosen step: its date, a talk before an end, why answers look off."""

from datetime import date

from domain.alert_dates import dates_offered, is_moved
from domain.alerts import NextStep, View
from domain.messages import alert_choices as messages
from storage import decisions
from storage.database import Session
from storage.facts.closing import Case


def _offered(found: Case, view: View) -> dict[str, date]:
    return dates_offered(view, _shown_on(found), found.work)


def _shown_on(found: Case) -> date:
    return found.alert.view_at.astimezone(found.work.zone).date()


async def pick_day(_session: Session, found: Case) -> object:
    """On which day something is done together."""
    offered = _offered(found, View.DAY)
    first, second, third, week, two_weeks = offered.values()
    return messages.PickDay(
        client=found.client.alias,
        step=found.alert.choosing or NextStep.REVIEW,
        day_1=first,
        day_2=second,
        day_3=third,
        week_1=week,
        week_2=two_weeks,
        moved=is_moved(_shown_on(found), offered),
        token=found.token,
    )


async def pick_weeks(session: Session, found: Case) -> object:
    """When to look again: within weeks, or months for what goes well."""
    alert = found.alert
    step = alert.choosing or NextStep.WAIT
    week_1, week_2, week_4, week_6, week_8, week_12 = _offered(found, View.WEEKS).values()
    moved = is_moved(_shown_on(found), _offered(found, View.WEEKS))
    if step is NextStep.GO_ON:
        return messages.PickMonths(found.client.alias, step, week_4, week_8, week_12, moved, found.token)
    return messages.PickWeeks(
        client=found.client.alias,
        step=step,
        waits=await decisions.waits_before(session, alert) if step is NextStep.WAIT else None,
        week_1=week_1,
        week_2=week_2,
        week_4=week_4,
        week_6=week_6,
        moved=moved,
        token=found.token,
    )


async def talked(_session: Session, found: Case) -> object:
    """Whether the two have talked."""
    return messages.Talked(client=found.client.alias, token=found.token)


async def type_closing(_session: Session, found: Case) -> object:
    """The closing words."""
    return messages.TypeClosing(client=found.client.alias, token=found.token)


async def looks_off(_session: Session, found: Case) -> object:
    """Why the answers look off."""
    return messages.LooksOff(client=found.client.alias, token=found.token)
