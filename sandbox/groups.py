"""What happens in groups: somebody makes one with the bot in it, writes, upgrades it, throws the bot out."""

from typing import Any

from sandbox.chats import Group, Message, Person
from sandbox.persons import must_exist
from sandbox.text.finish import detected
from sandbox.trouble import Trouble
from sandbox.world import World

JSON = dict[str, Any]
FIRST_GROUP = -1001
# Supergroups and channels are numbered so, which is how bots tell them from groups.
SUPERGROUPS = -1_002_000_000_000


def find(world: World, group_id: int) -> Group:
    """The group with this id. Raises Trouble."""
    group = world.chats.groups.get(group_id)
    if group is None:
        raise Trouble(404, f"there is no group {group_id}")
    return group


def make(world: World, owner: Person, title: str) -> tuple[Group, int]:
    """Somebody makes a group with the bot in it. Returns the group and the update's id."""
    must_exist(owner)
    group_id = min([FIRST_GROUP + 1, *(known for known in world.chats.groups if known > SUPERGROUPS)]) - 1
    group = Group({"id": group_id, "type": "group", "title": title}, owner.id)
    world.chats.groups[group_id] = group
    return group, _membership(world, group, owner, before="left", after="member")


def say(world: World, group: Group, person: Person, text: str) -> tuple[Message, int | None]:
    """Somebody writes in a group. Returns the message and the update's id, None when the bot is not there."""
    must_exist(person)
    if group.moved_to:
        raise Trouble(409, f"this group is {group.moved_to} now")
    content: JSON = {"text": text}
    if entities := detected(text):
        content["entities"] = entities
    message = _post(world, group, person, content)
    return message, None if group.out else world.deliver("message", world.shown(message))


def upgrade(world: World, group: Group) -> tuple[Group, list[int]]:
    """Make a supergroup of a group, as settings such as a visible history do. Returns it and the updates' ids.

    The bot is told twice: by a last message in the old group and by a first one in the new.
    """
    if group.moved_to or group.chat.get("type") != "group":
        raise Trouble(409, "this group is a supergroup already")
    old_id: int = group.chat["id"]
    owner = world.chats.persons.get(group.owner_id)
    new = Group(group.chat | {"id": SUPERGROUPS + old_id, "type": "supergroup"}, group.owner_id, out=group.out)
    group.moved_to = new.chat["id"]
    world.chats.groups[group.moved_to] = new
    last = _post(world, group, owner, {"migrate_to_chat_id": group.moved_to})
    first = _post(world, new, owner, {"migrate_from_chat_id": old_id})
    return new, [] if new.out else [world.deliver("message", world.shown(one)) for one in (last, first)]


def remove_bot(world: World, group: Group, *, removed: bool) -> int | None:
    """Throw the bot out or take it in again. Returns the update's id, None when nothing changed."""
    if group.out is removed:
        return None
    group.out = removed
    owner = world.chats.persons.get(group.owner_id)
    before, after = ("member", "kicked") if removed else ("kicked", "member")
    return _membership(world, group, owner, before=before, after=after)


def _post(world: World, group: Group, person: Person | None, content: JSON) -> Message:
    message = world.chats.post(group.chat["id"], content, world.clock.now, from_bot=False)
    message.person_id = person.id if person else 0
    return message


def _membership(world: World, group: Group, actor: Person | None, *, before: str, after: str) -> int:
    world.topics.tell("groups")
    bot = world.bot.user
    until = {"until_date": 0}
    return world.deliver(
        "my_chat_member",
        {
            "chat": group.chat,
            "from": actor.user if actor else bot,
            "date": int(world.clock.now.timestamp()),
            "old_chat_member": {"user": bot, "status": before} | (until if before == "kicked" else {}),
            "new_chat_member": {"user": bot, "status": after} | (until if after == "kicked" else {}),
        },
    )
