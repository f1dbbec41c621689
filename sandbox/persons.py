"""What persons do with their phones, turned into what the bot receives."""

import re
from typing import Any

from sandbox.callbacks import Callback
from sandbox.chats import Group, Message, Person
from sandbox.text.finish import detected
from sandbox.trouble import Trouble
from sandbox.world import World

JSON = dict[str, Any]
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
EDITABLE_SECONDS = 48 * 3600
LINK = re.compile(r"(?:https?://)?(?:t\.me|telegram\.me)/(?P<bot>\w+)(?:\?start=(?P<payload>.*))?")


def find(world: World, person_id: object) -> Person:
    """The person with this id. Raises Trouble."""
    person = world.chats.persons.get(person_id) if isinstance(person_id, int) else None
    if person is None:
        raise Trouble(404, f"there is no person {person_id}")
    return person


def say(world: World, person: Person, text: str, reply_to: object = None) -> tuple[Message, int]:
    """Somebody types. Returns the message and the update's id. Text travels as it is, however odd."""
    _must_not_block(person)
    content: JSON = {"text": text}
    if entities := detected(text):
        content["entities"] = entities
    if reply_to is not None:
        content["reply_to_message"] = world.chats.telegram(message_of(world, person, reply_to))
        content["reply_to_message"].pop("reply_to_message", None)
    return post(world, person, content)


def post(world: World, person: Person, content: JSON) -> tuple[Message, int]:
    """Any message from a person to the bot; the first one opens the chat."""
    _must_not_block(person)
    person.started = True
    message = world.chats.post(person.id, content, world.clock.now, from_bot=False)
    see(world, person, message.id)
    return message, world.deliver("message", world.shown(message))


def edit(world: World, person: Person, message_id: object, text: str) -> tuple[Message, int]:
    """A person corrects what they wrote, or what stands below a picture of theirs, within 48 hours."""
    _must_not_block(person)
    message = message_of(world, person, message_id)
    part = next((part for part in ("text", "caption") if part in message.content), None)
    if message.from_bot or part is None:
        raise Trouble(409, "only a text of one's own can be edited")
    if world.clock.now.timestamp() - message.date > EDITABLE_SECONDS:
        raise Trouble(409, "a message can be edited for 48 hours")
    marks = "entities" if part == "text" else "caption_entities"
    message.content = message.content | {part: text, marks: detected(text)}
    message.edit_date = int(world.clock.now.timestamp())
    return message, world.deliver("edited_message", world.shown(message))


def start(world: World, person: Person, payload: str) -> tuple[Message, int]:
    """Press Start, or open a t.me link; whoever had blocked the bot unblocks it by this."""
    found = LINK.fullmatch(payload.strip())
    if found:
        if found["bot"].lower() != world.bot.username.lower():
            raise Trouble(400, f"this link leads to @{found['bot']}, not to @{world.bot.username}")
        payload = found["payload"] or ""
    if not PAYLOAD.fullmatch(payload):
        raise Trouble(400, "a payload has at most 64 characters of A-Z a-z 0-9 _ -")
    if person.blocked:
        set_blocked(world, person, blocked=False)
    return say(world, person, f"/start {payload}".strip())


def tap(world: World, person: Person, message_id: object, data: str) -> tuple[Callback, int]:
    """Tap an inline button. The data may be forged; the message may be gone."""
    _must_not_block(person)
    person.started = True
    if not isinstance(message_id, int):
        raise Trouble(400, "message_id must be a number")
    see(world, person, message_id)
    now = world.clock.now
    callback = world.callbacks.add(person.id, message_id, data, at=now, real_ms=world.real_ms())
    message = world.chats.message(person.id, message_id)
    gone = {"chat": person.chat, "message_id": message_id, "date": 0}
    update_id = world.deliver(
        "callback_query",
        {
            "id": callback.id,
            "from": person.user,
            "message": world.chats.telegram(message) if message else gone,
            "chat_instance": str(person.id * 1_000_003),
            "data": data,
        },
    )
    return callback, update_id


