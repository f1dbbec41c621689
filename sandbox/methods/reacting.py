"""The bot's answers to a tap and to a message."""

from typing import Any

from sandbox.methods.request import Request
from sandbox.refusals import Refusal
from sandbox.world import World


def answer_callback_query(world: World, request: Request) -> bool:
    now, real_ms = world.clock.now, world.real_ms()
    callback = world.callbacks.answer(request.args, now=now, real_ms=real_ms)
    world.topics.tell(f"callback:{callback.person_id}:{callback.id}")
    return True


def set_message_reaction(world: World, request: Request) -> bool:
    """A bot may leave one emoji at a message, or take it away."""
    chat = world.chats.open_for_edits(request.args["chat_id"])
    message = world.chats.message(chat["id"], request.args["message_id"])
    if message is None:
        raise Refusal.state("message to react not found")
    reactions: list[dict[str, Any]] = request.args.get("reaction", [])
    if len(reactions) > 1:
        raise Refusal.wrong("REACTIONS_TOO_MANY")
    if any(reaction.get("emoji") not in world.schema.reactions for reaction in reactions):
        raise Refusal.wrong("REACTION_INVALID")
    message.reaction = reactions[0]["emoji"] if reactions else ""
    world.topics.tell(f"chat:{chat['id']}")
    return True
