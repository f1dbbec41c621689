"""A therapist's calendar, as they meet it: given, read, linked once; visits and briefs from it; broken, said once."""

import json

from domain.calendar import FeedTrouble
from storage import appointments, calendars, clients, visits
from storage.copying import records
from storage.tables import appointment
from storage.tables import calendar as calendar_table
from tests.factories import Joined, Practised, joined, practised
from tests.world import World

URL = "https://calendar.example/secret.ics"
EVENT = "BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{title}\nDTSTART:202603{day:02}T{hour:02}0000Z\nDURATION:PT1H\nEND:VEVENT\n"


def calendar(*events: tuple[str, int, int]) -> bytes:
    """A calendar in March 2026: titles, days and hours of UTC."""
    told = "".join(EVENT.format(uid=title, title=title, day=day, hour=hour) for title, day, hour in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{told}END:VCALENDAR\n".encode()


WEEK = (("Anna", 2, 10), ("Anna follow-up", 5, 9), ("60 min AB", 5, 14), ("Dentist", 6, 8), ("Dentist", 6, 8))


async def given(world: World, page: bytes | FeedTrouble) -> tuple[Practised, Joined, Joined]:
    """Monday at nine: Vera gives the address of her calendar."""
    vera = await practised(world)
    anna, ben = await joined(vera), await joined(vera, "Ben")
    world.web.pages[URL] = page
    await vera.phone.says("/visits")
    await vera.phone.taps("From my calendar")
    assert "secret address" in vera.phone.last.text
    await vera.phone.says(URL.replace("https", "webcal"))
    return vera, anna, ben


async def seen(world: World, who: Joined) -> list[int]:
    """The days on which a client was seen."""
    async with world.database.read() as session:
        found = await visits.days(session, who.scope.subject, since=world.now.date().replace(month=1))
    return [day.day for day in found]


async def test_a_calendar_notes_visits_and_brings_the_brief(world: World) -> None:
    vera, anna, ben = await given(world, calendar(*WEEK))
    works = vera.phone.last
    assert works.text.startswith("I can read your calendar. Appointments in the weeks to come: 4.")
    assert "With a name from your list: Anna\n2 titles name nobody I know." in works.text
    await vera.phone.taps("Say who they are", works)
    assert vera.phone.last.text.startswith("“60 min AB”, for example on Thursday 5 March.")
    await vera.phone.taps("Ben")
    await vera.phone.taps("Nobody from here")
    assert vera.phone.last.text == "Every title is clear now."
    await world.passes(days=3, hours=8)
    brief = next(one for one in vera.phone.messages if one.text.startswith("Visits on"))
    assert [line for line in brief.text.splitlines() if "▸" in line] == ["▸ Anna, 10:00", "▸ Ben, 15:00"]
    assert (await seen(world, anna), await seen(world, ben)) == ([2, 5], [5])
    assert not any("Who came" in text for text in vera.phone.heard)
    async with world.database.read() as session:
        kept = await session.rows(appointment.select())
        assert [row.title_sealed for row in kept] == [None] * len(kept)


async def test_a_client_s_copy_has_their_appointments_and_nobody_else_s(world: World) -> None:
    _, anna, _ = await given(world, calendar(*WEEK))
    async with world.database.read() as session:
        client = await clients.load(session, anna.scope.subject)
        assert client is not None
        kept = (await records(session, client))["appointment"]
    assert [one.values["day"] for one in kept] == ["2026-03-02", "2026-03-05"]
    assert json.dumps([one.values for one in kept])


async def test_the_address_leaves_the_chat_and_stays_sealed(world: World) -> None:
    vera, _, _ = await given(world, calendar(*WEEK))
    typed = [payload for method, payload in world.telegram.calls if method == "deleteMessage"]
    assert [one["chat_id"] for one in typed] == [vera.phone.chat]
    assert not any("secret.ics" in text for text in vera.phone.heard)
    async with world.database.read() as session:
        feed = await calendars.of_therapist(session, vera.scope.subject)
        raw = await session.rows(calendar_table.select())
    assert feed is not None
    assert feed.url == URL
    assert b"calendar.example" not in raw[0].url_sealed


async def test_a_client_can_be_called_otherwise_in_the_calendar(world: World) -> None:
    vera, _, ben = await given(world, calendar(("P-7, 60 min", 4, 10), ("P-77", 4, 12)))
    for label in ("/clients", "Ben", "Visits", "Name in the calendar"):
        await (vera.phone.says(label) if label.startswith("/") else vera.phone.taps(label))
    page = next(one for one in vera.phone.messages if "no visit is noted" in one.text)
    await vera.phone.says("P-7")
    assert vera.phone.last.text.startswith("Titles with “P-7” are Ben from now on.")
    assert "Next visit: Wednesday 4 March.\nIn your calendar also: “P-7”." in page.text
    await world.passes(days=3)
    assert await seen(world, ben) == [4]


async def test_what_moves_moves_and_what_is_cancelled_goes(world: World) -> None:
    vera, anna, _ = await given(world, calendar(("Anna", 4, 10), ("Ben", 4, 12)))
    world.web.pages[URL] = calendar(("Anna", 6, 10))
    await world.passes(hours=2)
    async with world.database.read() as session:
        coming = await appointments.coming(session, vera.scope.subject, world.now.date())
    assert [(one.client, one.day.day) for one in coming] == [(anna.scope.subject, 6)]
    await vera.phone.says("/visits")
    await vera.phone.taps("Clients tell me")
    await world.passes(days=5)
    assert await seen(world, anna) == []
    asked = world.web.asked
    await world.passes(days=1)
    assert world.web.asked == asked


async def test_who_did_not_come_and_is_moved_afterwards_counts_on_the_new_day_alone(world: World) -> None:
    vera, anna, _ = await given(world, calendar(("Anna", 2, 10)))
    await world.passes(hours=4)
    assert await seen(world, anna) == [2]
    world.web.pages[URL] = calendar(("Anna", 5, 10))
    await world.passes(hours=2)
    assert await seen(world, anna) == []
    await world.passes(days=4)
    assert await seen(world, anna) == [5]
    assert sum(text.startswith("Visits on Thursday 5 March.") for text in vera.phone.heard) == 1


async def test_a_calendar_that_never_worked_is_explained_and_forgotten(world: World) -> None:
    vera, _, _ = await given(world, b"<html>Sign in</html>")
    assert (
        "there is a page there, or it wants somebody to sign in. I have not kept the address." in vera.phone.last.text
    )
    async with world.database.read() as session:
        assert await calendars.of_therapist(session, vera.scope.subject) is None
    await vera.phone.taps("From my calendar")
    await vera.phone.says("my calendar")
    assert vera.phone.last.text.startswith("That is not an address I can open.")


async def test_a_calendar_that_stops_working_is_told_once_and_a_short_absence_never(world: World) -> None:
    vera, _, _ = await given(world, calendar(*WEEK))
    world.web.pages[URL] = FeedTrouble.AWAY
    await world.passes(hours=12)
    world.web.pages[URL] = calendar(*WEEK)
    await world.passes(hours=12)
    assert not any("no longer" in text for text in vera.phone.heard)
    world.web.pages[URL] = FeedTrouble.NOT_FOUND
    await world.passes(days=4)
    told = [text for text in vera.phone.heard if "I can no longer read your calendar" in text]
    assert len(told) == 1
    assert "there is nothing at that address" in told[0]
    assert world.web.asked < 120
    await vera.phone.says("/visits")
    assert "Your calendar cannot be read at the moment" in vera.phone.last.text
