"""The therapist's clients: who they are, what they agreed to, where they stand."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from domain.rights import VERSIONS, Consent
from domain.scope import Role, Scope
from storage.database import Session, once
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import client


class Standing(StrEnum):
    """Where a client stands. Only ACTIVE clients are asked anything by the clock."""

    DRAFT = "draft"
    INVITED = "invited"
    ASKING = "asking"
    WAITING = "waiting"
    ACTIVE = "active"
    PAUSED = "paused"
    RESTING = "resting"
    DECLINED = "declined"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Client:
    """A client as their therapist knows them. `person` is 0 before they opened the invite; `alias` is the nickname.

    `nudges` is None until asked; `reminder_time` is a local "HH:MM" or "". `consent_number` is the version of the text
    they agreed to, 0 before that; `asked_again_at` when a newer one was put to them and is open; `finished_at` when
    they ended it well; `next_visit` the local day on which they come next, as the therapist set it, and
    `calendar_name` what else they are called in the therapist's calendar, "" for nothing.
    """

    id: int
    practice: int
    therapist: int
    person: int
    state: Standing
    alias: str
    adult: bool
    nudges: bool | None
    reminder_time: str
    consented_at: datetime | None
    confirmed_at: datetime | None
    created_at: datetime
    paused_until: datetime | None
    unreachable_told_at: datetime | None
    consent_number: int = 0
    asked_again_at: datetime | None = None
    finished_at: datetime | None = None
    next_visit: date | None = None
    calendar_name: str = ""

    @property
    def is_taking_part(self) -> bool:
        """Whether the client agreed that answers are stored, and has not left."""
        return self.consented_at is not None and self.state not in (Standing.DECLINED, Standing.STOPPED)


async def add(session: Session, scope: Scope, alias: str, *, now: datetime) -> int:
    """Store a client of the speaking therapist with a key of their own. Returns the client's id."""
    made = new_id()
    wrapped = session.vault.new_client_key(scope.practice, made)
    await session.insert(
        client,
        {
            "id": made,
            "practice_id": scope.practice,
            "therapist_id": scope.subject,
            "state": Standing.DRAFT,
            "key_wrapped": wrapped,
            "alias_sealed": await session.seal(alias, _alias_place(made, scope.practice)),
            "adult": False,
            "created_at": now,
        },
    )
    return made


@once(client)
async def load(session: Session, client_id: int) -> Client | None:
    """A client by id, for the bot's own duties, which have no speaker."""
    row = await session.find(client, id=client_id)
    return None if row is None else await _client(session, row)


async def reach(session: Session, scope: Scope, client_id: int) -> Client | None:
    """A client the speaker may see: their own therapist, or the client in person. Anyone else's reads as None."""
    found = await load(session, client_id)
    if found is None or found.practice != scope.practice:
        return None
    if scope.role is Role.THERAPIST:
        return found if found.therapist == scope.subject else None
    return found if scope.role is Role.CLIENT and found.id == scope.subject else None


async def of_therapist(session: Session, scope: Scope) -> tuple[Client, ...]:
    """Every client of the speaking therapist, oldest first."""
    mine = (client.c.practice_id == scope.practice) & (client.c.therapist_id == scope.subject)
    rows = await session.rows(client.select().where(mine).order_by(client.c.created_at, client.c.id))
    return tuple([await _client(session, row) for row in rows])


async def is_called(session: Session, scope: Scope, alias: str) -> bool:
    """Whether a client of the speaking therapist, who is invited or takes part, stands in the list by this name."""
    gone = (Standing.DRAFT, Standing.DECLINED, Standing.STOPPED)
    mine = [one.alias for one in await of_therapist(session, scope) if one.state not in gone]
    return alias.casefold() in {one.casefold() for one in mine}


async def aliases(session: Session, practice: int) -> tuple[str, ...]:
    """What every client of a practice is called there."""
    rows = await session.find_all(client, practice_id=practice)
    return tuple([(await _client(session, row)).alias for row in rows])


async def move(session: Session, client_id: int, therapist: int) -> None:
    """Another therapist of the practice is the client's from now on; only they can reach them."""
    await _set(session, client_id, therapist_id=therapist)


async def called(session: Session, who: str) -> tuple[Client, ...]:
    """Clients of any practice with this number or exactly this name, for whoever runs the installation."""
    found = [await _client(session, row) for row in await session.find_all(client, "id")]
    return tuple(one for one in found if who.strip() in (str(one.id), one.alias))


