"""From therapist to therapist: the client decides, one of the two reads at a time, and access ends by itself."""

from dataclasses import dataclass

from domain.alerts import Rule
from domain.delivery import Kind, Sending
from domain.messages import caseload, name_of
from domain.scope import Role
from storage import audit, clients, outbox, practices
from storage.outbox import Letter
from tests.alerted import opened
from tests.factories import Joined, Practised, as_it_comes, joined, person, practised
from tests.world import World


@dataclass
class Three:
    """Two therapists of one practice, and a client of the first."""

    vera: Practised
    kim: Practised
    anna: Joined


async def three(world: World) -> Three:
    """Vera, Kim and Vera's client Anna."""
    vera = await practised(world)
    return Three(vera, await beside(world, vera, "Kim"), await joined(vera))


async def beside(world: World, vera: Practised, name: str) -> Practised:
    """Another therapist of the same practice."""
    phone, practice = world.phone(name), vera.scope.practice
    async with world.database.write() as session:
        made = await practices.add_therapist(session, practice)
        scope = await person(session, practice, Role.THERAPIST, made, phone)
        await practices.therapist_joined(session, made, scope.person)
        await as_it_comes(session, scope)
        await practices.name_therapist(session, scope, name)
        await practices.accept_sheet(session, scope, "0" * 64, now=world.now)
    return Practised(world, phone, scope)


async def asked(world: World, *labels: str) -> Three:
    """Vera has asked Anna whether to pass to Kim."""
    all_ = await three(world)
    await all_.vera.phone.says("/clients")
    await all_.vera.phone.taps("Anna")
    for label in ("More", "Pass to a colleague", "Kim", *labels):
        await all_.vera.phone.taps(label)
    return all_


async def reader(world: World, all_: Three) -> int:
    """Whose client Anna is."""
    async with world.database.read() as session:
        client = await clients.load(session, all_.anna.scope.subject)
        assert client is not None
        assert await clients.reach(session, all_.vera.scope, client.id) in (None, client)
    return client.therapist


async def test_the_client_is_asked_and_nothing_moves_before_a_yes(world: World) -> None:
    all_ = await asked(world, "For good", "In a week")
    assert all_.anna.phone.last.text == (
        "Vera will not be at Oak Clinic after 9 March.\n\n"
        "Vera would like you to meet Kim, who can take over if you wish.\n\nYour notes move only with your yes."
    )
    assert await reader(world, all_) == all_.vera.scope.subject
    assert all_.kim.phone.heard == []
    await all_.anna.phone.taps("Not for me")
    assert all_.vera.phone.last.text == "Anna would rather not pass to Kim. Nothing moves."
    await world.passes(days=9)
    assert await reader(world, all_) == all_.vera.scope.subject


async def test_each_choice_has_a_way_back_and_so_has_the_question(world: World) -> None:
    all_ = await asked(world, "For good", "Back", "Back", "Kim", "While I am away", "In 2 weeks")
    old = all_.anna.phone.last
    await all_.vera.phone.taps("Take it back")
    assert all_.vera.phone.last.text == "You have taken the question to Anna back. Nothing moves."
    assert "Vera has taken the question back" in all_.anna.phone.last.text
    for label in ("Pass to a colleague", "Kim", "For good", "In a week"):
        await all_.vera.phone.taps(label)
    await all_.anna.phone.taps("Yes, I agree", old)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    await world.passes(days=1)
    assert any("Vera will not be at Oak Clinic after 9 March" in text for text in all_.anna.phone.heard)


async def test_a_yes_for_today_moves_everything_at_once(world: World) -> None:
    all_ = await asked(world, "For good", "Today")
    await all_.anna.phone.taps("Yes, I agree")
    assert await reader(world, all_) == all_.kim.scope.subject
    assert all_.anna.phone.last.text == (
        "Hello.\n\nFrom today Kim reads your check-ins, as you agreed on 2 March. Vera no longer does.\n\n"
        "Your goal and history came along: “drive for an hour”"
    )
    assert "Anna comes to you from Vera, with their yes." in all_.kim.phone.last.text
    assert "who takes over for good" in all_.vera.phone.last.text
    await all_.kim.phone.says("/clients")
    assert all_.kim.phone.last.labels == ["Anna"]
    await all_.vera.phone.says("/clients")
    assert "Anna" not in all_.vera.phone.last.labels


async def test_whoever_had_the_client_loses_access_in_the_same_moment(world: World) -> None:
    all_ = await asked(world, "For good", "Today")
    card = next(one for one in all_.vera.phone.messages if "Less" in one.labels)
    anna, vera = all_.anna.scope, all_.vera.scope
    async with world.database.write() as session:
        letter = Letter(vera.person, name_of(caseload.Client), Kind.ALERT, {"question": 1}, anna.subject)
        row = await outbox.put(session, vera.practice, letter, now=world.now.replace(year=2027))
    assert row is not None
    await all_.anna.phone.taps("Yes, I agree")
    async with world.database.read() as session:
        waiting = await outbox.load(session, row)
        assert waiting is not None
        assert waiting.state is Sending.CANCELLED
        assert await clients.reach(session, vera, anna.subject) is None
        client = await clients.load(session, anna.subject)
        assert client is not None
        assert [(one.by, one.what) for one in await audit.looks(session, client)][-1] == ("Kim", "record")
    for label in ("Less", "Change the plan", "Refer or add care", "Ask a colleague", "Pass to a colleague"):
        await all_.vera.phone.taps(label, card)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use.")