def button(world: World, person: Person, message_id: object, label: str) -> JSON:
    """The button below a message whose label is, or else begins with, this text. Raises Trouble."""
    rows = message_of(world, person, message_id).markup.get("inline_keyboard", [])
    buttons: list[JSON] = [one for row in rows for one in row]
    exact = [one for one in buttons if one["text"] == label]
    for one in exact or [one for one in buttons if one["text"].startswith(label)]:
        return one
    labels = ", ".join(repr(one["text"]) for one in buttons) or "none"
    raise Trouble(404, f"no button begins with {label!r}; there are: {labels}")


def react(world: World, person: Person, message_id: object, emoji: str) -> int:
    """Leave one emoji at a message, or take it away with an empty text. Returns the update's id."""
    _must_not_block(person)
    message = message_of(world, person, message_id)
    if emoji and emoji not in world.schema.reactions:
        raise Trouble(400, f"{emoji!r} is no reaction Telegram knows")
    before, message.reacted = message.reacted, emoji
    see(world, person, message.id)
    world.topics.tell(f"chat:{person.id}")
    return world.deliver(
        "message_reaction",
        {
            "chat": person.chat,
            "message_id": message.id,
            "user": person.user,
            "date": int(world.clock.now.timestamp()),
            "old_reaction": [{"type": "emoji", "emoji": before}] if before else [],
            "new_reaction": [{"type": "emoji", "emoji": emoji}] if emoji else [],
        },
    )


def take_back(world: World, person: Person, message_id: object) -> None:
    """Delete a message for both sides, as anybody may in a private chat. Telegram does not tell the bot."""
    must_exist(person)
    world.chats.drop(message_of(world, person, message_id))
    world.topics.tell(f"chat:{person.id}")


def see(world: World, person: Person, message_id: int) -> None:
    """Everything up to this message, which may be made up, has been on the person's screen."""
    person.read = max(person.read, min(message_id, world.chats.next_message - 1))
    world.topics.tell("persons")


def set_blocked(world: World, person: Person, *, blocked: bool) -> int | None:
    """Block or unblock the bot. Returns the id of the update, None when nothing changed."""
    must_exist(person)
    if person.blocked is blocked:
        return None
    person.blocked = blocked
    world.topics.tell("persons")
    member = {"user": world.bot.user, "status": "member"}
    kicked = {"user": world.bot.user, "status": "kicked", "until_date": 0}
    return world.deliver(
        "my_chat_member",
        {
            "chat": person.chat,
            "from": person.user,
            "date": int(world.clock.now.timestamp()),
            "old_chat_member": member if blocked else kicked,
            "new_chat_member": kicked if blocked else member,
        },
    )


def deactivate(world: World, person: Person) -> None:
    """Delete the account, for good. Telegram does not tell the bot; it finds out when it writes."""
    must_exist(person)
    person.deleted = True
    world.topics.tell("persons")


def forge(world: World, content: JSON, forced_id: int | None) -> int:
    """An update as somebody made it up. A group it speaks of exists from then on, so that it can be answered."""
    for part in content.values():
        chat = part.get("chat") if isinstance(part, dict) else None
        chat_id = chat.get("id") if isinstance(chat, dict) else None
        if isinstance(chat, dict) and isinstance(chat_id, int) and chat_id < 0:
            world.chats.groups.setdefault(chat_id, Group(chat))
    update_id = world.updates.put(content, forced_id=forced_id)
    world.topics.tell("updates")
    return update_id


def message_of(world: World, person: Person, message_id: object) -> Message:
    """A message in this person's chat. Raises Trouble."""
    message = world.chats.message(person.id, message_id)
    if message is None:
        raise Trouble(404, f"there is no message {message_id} in this chat")
    return message


def must_exist(person: Person) -> None:
    """Whoever deleted their account does nothing more. Raises Trouble."""
    if person.deleted:
        raise Trouble(409, f"{person.name} has deleted their account")


def _must_not_block(person: Person) -> None:
    must_exist(person)
    if person.blocked:
        raise Trouble(409, f"{person.name} has blocked the bot; unblock first")
