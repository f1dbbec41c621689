"""The command list Telegram shows beside the text field, told once at start."""

from typing import Protocol

from wording import commands


class Teller(Protocol):
    """The part of the messenger that is needed here."""

    async def attempt(self, method: str, payload: dict[str, object]) -> bool:
        """Call a method once; returns whether it worked."""


async def announce(teller: Teller) -> None:
    """Tell Telegram the commands everybody may see. Nothing depends on its success."""
    listed = [{"command": name, "description": words} for name, words in commands.listed("en")]
    await teller.attempt("setMyCommands", {"commands": listed})
