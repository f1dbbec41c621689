"""Managers and back-ups give every command and press every button of others: nothing of a client reaches them."""

import wording
from domain.action import Action, Verb, encode
from domain.alerts import Rule
from domain.delivery import Kind
from domain.messages import name_of
from domain.messages.caseload import Drawn
from handlers import table
from storage import clients, notes, outbox, questions
from storage import team as team_of
from storage.alerts import load as alert_of
from storage.alerts import question_for
from storage.caseload import ABOUT_CLIENT
from storage.outbox import Letter
from storage.permission import may_send
from storage.questions import Ask
from tests.alerted import opened
from tests.handlers.test_takeover import Three
from tests.handlers.test_team import managed
from tests.telegram import Message
from tests.walk import command, walk
from tests.world import Phone, World

SECRETS = ("Anna", "drive for an hour", "It pinches when I turn", "clearly worse")
VALUES = ("", "w", "more", "pic", "wo", "on", "ca", "y")


async def told(world: World) -> tuple[Three, Phone, list[str]]:
    """A manager, and Kim as back-up of Vera, whose client Anna has told a lot; and the tokens of Vera's buttons."""
    all_, mona = await managed(world)
    await all_.vera.phone.says("/backup")
    await all_.vera.phone.taps("Kim")
    alert_id = await opened(world, all_.anna, Rule.WORSENING)
    assert alert_id is not None
    async with world.database.write() as session:
        client, alert = await clients.load(session, all_.anna.scope.subject), await alert_of(session, alert_id)
        assert client is not None
        assert alert is not None
        await notes.pass_on(session, await notes.add(session, client, SECRETS[2], now=world.now), now=world.now)
        vera = all_.vera.scope
        card = Ask(vera.practice, vera.person, ABOUT_CLIENT, client.id, client.id)
        asked = [await questions.ask_once(session, card, now=world.now)]
        asked.append(await question_for(session, alert, vera.person, now=world.now))
        team = Ask(vera.practice, vera.person, team_of.ABOUT, vera.practice)
        asked.append(await questions.ask_once(session, team, now=world.now))
    return all_, mona, [one.token for one in asked]


async def test_no_command_or_button_of_others_shows_a_client(world: World) -> None:
    all_, mona, tokens = await told(world)
    for value in ("list", "wo"):
        await all_.vera.phone.taps_data(encode(Action(Verb.OPEN_CLIENT, tokens[0], value)), Message(1, "…"))
    assert SECRETS[0] in all_.vera.phone.last.text
    for who in (mona, all_.kim.phone):
        said = len(who.heard)
        for name in table.COMMANDS:
            await who.says(f"/{name} Anna")
        for verb in Verb:
            for place, token in enumerate(tokens):
                value = VALUES[(len(verb.name) + place) % len(VALUES)]
                await who.taps_data(encode(Action(verb, token, value)), Message(1, "…"))
        for value in ("more", "pic", "wo", "rq", "list"):
            await who.taps_data(encode(Action(Verb.OPEN_CLIENT, tokens[0], value)), Message(1, "…"))
        everything = "\n".join([*who.heard[said:], *world.telegram.toasts])
        assert [one for one in SECRETS if one in everything] == [], who.name


async def test_every_button_a_manager_meets_leads_to_no_client(world: World) -> None:
    _, mona, _ = await told(world)
    heard: list[wording.Rendered] = []
    await walk(world, mona, [command(mona, name) for name in table.COMMANDS], heard=heard)
    assert len(heard) > len(table.COMMANDS)
    texts = [one.text + " ".join(button.label for button in one.buttons) for one in heard]
    assert [text for text in texts if any(secret in text for secret in SECRETS)] == []


async def test_a_reply_on_its_way_is_held_back_once_somebody_else_reads(world: World) -> None:
    all_, _, _ = await told(world)
    vera, anna = all_.vera.scope, all_.anna.scope.subject
    async with world.database.write() as session:
        card = Ask(vera.practice, vera.person, ABOUT_CLIENT, anna, anna)
        question = await questions.ask_once(session, card, now=world.now)
        letter = Letter(vera.person, name_of(Drawn), Kind.DIALOGUE, {"question": question.id})
        row = await outbox.put(session, vera.practice, letter, now=world.now.replace(year=2027))
        reply = await outbox.load(session, row or 0)
        assert reply is not None
        assert await may_send(session, reply)
        await clients.move(session, anna, all_.kim.scope.subject)
        assert not await may_send(session, reply)
