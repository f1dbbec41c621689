"""A therapist is removed: nothing can be reached from that moment, and nobody is left without a word."""

from domain.delivery import Kind, Sending
from domain.messages import caseload, name_of
from domain.scope import STRANGER, Role, Scope
from storage import alerts, clients, outbox, people, practices, removing
from storage.clients import Standing
from storage.outbox import Letter
from storage.tables import metadata
from tests.factories import joined, practised
from tests.handlers.test_takeover import Three, asked, beside, three
from tests.world import World


async def without(world: World, *names: str) -> Three:
    """Vera was removed; Anna was hers. Kim, of the same practice, stands in for her when named."""
    all_ = await three(world)
    for name in names:
        await all_.vera.phone.says("/backup")
        await all_.vera.phone.taps(name)
    await gone(world, all_)
    return all_


async def gone(world: World, all_: Three) -> int:
    """Remove Vera. Returns how many clients are left."""
    async with world.database.write() as session:
        vera = await practices.therapist_of(session, all_.vera.scope.subject)
        left = await removing.remove(session, vera, now=world.now)
    await world.settles()
    return left


async def test_whoever_is_removed_reaches_nothing_from_that_moment(world: World) -> None:
    all_ = await three(world)
    vera, anna = all_.vera.scope, all_.anna.scope
    await all_.vera.phone.says("/clients")
    card = all_.vera.phone.last
    async with world.database.write() as session:
        letter = Letter(vera.person, name_of(caseload.Client), Kind.ALERT, {"question": 1}, anna.subject)
        row = await outbox.put(session, vera.practice, letter, now=world.now.replace(year=2027))
    assert row is not None
    assert await gone(world, all_) == 1
    async with world.database.read() as session:
        waiting, scope = await outbox.load(session, row), await people.scope_of(session, all_.vera.phone.chat)
        assert waiting is not None
        assert waiting.state is Sending.CANCELLED
        assert (scope.role, scope.subject) == (Role.STRANGER, 0)
        for who in (vera, scope, STRANGER):
            assert await clients.of_therapist(session, who) == ()
            assert await clients.reach(session, who, anna.subject) is None
    await all_.vera.phone.taps("Anna", card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert all_.vera.phone.last.text.startswith("Your access to Oak Clinic here has ended.")
    await all_.vera.phone.says("/clients")
    assert all_.vera.phone.last.text.startswith("I'm a check-in program for people who see a therapist.")


async def test_access_and_everything_that_waits_end_in_one_transaction(world: World) -> None:
    all_ = await three(world)
    vera, kinds, later = all_.vera.scope, (Kind.ALERT, Kind.DIALOGUE, Kind.SUMMARY), world.now.replace(year=2027)
    async with world.database.write() as session:
        letters = [
            Letter(vera.person, name_of(caseload.Client), kind, {"question": 1}, about, at=later)
            for kind in kinds
            for about in (0, all_.anna.scope.subject)
        ]
        rows = [await outbox.put(session, vera.practice, one, now=world.now) for one in letters]
        of = await practices.therapist_of(session, vera.subject)
        await removing.remove(session, of, now=world.now)
        waiting = [await outbox.load(session, row or 0) for row in rows]
        assert [one.state for one in waiting if one] == [Sending.CANCELLED] * len(letters)
        assert (await people.scope_of(session, all_.vera.phone.chat)).role is Role.STRANGER
        assert await clients.reach(session, vera, all_.anna.scope.subject) is None


async def test_no_row_about_people_names_the_removed_any_more(world: World) -> None:
    all_ = await three(world)
    await gone(world, all_)
    vera = all_.vera.scope
    async with world.database.read() as session:
        for name in ("client", "alert", "plan", "note", "answer", "dialogue", "card"):
            rows = await session.rows(metadata.tables[name].select())
            whose = [one for one in rows if vera.subject in (getattr(one, "therapist_id", 0), one[0])]
            assert whose == [], name
        stale = Scope(vera.practice, vera.person, Role.THERAPIST, vera.subject)
        assert [one for one in rows if await alerts.reach(session, stale, one.id)] == []


async def test_the_client_is_told_and_says_who_goes_on(world: World) -> None:
    all_ = await without(world)
    anna = all_.anna.phone
    assert "Vera is no longer at Oak Clinic and can read nothing here any more." in anna.last.text
    assert anna.last.labels == ["Kim", "Not now", "Get a copy of it all"]
    await world.passes(weeks=2)
    assert len(anna.heard) == 1
    await anna.taps("Kim")
    await anna.taps("Not for me")
    assert anna.last.text.startswith("OK. Nothing moves and nothing is asked.")
    await anna.says("Is anybody there?")
    await anna.taps("Kim")
    assert all_.kim.phone.heard == []
    await anna.taps("Yes, I agree")
    assert "From today Kim reads your check-ins" in anna.last.text
    assert "Anna comes to you from Vera, with their yes." in all_.kim.phone.last.text
    await world.passes(weeks=1)
    assert "This week" in " ".join(anna.heard[-3:])


async def test_until_then_old_buttons_rest_and_ones_own_data_does_not(world: World) -> None:
    all_ = await without(world)
    anna, notice = all_.anna.phone, all_.anna.phone.last
    async with world.database.read() as session:
        client = await clients.load(session, all_.anna.scope.subject)
        assert client is not None
        assert client.state is Standing.PAUSED
    for command in ("/checkin", "/pause", "/start", "/help"):
        await anna.says(command)
        assert "who reads here" in anna.last.text, command
    await anna.says("/who")
    assert anna.last.text.startswith("Nobody can read your answers and notes at the moment: Vera is no longer here.")
    await anna.taps("What I agreed to")
    await anna.says("/mydata")
    await anna.taps_data(notice.buttons[0][0]["callback_data"][:-2] + "t9", notice)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")


async def test_urgent_signs_name_whoever_hears_of_them_and_otherwise_nobody(world: World) -> None:
    all_ = await without(world)
    anna = all_.anna.phone
    await anna.says("/urgent")
    await anna.taps("Yes")
    assert "Nobody at Oak Clinic reads here at the moment, so please don't wait for an answer." in anna.last.text
    await anna.says("I want to kill myself")
    assert "Nobody at Oak Clinic reads here" in anna.last.text
    await anna.says("my leg went numb, numb between my legs")
    assert "Do any of these fit you right now?" in anna.last.text
    await anna.taps("No")
    assert "I can't pass this on" in anna.last.text


async def test_whoever_was_named_to_step_in_hears_of_urgent_signs_at_once(world: World) -> None:
    all_ = await without(world, "Kim")
    await all_.anna.phone.says("/urgent")
    await all_.anna.phone.taps("Yes")
    assert "I am sending Kim a note that you tapped Yes." in all_.anna.phone.last.text
    assert "Anna has just asked for urgent help here and was given 112." in all_.kim.phone.last.text


async def test_without_anybody_else_the_client_is_asked_when_somebody_is_set_up(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await gone(world, Three(vera, vera, anna))
    assert "Nobody else there is set up here yet. I tell you when somebody is." in anna.phone.last.text
    assert anna.phone.last.labels == ["Get a copy of it all"]


async def test_colleagues_hear_that_nobody_steps_in_for_them(world: World) -> None:
    all_ = await three(world)
    await all_.kim.phone.says("/backup")
    await all_.kim.phone.taps("Vera")
    await gone(world, all_)
    assert all_.kim.phone.last.text.startswith("Vera is no longer at your practice, so nobody steps in for you now.")


async def test_what_was_agreed_for_later_begins_now(world: World) -> None:
    all_ = await asked(world, "For good", "In a week")
    await all_.anna.phone.taps("Yes, I agree")
    assert await gone(world, all_) == 0
    assert "From today Kim reads your check-ins" in all_.anna.phone.last.text


async def test_a_cover_goes_on_to_its_day_and_then_the_client_is_asked(world: World) -> None:
    all_ = await asked(world, "While I am away", "In 2 weeks")
    await all_.anna.phone.taps("Yes, I agree")
    assert await gone(world, all_) == 0
    await world.passes(days=16)
    assert any("Vera is no longer at Oak Clinic" in text for text in all_.anna.phone.heard)
    assert any("The time in which you read for Anna is over." in text for text in all_.kim.phone.heard)


async def test_somebody_elses_client_goes_back_when_the_cover_is_removed(world: World) -> None:
    all_ = await asked(world, "While I am away", "In 2 weeks")
    await all_.anna.phone.taps("Yes, I agree")
    await beside(world, all_.vera, "Otto")
    await gone(world, Three(all_.kim, all_.kim, all_.anna))
    assert "Vera reads your check-ins again." in all_.anna.phone.last.text
