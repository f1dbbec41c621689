"""From what a person did to the one handler that answers it, inside the transaction the router opened."""

from dataclasses import replace
from datetime import datetime

from domain.action import Action, Verb
from domain.delivery import Kind
from domain.event import Did, Event
from domain.messages.everywhere import NotForYou
from domain.rehearsal import ABOUT as ABOUT_TRIAL
from domain.scope import Role, Scope
from handlers import advice, conduct, consents, everywhere, returning, rhythm, table, understanding, vacancy
from handlers.answer import Answer, Route, TapRoute
from storage import cards, dialogues, invites, outbox, people, questions, reach
from storage.cards import Card
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Question
from wording.crisis import points_to_crisis

NOT_HERE = Answer(toast=NotForYou())


async def dispatch(session: Session, event: Event, now: datetime) -> tuple[Scope, Answer | None]:
    """Handle one event. Returns who spoke and what is to be said besides what was queued."""
    scope = await people.scope_of(session, event.chat)
    if scope.person and event.did is not Did.BLOCK:
        await reach.found(session, scope.person)
        if await rhythm.come_back(session, scope, event, now):
            await returning.greet(session, scope, now)
    return scope, await _meant(session, scope, event, await _done(session, scope, event, now), now)


async def _done(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """What was done, by its kind; words of crisis come before everything."""
    if event.did is Did.TEXT and scope.role is Role.CLIENT and points_to_crisis(event.text):
        await dialogues.end(session, scope)
        return await everywhere.crisis(session, scope, event, now)
    if await conduct.closed(session, scope, event):
        return await conduct.say_closed(session, scope, event, now)
    if await vacancy.waits(session, scope, event):
        return await _without_a_reader(session, scope, event, now)
    match event.did:
        case Did.TAP:
            return await _tap(session, scope, event, now)
        case Did.COMMAND:
            return await _command(session, scope, event, now)
        case Did.TEXT:
            return await _text(session, scope, event, now)
    if event.did is Did.FILE:
        return await _file(session, scope, event, now)
    return await table.OTHERS[event.did].handler(session, scope, event, now)


async def _without_a_reader(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Nobody reads about this client: what may be urgent is asked about all the same, anything else waits."""
    if event.did is Did.TEXT and understanding.names_urgent_sign(event):
        return await everywhere.urgent(session, scope, event, now)
    return await vacancy.say_so(session, scope, event, now)


async def _meant(session: Session, scope: Scope, event: Event, answer: Answer | None, now: datetime) -> Answer | None:
    """Do what typed words stood for: press a button for the person, start what they meant, or take them after all."""
    if answer is not None and answer.typed is not None:
        said = replace(event, did=Did.TEXT, text=answer.typed.words)
        route = table.TEXTS[answer.typed.dialogue.expects]
        return await route.handler(session, scope, answer.typed.dialogue.subject, said, now)
    if answer is not None and answer.meant is not None:
        return await table.MEANT[answer.meant].handler(session, scope, event, now)
    if answer is not None and answer.press is not None:
        return await _press(session, scope, answer.press, event, now)
    return answer


async def _press(session: Session, scope: Scope, action: Action, event: Event, now: datetime) -> Answer | None:
    """A button pressed by words; what it changed is shown below them, where the person is."""
    question = await questions.by_token(session, action.token, person=scope.person)
    route = _route(action)
    if question is None or route is None or scope.role not in route.roles:
        return NOT_HERE
    answer = await route.handler(session, scope, question, replace(event, action=action), now)
    card = await _card_of(session, scope, question)
    if card is not None:
        letter = Letter(scope.person, card.message, Kind.DIALOGUE, card.args, card.client, card.id)
        await outbox.put(session, scope.practice, letter, now=now)
    return answer


async def _command(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """A command interrupts whatever dialogue was open; one that is none does not, nor does one of others."""
    route = table.COMMANDS.get(event.command)
    is_known = route is not None and scope.role in route.roles
    if is_known:
        await dialogues.end(session, scope)
    handler = route.handler if route is not None and is_known else everywhere.unknown_command
    if route is not None and route.name not in consents.WITHOUT and await consents.awaited(session, scope):
        handler = consents.ask_again
    return await handler(session, scope, event, now)


async def _text(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Words that a dialogue waits for; one that names what may be an urgent sign is asked about beside that."""
    if await consents.awaited(session, scope):
        is_urgent = understanding.names_urgent_sign(event)
        return await (everywhere.urgent if is_urgent else consents.ask_again)(session, scope, event, now)
    open_dialogue = await dialogues.current(session, scope, now=now) if scope.person else None
    if open_dialogue is not None:
        route = table.TEXTS[open_dialogue.expects]
        in_words = open_dialogue.expects not in dialogues.IN_FIGURES
        if in_words and await understanding.fits_a_scale(session, scope, event, now):
            return None
        if scope.role in route.roles:
            if await advice.holds(session, scope, open_dialogue, event, now):
                return None
            await dialogues.end(session, scope)
            answer = await route.handler(session, scope, open_dialogue.subject, event, now)
            if scope.role is Role.CLIENT and understanding.names_urgent_sign(event):
                await everywhere.urgent(session, scope, event, now)
            return answer
    if await _is_code(session, scope, event, now):
        return await table.CODE.handler(session, scope, event, now)
    return await understanding.typed(session, scope, event, now)


async def _file(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """A file that a dialogue waits for; any other is not read."""
    waits = await dialogues.current(session, scope, now=now) if scope.person else None
    if waits is None or waits.expects not in table.FILES or scope.role not in table.TEXTS[waits.expects].roles:
        return await table.OTHERS[Did.FILE].handler(session, scope, event, now)
    await dialogues.end(session, scope)
    return await table.TEXTS[waits.expects].handler(session, scope, waits.subject, event, now)


async def _is_code(session: Session, scope: Scope, event: Event, now: datetime) -> bool:
    """Whether a stranger typed what looks like an invite code, or a member what is one."""
    if not invites.looks_like_a_code(event.text):
        return False
    return scope.role is Role.STRANGER or await invites.find(session, event.text, now=now) is not None


async def _tap(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    action = event.action
    if action is None or scope.role is Role.STRANGER:
        return NOT_HERE
    question = await questions.by_token(session, action.token, person=scope.person)
    is_trial = question is not None and question.about == ABOUT_TRIAL
    route = table.TRIAL if is_trial else _route(action)
    if question is None or route is None or scope.role not in route.roles:
        return NOT_HERE
    await _learn_copy(session, scope, question, event, now)
    if route.name not in consents.WITHOUT and await consents.awaited(session, scope):
        return await consents.ask_again(session, scope, event, now)
    return await route.handler(session, scope, question, event, now)


def _route(action: Action) -> TapRoute | None:
    """What a button does. An entry of a menu that has no route of its own is the command it names."""
    if action.verb is not Verb.MENU:
        return table.TAPS.get(action.verb)
    command = table.BY_MENU.get(action.value)
    return table.MENUS.get(action.value) or (None if command is None else _as_tap(command))


def _as_tap(command: Route) -> TapRoute:
    """A command, given by a button."""

    async def tapped(session: Session, scope: Scope, _question: Question, event: Event, now: datetime) -> Answer | None:
        await dialogues.end(session, scope)
        return await command.handler(session, scope, event, now)

    return TapRoute(command.name, command.roles, tapped)


async def _learn_copy(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> None:
    """A pressed button proves that its message arrived; a copy we did not know of is kept up to date from now on."""
    card = await _card_of(session, scope, question)
    card_id = card.id if card is not None else 0
    await outbox.proven(session, scope.person, question.id, card_id, at=(event.message_id, now))
    if card is not None and await cards.posted(session, scope.practice, card.id, event.message_id, now=now):
        await cards.refresh(session, card, now=now)


async def _card_of(session: Session, scope: Scope, question: Question) -> Card | None:
    return await cards.find(session, scope.practice, scope.person, cards.subject_of(question.about, question.subject))
