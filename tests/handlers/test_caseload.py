"""The list of clients and a client's card, as a therapist meets them."""

from domain.alerts import Rule
from domain.duties import Duty
from domain.scope import Role
from scheduler.messenger import Upload
from storage import clients, due, notes, people, plans, visits
from storage.clients import Standing
from storage.people import Person
from tests.alerted import alerted, opened
from tests.factories import Joined, Practised, joined, practised
from tests.world import World


async def _quietly_joined(vera: Practised, name: str) -> Joined:
    client = await joined(vera, name)
    async with vera.world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, client.plan)
    return client


async def test_the_list_begins_with_those_who_need_something(world: World) -> None:
    found = await alerted(world)
    bela, cleo, dana = [await _quietly_joined(found.vera, name) for name in ("Bela", "Cleo", "Dana")]
    await opened(world, cleo, Rule.WORSENING)
    await dana.phone.blocks()
    await found.vera.phone.says("/clients")
    assert found.vera.phone.last.labels == ["Cleo", "Anna", "Dana", "Bela"]
    assert "• Anna: no change, a next step is open\n• Dana: messages do not arrive" in found.vera.phone.last.text
    assert bela.phone.heard == []


async def test_the_menu_opens_the_list_too(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/menu")
    await vera.phone.taps("My clients")
    assert vera.phone.last.text == "You have no clients here yet. Send /new NAME to invite one."


async def test_a_card_shows_the_answers_and_what_is_open(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        client = await clients.load(session, found.anna.scope.subject)
        assert client is not None
        note = await notes.add(session, client, "Tuesday was easier", now=world.now)
        await notes.pass_on(session, note, now=world.now)
    await found.vera.phone.says("/clients")
    await found.vera.phone.taps("Anna")
    card = found.vera.phone.last
    first = card.text
    assert "ANSWERS, last on 6 March\n" in first
    assert "• Neck: 6 → 6·6·5·6 of 10\nWHAT MOVED\n• None reported in this window." in first
    await found.vera.phone.taps("More", card)
    assert "• Wrote on 6 March: “Tuesday was easier”" in card.text
    assert "• Open since 6 March: no change" in card.text
    await found.vera.phone.taps("Less", card)
    assert card.text == first
    await found.vera.phone.taps("Open: no change", card)
    assert found.vera.phone.last.text == found.card.text


async def test_messages_that_may_not_have_arrived_are_listed(world: World) -> None:
    vera = await practised(world)
    anna = await _quietly_joined(vera, "Anna")
    world.telegram.lost_answers = 2
    await anna.phone.says("/who")
    await world.passes(hours=1)
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    await vera.phone.taps("More")
    assert "1 message may not have arrived." in vera.phone.last.text


async def test_a_visit_is_noted_once_and_can_be_undone(world: World) -> None:
    vera = await practised(world)
    await _quietly_joined(vera, "Anna")
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    card = vera.phone.last
    on = card.buttons[0][0]["callback_data"]
    await vera.phone.taps_data(on, card)
    await vera.phone.taps_data(on, card)
    assert "Visit noted for today." in card.text
    await vera.phone.taps("Undo the visit")
    assert "Visit noted" not in card.text
    await vera.phone.taps("Back to the list")
    assert vera.phone.last.labels == ["Anna"]


async def test_visits_count_from_the_phase_on(world: World) -> None:
    vera = await practised(world)
    anna = await _quietly_joined(vera, "Anna")
    async with world.database.write() as session:
        client = await clients.load(session, anna.scope.subject)
        assert client is not None
        assert await visits.note(session, client, world.now.date(), now=world.now)
        assert not await visits.note(session, client, world.now.date(), now=world.now)
        assert await visits.count_since(session, client.id, world.now.date()) == 1


async def test_before_confirmation_nothing_shows(world: World) -> None:
    vera, phone = await practised(world), world.phone("Anna")
    async with world.database.write() as session:
        made = await clients.add(session, vera.scope, "Anna", now=world.now)
        new = Person(0, vera.scope.practice, Role.CLIENT, made, "en", "informal", "Europe/Berlin", reachable=True)
        await clients.opened_invite(session, made, await people.add(session, new, chat=phone.chat, now=world.now))
        await clients.consented(session, made, version="test", now=world.now)
        await clients.set_state(session, made, Standing.WAITING)
        await plans.add(session, vera.scope.practice, made, "neck", now=world.now)
    await vera.phone.says("/clients")
    assert "waits for you to say whether it is them" in vera.phone.last.text
    await vera.phone.taps("Anna")
    card, question = vera.phone.messages[-2:]
    assert "neck" not in card.text + question.text
    assert card.labels == ["Back to the list"]
    assert question.labels == ["Yes", "No", "I don't know"]


async def test_long_lists_come_in_pages_and_long_names_are_cut(world: World) -> None:
    vera = await practised(world)
    async with world.database.write() as session:
        for number in range(21):
            made = await clients.add(session, vera.scope, f"Somebody with a name {number}", now=world.now)
            await clients.set_state(session, made, Standing.INVITED)
    await vera.phone.says("/clients")
    assert len(vera.phone.last.labels) == 21
    assert max(len(label) for label in vera.phone.last.labels) == 12
    await vera.phone.taps("More clients")
    assert len(vera.phone.last.labels) == 1
    await vera.phone.taps("Somebody")
    assert vera.phone.last.labels == ["New invite link", "Back to the list"]


async def test_another_therapist_s_clients_do_not_exist(world: World) -> None:
    found = await alerted(world)
    otto = await practised(world, "Otto")
    other = await _quietly_joined(otto, "Finn")
    await found.vera.phone.says("/clients")
    anna = found.vera.phone.last.buttons[0][0]["callback_data"]
    await otto.phone.says("/clients")
    assert otto.phone.last.labels == ["Finn"]
    finn = otto.phone.last.buttons[0][0]["callback_data"]
    for data in (anna, finn[:19] + anna[19:], finn[:19] + "________", finn[:19]):
        await otto.phone.taps_data(data, otto.phone.last)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert len(otto.phone.messages) == 1
    assert other.phone.heard == []


async def test_a_card_leads_to_the_answers_as_a_picture(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.says("/clients")
    await found.vera.phone.taps("Anna")
    await found.vera.phone.taps("Answers as a picture")
    shown = found.vera.phone.last
    assert isinstance(shown.file, Upload)
    assert shown.text.startswith("Anna: the answers so far, as they gave them.\n\nThe picture shows the answers from")
    await found.vera.phone.taps("Back to the list", shown)
    assert found.vera.phone.last.labels == ["Anna"]


async def test_one_answer_is_no_picture(world: World) -> None:
    vera = await practised(world)
    await _quietly_joined(vera, "Anna")
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    assert "Answers as a picture" not in vera.phone.last.labels
