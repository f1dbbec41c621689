"""How a bot learns what happened: updates, webhook settings, chats, files."""

import re
from typing import Any

from sandbox.files import LARGEST_DOWNLOAD
from sandbox.methods.request import Request
from sandbox.refusals import WEBHOOK_SET, Refusal
from sandbox.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


async def get_updates(world: World, request: Request) -> list[dict[str, Any]]:
    args, updates = request.args, world.updates
    if updates.webhook.get("url"):
        raise Refusal.conflict(WEBHOOK_SET)
    if "allowed_updates" in args:
        updates.allowed = tuple(args["allowed_updates"])
    if offset := args.get("offset", 0):
        updates.confirm(offset)
    return await updates.poll(limit=args.get("limit", 100), wait=args.get("timeout", 0))


def set_webhook(world: World, request: Request) -> bool:
    """Kept and told again by getWebhookInfo; the sandbox calls no webhooks."""
    args = request.args
    if args["url"] and not args["url"].lower().startswith("https://"):
        raise Refusal.wrong("bad webhook: An HTTPS URL must be provided for webhook")
    if not SECRET.fullmatch(args.get("secret_token") or "none"):
        raise Refusal.wrong("secret token contains unallowed characters")
    if "allowed_updates" in args:
        world.updates.allowed = tuple(args["allowed_updates"])
    world.updates.webhook = {"url": args["url"]}
    if args.get("drop_pending_updates"):
        world.updates.clear()
    return True


def delete_webhook(world: World, request: Request) -> bool:
    world.updates.webhook = {}
    if request.args.get("drop_pending_updates"):
        world.updates.clear()
    return True


def get_webhook_info(world: World, _: Request) -> dict[str, Any]:
    info = {
        "url": world.updates.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    return info | {"allowed_updates": list(world.updates.allowed)} if world.updates.allowed else info


def get_file(world: World, request: Request) -> dict[str, Any]:
    file = world.files.find(request.args["file_id"])
    if file is None:
        raise Refusal.wrong("invalid file_id")
    if file.size > LARGEST_DOWNLOAD:
        raise Refusal.state("file is too big")
    return file.identity | {"file_path": file.path}


def get_chat(world: World, request: Request) -> dict[str, Any]:
    return world.chats.find(request.args["chat_id"]) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
