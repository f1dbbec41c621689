"""Facts of a note to whoever set a plan: the plan, what is asked, what the answers show, and lines to fill in."""

from datetime import datetime

from domain.homecare import Agreed
from domain.messages import letter as messages
from domain.messages.letter import Blank, Heading, Line, Section
from domain.prescribed import Part
from storage import charts, checkins, homecare, lookback, plans, practices
from storage.clients import Client
from storage.database import Session
from storage.facts import letter, owned
from storage.homecare import Item
from storage.prescribed import Prescribed
from storage.requests import Request


async def load(session: Session, client: Client, about: Prescribed, of: Request, now: datetime) -> messages.Report:
    """The note on a request about another provider's plan, as of now; the full name is typed into the page."""
    zone = await lookback.zone_of(session, client)
    plan = await plans.of_client(session, client.id)
    pictured = await charts.pictured(session, plan, zone, now) if plan else None
    asked = await checkins.of_plan(session, plan.id) if plan else ()
    since = (about.set_at or now).astimezone(zone).date()
    parts: list[Line] = [messages.SetBy(about.told(Part.PRESCRIBER), since, about.review_on)]
    parts += [messages.PlanPart(one, about.told(one)) for one in Part if one is not Part.PRESCRIBER and about.told(one)]
    parts += [messages.Changed(about.changed)] if about.changed else []
    parts += [messages.LeftOut(one.name) for one in await homecare.standing(session, client.id) if _is_out(one)]
    lines: dict[Heading, list[Line]] = {
        Heading.PLAN: parts,
        Heading.WISH: [await _asked(session, of)],
        Heading.COURSE: await letter.course(session, client, asked, pictured),
        Heading.ASK: [messages.Answer(one) for one in Blank],
    }
    sections = [
        Section(part, tuple(found), (), pictured if part is Heading.COURSE else None) for part, found in lines.items()
    ]
    return messages.Report(
        client=client.alias,
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        practice=(await practices.practice_of(session, client.practice)).name,
        made=now.astimezone(zone).date(),
        sections=tuple(one for one in sections if one.lines),
        is_note=True,
    )


def _is_out(item: Item) -> bool:
    return item.state is Agreed.PAUSED


async def _asked(session: Session, of: Request) -> Line:
    """What the client asked for, or what the therapist asks of their own accord."""
    if of.origin is None:
        return messages.Wish(of.what, of.words or None)
    waits = await owned.of_request(session, of)
    return messages.Asks(of.origin, waits.item, waits.change, waits.goal)
