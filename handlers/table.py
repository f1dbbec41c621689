"""The table: everything a person can do, by flow, with who may do it. The router looks here and nowhere else."""

from domain.action import Verb
from domain.event import Did
from handlers import everywhere, homecare, homecare_days, homecare_items, progress
from handlers.answer import Route, TapRoute, TextRoute
from storage.dialogues import Expects

COMMANDS: dict[str, Route] = {
    **everywhere.COMMANDS,
    **homecare.COMMANDS,
    **homecare_items.COMMANDS,
    **progress.COMMANDS,
}
TAPS: dict[Verb, TapRoute] = {
    **everywhere.TAPS,
    **homecare.TAPS,
    **homecare_days.TAPS,
    **homecare_items.TAPS,
    **progress.TAPS,
}
MENUS: dict[str, TapRoute] = {**everywhere.MENUS, **homecare.MENUS, **progress.MENUS}
"""The entries of a menu by the value of their button; Verb.MENU stands for all of them."""
TEXTS: dict[Expects, TextRoute] = {**everywhere.TEXTS, **homecare.TEXTS, **homecare_items.TEXTS}
OTHERS: dict[Did, Route] = {**everywhere.OTHERS}
