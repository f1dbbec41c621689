"""The table: everything a person can do, by flow, with who may do it. The router looks here and nowhere else."""

from domain.action import Verb
from domain.event import Did
from handlers import everywhere, progress
from handlers.answer import Route, TapRoute, TextRoute
from storage.dialogues import Expects

COMMANDS: dict[str, Route] = {**everywhere.COMMANDS, **progress.COMMANDS}
TAPS: dict[Verb, TapRoute] = {**everywhere.TAPS, **progress.TAPS}
MENUS: dict[str, TapRoute] = {**everywhere.MENUS, **progress.MENUS}
"""The entries of a menu by the value of their button; Verb.MENU stands for all of them."""
TEXTS: dict[Expects, TextRoute] = {**everywhere.TEXTS}
OTHERS: dict[Did, Route] = {**everywhere.OTHERS}
