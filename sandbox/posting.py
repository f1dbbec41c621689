"""How anything of the bot's gets into a chat: reply, keyboard, limits, then the message."""

from typing import Any

from sandbox.chats import Message
from sandbox.keyboards import inline
from sandbox.refusals import Refusal
from sandbox.text.finish import formatted
from sandbox.text.output import units
from sandbox.world import World

JSON = dict[str, Any]


def post(world: World, args: JSON, content: JSON) -> JSON:
    """Add one message as a request asks. Returns it as Telegram shows it. Raises Refusal."""
    return post_all(world, args, [content])[0]


def post_all(world: World, args: JSON, contents: list[JSON]) -> list[JSON]:
    """Add messages together, or none of them. Raises Refusal."""
    markup = inline(args)
    chat = world.chats.open_for_bot(args["chat_id"])
    common = _reply(world, args, chat["id"])
    if markup:
        common["reply_markup"] = markup
    if args.get("protect_content"):
        common["has_protected_content"] = True
    world.limits.take(chat["id"], world.clock.now, len(contents))
    return [_add(world, args, chat["id"], content | common) for content in contents]


def _add(world: World, args: JSON, chat_id: int, content: JSON) -> JSON:
    message = world.chats.post(chat_id, content, world.clock.now, from_bot=True)
    keyboard: JSON = args.get("reply_markup", {})
    message.keyboard = {} if "inline_keyboard" in keyboard else keyboard
    return world.shown(message)


def _reply(world: World, args: JSON, chat_id: int) -> JSON:
    """What a message says about the one it replies to. Raises Refusal."""
    wanted = args.get("reply_parameters")
    if not wanted:
        return {}
    if str(wanted.get("chat_id", chat_id)) != str(chat_id):
        raise Refusal.unsupported("replies to a message of another chat")
    message = world.chats.message(chat_id, wanted["message_id"])
    if message is None:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise Refusal.state("message to be replied not found")
    shown = without_reply(world.chats.telegram(message))
    return {"reply_to_message": shown} | _quote(message, wanted)


def without_reply(message: JSON) -> JSON:
    """Telegram shows one level of replies only."""
    return {name: value for name, value in message.items() if name not in {"reply_to_message", "quote"}}


def _quote(message: Message, wanted: JSON) -> JSON:
    """The quoted part, which must be there word by word; the place nearest to `quote_position` is meant."""
    if not wanted.get("quote"):
        return {}
    shape = {"caption": wanted["quote"], "parse_mode": wanted.get("quote_parse_mode", "")}
    text, entities = formatted(shape | {"caption_entities": wanted.get("quote_entities", [])}, "caption")
    words = str(message.content.get("text") or message.content.get("caption") or "")
    places = [units(words[:at]) for at in range(len(words)) if text and words.startswith(text, at)]
    if not places:
        raise Refusal.state("QUOTE_TEXT_INVALID")
    wish = wanted.get("quote_position", 0)
    quote = {"text": text, "position": min(places, key=lambda place: abs(place - wish)), "is_manual": True}
    return {"quote": quote | ({"entities": entities} if entities else {})}
