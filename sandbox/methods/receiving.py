"""How a bot learns what happened: updates, webhook settings, chats, files."""

import re
from typing import Any
from urllib.parse import SplitResult, urlsplit

from sandbox import webhooks
from sandbox.files import LARGEST_DOWNLOAD
from sandbox.methods.request import Request
from sandbox.refusals import WEBHOOK_SET, Refusal
from sandbox.updates import Webhook
from sandbox.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]*")
LONGEST_SECRET = 256
PORTS = (80, 88, 443, 8443)
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


async def get_updates(world: World, request: Request) -> list[dict[str, Any]]:
    args, updates = request.args, world.updates
    if updates.webhook.url:
        raise Refusal.conflict(WEBHOOK_SET)
    if "allowed_updates" in args:
        updates.allowed = tuple(args["allowed_updates"])
    if offset := args.get("offset", 0):
        updates.confirm(offset)
    return await updates.poll(limit=args.get("limit", 100), wait=args.get("timeout", 0))


def set_webhook(world: World, request: Request) -> bool:
    """An empty address removes the webhook; one that is refused leaves the earlier one."""
    args, updates = request.args, world.updates
    fresh = _webhook(args) if args["url"] else Webhook()
    if "allowed_updates" in args:
        updates.allowed = tuple(args["allowed_updates"])
    if fresh.url:
        updates.end_poll()
    _put(world, fresh, args)
    if fresh.url and not webhooks.is_here(urlsplit(fresh.url)):
        webhooks.fail(world, f"Connection refused: the sandbox calls this computer only, not {fresh.url}")
    return True


def delete_webhook(world: World, request: Request) -> bool:
    _put(world, Webhook(), request.args)
    return True


def _put(world: World, webhook: Webhook, args: dict[str, Any]) -> None:
    world.updates.webhook = webhook
    if args.get("drop_pending_updates"):
        world.updates.clear()
    world.topics.tell("webhook")


def _webhook(args: dict[str, Any]) -> Webhook:
    """The webhook a request describes. Telegram's public server insists on https and four ports, a local one does not.

    Raises Refusal.
    """
    secret = args.get("secret_token", "")
    url = args["url"] if "://" in args["url"] else f"https://{args['url']}"
    if (parts := _parts(url)) is None:
        raise Refusal.wrong("invalid webhook URL specified")
    if len(secret) > LONGEST_SECRET:
        raise Refusal.wrong("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise Refusal.wrong("secret token contains unallowed characters")
    if not webhooks.is_here(parts):
        if parts.scheme != "https":
            raise Refusal.wrong("bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in PORTS:
            raise Refusal.wrong("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    connections = min(max(args.get("max_connections", 40), 1), 100)
    return Webhook(url, secret, args.get("ip_address", ""), connections, "certificate" in args)


def _parts(url: str) -> SplitResult | None:
    """An address in its parts; None when it is none."""
    try:
        parts = urlsplit(url)
        return parts if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0 else None
    except ValueError:
        return None


def get_webhook_info(world: World, _: Request) -> dict[str, Any]:
    webhook, allowed = world.updates.webhook, list(world.updates.allowed)
    info = {
        "url": webhook.url,
        "has_custom_certificate": webhook.has_certificate,
        "pending_update_count": len(world.updates.pending),
    }
    more = {
        "ip_address": webhook.ip_address,
        "last_error_date": webhook.last_error_date,
        "last_error_message": webhook.last_error_message,
        "max_connections": webhook.max_connections if webhook.url else 0,
        "allowed_updates": allowed,
    }
    return info | {name: value for name, value in more.items() if value}


def get_file(world: World, request: Request) -> dict[str, Any]:
    file = world.files.find(request.args["file_id"])
    if file is None:
        raise Refusal.wrong("invalid file_id")
    if file.size > LARGEST_DOWNLOAD:
        raise Refusal.state("file is too big")
    return file.identity | {"file_path": file.path}


def get_chat(world: World, request: Request) -> dict[str, Any]:
    chat = world.chats.find(request.args["chat_id"])
    shown = chat | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    pins = world.chats.pinned.get(chat["id"], [])
    pinned = world.chats.message(chat["id"], pins[-1]) if pins else None
    return shown | {"pinned_message": world.chats.telegram(pinned)} if pinned else shown


def get_user_profile_photos(world: World, request: Request) -> dict[str, Any]:
    """Nobody here has a photo."""
    user_id = request.args["user_id"]
    if user_id <= 0:
        raise Refusal.wrong("invalid user_id specified")
    if user_id not in world.chats.persons and user_id != world.bot.id:
        raise Refusal.state("user not found")
    return {"total_count": 0, "photos": []}
