"""Messages pinned above a private chat. In a group the bot is an ordinary member, who may not."""

from sandbox.methods.request import Request
from sandbox.refusals import Refusal
from sandbox.world import World


def pin(world: World, request: Request) -> bool:
    chat_id = _allowed(world, request)
    message = world.chats.message(chat_id, request.args["message_id"])
    if message is None:
        raise Refusal.state("message to pin not found")
    pins = world.chats.pinned.setdefault(chat_id, [])
    if message.id not in pins:
        pins.append(message.id)
    world.topics.tell(f"chat:{chat_id}")
    return True


def unpin(world: World, request: Request) -> bool:
    """The message named, else the one pinned last."""
    chat_id = _allowed(world, request)
    pins = world.chats.pinned.get(chat_id, [])
    wanted = request.args.get("message_id", pins[-1] if pins else 0)
    if world.chats.message(chat_id, wanted) is None:
        raise Refusal.state("message to unpin not found")
    if wanted in pins:
        pins.remove(wanted)
    world.topics.tell(f"chat:{chat_id}")
    return True


def unpin_all(world: World, request: Request) -> bool:
    chat_id = _allowed(world, request)
    world.chats.pinned.pop(chat_id, None)
    world.topics.tell(f"chat:{chat_id}")
    return True


def _allowed(world: World, request: Request) -> int:
    chat = world.chats.open_for_bot(request.args["chat_id"])
    if chat.get("type") != "private":
        raise Refusal.state("not enough rights to manage pinned messages in the chat")
    chat_id: int = chat["id"]
    return chat_id
