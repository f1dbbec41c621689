"""Facts of the screens that belong to a chosen step: its date, a talk before an end, why answers look off."""

from datetime import timedelta

from domain.alerts import NextStep, working_days
from domain.messages import alert_choices as messages
from storage import decisions
from storage.database import Session
from storage.facts.closing import Case


async def pick_day(_session: Session, found: Case) -> object:
    """On which day something is done together."""
    shown = found.alert.view_at.astimezone(found.zone).date()
    first, second, third = working_days(shown, 3)
    return messages.PickDay(
        client=found.client.alias,
        step=found.alert.choosing or NextStep.REVIEW,
        day_1=first,
        day_2=second,
        day_3=third,
        week_1=shown + timedelta(weeks=1),
        week_2=shown + timedelta(weeks=2),
        token=found.token,
    )


async def pick_weeks(session: Session, found: Case) -> object:
    """When to look again: within weeks, or months for what goes well."""
    alert = found.alert
    shown = alert.view_at.astimezone(found.zone).date()
    step = alert.choosing or NextStep.WAIT
    ahead = {weeks: shown + timedelta(weeks=weeks) for weeks in (1, 2, 4, 6, 8, 12)}
    if step is NextStep.GO_ON:
        return messages.PickMonths(found.client.alias, step, ahead[4], ahead[8], ahead[12], found.token)
    return messages.PickWeeks(
        client=found.client.alias,
        step=step,
        waits=await decisions.waits_before(session, alert) if step is NextStep.WAIT else None,
        week_1=ahead[1],
        week_2=ahead[2],
        week_4=ahead[4],
        week_6=ahead[6],
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
