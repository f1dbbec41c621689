"""What a bot tells about itself: commands, descriptions, menu button."""

import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.refusals import Refusal

JSON = dict[str, Any]
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
LONGEST_COMMAND_DESCRIPTION = 256


@dataclass(slots=True)
class Profile:
    """Keys are "scope|language" for commands, a language for names and descriptions, a chat id for menu buttons."""

    commands: dict[str, list[JSON]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[str, JSON] = field(default_factory=dict)

    def set_commands(self, args: JSON) -> None:
        """Replace the commands of one scope and language. Raises Refusal."""
        commands = args["commands"]
        if len(commands) > MOST_COMMANDS:
            raise Refusal.wrong("BOT_COMMANDS_TOO_MUCH")
        self.commands[_key(args)] = [_command(command) for command in commands]

    def get_commands(self, args: JSON) -> list[JSON]:
        return self.commands.get(_key(args), [])

    def offered(self) -> JSON:
        """What people see beside the text field: `everybody`, and by chat id who has a list of their own."""
        everybody = self.commands.get("all_private_chats|") or self.commands.get("default|") or []
        own = {key.removeprefix("chat:").removesuffix("|"): listed for key, listed in self.commands.items()}
        return {"everybody": everybody, "own": {chat: listed for chat, listed in own.items() if chat.isdigit()}}

    def delete_commands(self, args: JSON) -> None:
        self.commands.pop(_key(args), None)


def _key(args: JSON) -> str:
    scope = args.get("scope", {"type": "default"})
    parts = [scope["type"], *(str(scope[name]) for name in ("chat_id", "user_id") if name in scope)]
    return f"{':'.join(parts)}|{args.get('language_code', '')}"


def _command(command: JSON) -> JSON:
    name = command["command"].removeprefix("/")
    description = command["description"].strip()
    if not name:
        raise Refusal.wrong("command must be non-empty")
    if not description:
        raise Refusal.wrong("command description must be non-empty")
    if len(description) > LONGEST_COMMAND_DESCRIPTION:
        raise Refusal.wrong("command description length must not exceed 256")
    if not COMMAND.fullmatch(name):
        raise Refusal.wrong("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}