async def test_a_yes_for_later_waits_for_the_last_day(world: World) -> None:
    all_ = await asked(world, "For good", "In a week")
    await all_.anna.phone.taps("Yes, I agree")
    assert all_.anna.phone.last.text.startswith("Thank you. Vera reads until the end of Monday 9 March, and Kim")
    assert await reader(world, all_) == all_.vera.scope.subject
    await world.passes(days=8)
    assert await reader(world, all_) == all_.kim.scope.subject
    assert any("From today Kim reads your check-ins" in text for text in all_.anna.phone.heard)


async def test_a_cover_ends_on_its_date_by_itself(world: World) -> None:
    all_ = await asked(world, "While I am away", "In 2 weeks")
    assert "Vera is away until 16 March." in all_.anna.phone.last.text
    await all_.anna.phone.taps("Yes, I agree")
    assert await reader(world, all_) == all_.kim.scope.subject
    assert await opened(world, all_.anna, Rule.WORSENING) is not None
    assert "answers are clearly worse" in "".join(all_.kim.phone.heard)
    assert "answers are clearly worse" not in "".join(all_.vera.phone.heard)
    await all_.vera.phone.says("/clients")
    assert all_.vera.phone.last.text.endswith("• Anna is with Kim until Monday 16 March")
    await world.passes(days=15)
    assert await reader(world, all_) == all_.vera.scope.subject
    assert any("Vera reads your check-ins again." in text for text in all_.anna.phone.heard)
    assert any("Anna is with Vera again." in text for text in all_.kim.phone.heard)
    await all_.kim.phone.says("/clients")
    assert "Anna" not in all_.kim.phone.last.labels


async def test_whoever_is_back_earlier_reads_again_at_once(world: World) -> None:
    all_ = await asked(world, "While I am away", "In 2 weeks")
    await all_.anna.phone.taps("Yes, I agree")
    await all_.vera.phone.says("/clients")
    away = all_.vera.phone.last
    await all_.vera.phone.taps("I am back")
    assert await reader(world, all_) == all_.vera.scope.subject
    assert "Vera reads your check-ins again." in all_.anna.phone.last.text
    assert "Anna is with Vera again." in all_.kim.phone.last.text
    await all_.vera.phone.taps("I am back", away)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")


async def test_a_yes_after_the_absence_moves_nothing(world: World) -> None:
    all_ = await asked(world, "While I am away", "In a week")
    question = all_.anna.phone.last
    await world.passes(days=9)
    await all_.anna.phone.taps("Yes, I agree", question)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert await reader(world, all_) == all_.vera.scope.subject


async def test_the_client_can_end_a_cover_at_once(world: World) -> None:
    all_ = await asked(world, "While I am away", "In 2 weeks")
    await all_.anna.phone.taps("Yes, I agree")
    await all_.anna.phone.taps("End this now")
    assert await reader(world, all_) == all_.vera.scope.subject
    await world.passes(days=16)
    assert await reader(world, all_) == all_.vera.scope.subject


async def test_another_name_of_the_practice_can_be_picked(world: World) -> None:
    all_ = await three(world)
    await beside(world, all_.vera, "Otto")
    await all_.vera.phone.says("/clients")
    for label in ("Anna", "More", "Pass to a colleague", "Kim", "For good", "Today"):
        await all_.vera.phone.taps(label)
    await all_.anna.phone.taps("Other names")
    assert all_.anna.phone.last.labels == ["Otto"]
    await all_.anna.phone.taps("Otto")
    await all_.anna.phone.taps("Yes, I agree")
    assert "Otto reads your check-ins" in all_.anna.phone.last.text
    assert all_.kim.phone.heard == []


async def test_without_a_colleague_it_says_so_and_other_practices_are_not_offered(world: World) -> None:
    vera = await practised(world)
    await practised(world, "Stranger")
    await joined(vera)
    await vera.phone.says("/clients")
    for label in ("Anna", "More", "Pass to a colleague"):
        await vera.phone.taps(label)
    assert vera.phone.last.text.startswith("Nobody else of your practice is set up here.")


async def test_forged_and_doubled_taps_change_nothing(world: World) -> None:
    all_ = await asked(world, "For good", "Today")
    question = all_.anna.phone.last
    await all_.anna.phone.taps_data(question.buttons[0][0]["callback_data"][:-1] + "t9", question)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    for _ in range(2):
        await all_.anna.phone.taps("Yes, I agree", question)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert sum("comes to you from Vera" in text for text in all_.kim.phone.heard) == 1
