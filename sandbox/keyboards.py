"""Inline keyboards, refused where Telegram refuses them."""

import re
from typing import Any

from sandbox.refusals import Refusal

JSON = dict[str, Any]
LONGEST_DATA = 64
MOST_BUTTONS = 100
LOOKS = {"text", "style", "icon_custom_emoji_id"}
URL = re.compile(r"(?i)(https?://)?[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?|(tg|ton)://\S+|http://localhost\S*")


def inline(args: JSON) -> JSON:
    """The checked inline keyboard of a request, or an empty one. Raises Refusal."""
    markup = args.get("reply_markup", {})
    if "inline_keyboard" not in markup:
        return {}
    rows = [[_button(button) for button in row] for row in markup["inline_keyboard"] if row]
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise Refusal.wrong("reply markup is too long")
    return {"inline_keyboard": rows} if rows else {}


def _button(button: JSON) -> JSON:
    if not button["text"].strip():
        raise Refusal.wrong("inline keyboard button text must be non-empty")
    kinds = [name for name in button if name not in LOOKS]
    if not kinds:
        raise Refusal.wrong("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= LONGEST_DATA:
        raise Refusal.wrong("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not URL.fullmatch(url):
        raise Refusal.wrong(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if len(kinds) > 1:
        raise Refusal.wrong("can't parse inline keyboard button: exactly one action is allowed in a button")
    return button