async def set_state(session: Session, client_id: int, state: Standing) -> None:
    """Move a client to another standing."""
    await _set(session, client_id, state=state)


async def pause(session: Session, client_id: int, *, until: datetime | None) -> None:
    """The client takes a break; None until they say that it is over."""
    await _set(session, client_id, state=Standing.PAUSED, paused_until=until)


async def resume(session: Session, client_id: int) -> None:
    """A break or a rest is over."""
    await _set(session, client_id, state=Standing.ACTIVE, paused_until=None)


async def set_adult(session: Session, client_id: int, *, adult: bool) -> None:
    """The therapist said whether the client is of age."""
    await _set(session, client_id, adult=adult)


async def opened_invite(session: Session, client_id: int, person_id: int) -> None:
    """The client opened the invite and is being asked for consent."""
    await _set(session, client_id, person_id=person_id, state=Standing.ASKING)


async def consented(session: Session, client_id: int, *, version: str, now: datetime) -> None:
    """The client agreed that answers may be stored, to these words, which are the version in force."""
    number = VERSIONS[Consent.HEALTH]
    await _set(
        session, client_id, consented_at=now, consent_version=version, consent_number=number, asked_again_at=None
    )


async def declined(session: Session, client_id: int) -> None:
    """The client said no: the link to the person is cut."""
    nothing = dict.fromkeys(("person_id", "consented_at", "consent_version", "consent_number"))
    await _set(session, client_id, **nothing, state=Standing.DECLINED)


async def confirmed(session: Session, client_id: int, *, now: datetime) -> None:
    """The therapist said that this is the person they invited."""
    await _set(session, client_id, confirmed_at=now)


async def set_nudges(session: Session, client_id: int, *, nudges: bool) -> None:
    """The client allowed or refused one nudge after a check-in."""
    await _set(session, client_id, nudges=nudges)


async def set_reminder_time(session: Session, client_id: int, at: str) -> None:
    """The client's local hour for reminders, "HH:MM"."""
    await _set(session, client_id, reminder_time=at)


async def asked_again(session: Session, client_id: int, *, now: datetime) -> None:
    """A newer text was put to the client, who has not answered yet."""
    await _set(session, client_id, asked_again_at=now)


async def finished(session: Session, client_id: int, *, at: datetime | None) -> None:
    """The client ended it well; None when they are back."""
    await _set(session, client_id, finished_at=at)


async def set_next_visit(session: Session, client_id: int, day: date | None) -> None:
    """The client comes next on this local day; None when nobody knows."""
    await _set(session, client_id, next_visit_on=day.isoformat() if day else None)


async def set_calendar_name(session: Session, of: Client, name: str) -> None:
    """What the client is called in the therapist's calendar besides the name used here; "" for nothing."""
    sealed = await session.seal(name or None, _calendar_place(of.id, of.practice))
    await _set(session, of.id, calendar_name_sealed=sealed)


async def told_unreachable(session: Session, client_id: int, *, at: datetime | None) -> None:
    """The therapist was told once that messages do not arrive; None arms that again."""
    await _set(session, client_id, unreachable_told_at=at)


async def _set(session: Session, client_id: int, **values: Any) -> None:
    await session.change(client, client_id, **values)


async def _client(session: Session, row: Any) -> Client:
    alias = await session.open(row.alias_sealed, _alias_place(row.id, row.practice_id))
    return Client(
        id=row.id,
        practice=row.practice_id,
        therapist=row.therapist_id,
        person=row.person_id or 0,
        state=Standing(row.state),
        alias=alias or "",
        adult=row.adult,
        nudges=row.nudges,
        reminder_time=row.reminder_time or "",
        consented_at=row.consented_at,
        confirmed_at=row.confirmed_at,
        created_at=row.created_at,
        paused_until=row.paused_until,
        unreachable_told_at=row.unreachable_told_at,
        consent_number=row.consent_number or 0,
        asked_again_at=row.asked_again_at,
        finished_at=row.finished_at,
        next_visit=date.fromisoformat(row.next_visit_on) if row.next_visit_on else None,
        calendar_name=await session.open(row.calendar_name_sealed, _calendar_place(row.id, row.practice_id)) or "",
    )


def _alias_place(client_id: int, practice_id: int) -> Place:
    return Place("client", "alias_sealed", client_id, practice_id, client_id)


def _calendar_place(client_id: int, practice_id: int) -> Place:
    return Place("client", "calendar_name_sealed", client_id, practice_id, client_id)
