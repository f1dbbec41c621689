"""The table: everything a person can do, by flow, with who may do it. The router looks here and nowhere else."""

from domain.action import Verb
from domain.event import Did
from handlers import (
    alerts,
    alerts_verdict,
    caseload,
    checkin,
    checkin_card,
    consents,
    everywhere,
    homecare,
    homecare_days,
    homecare_habit,
    homecare_hours,
    homecare_items,
    homecare_talk,
    joining,
    later,
    leaving,
    mydata,
    notes,
    progress,
    relation,
    rhythm,
    visit,
    visit_card,
)
from handlers.answer import Route, TapRoute, TextRoute
from storage.dialogues import Expects

COMMANDS: dict[str, Route] = {
    **alerts.COMMANDS,
    **alerts_verdict.COMMANDS,
    **caseload.COMMANDS,
    **checkin_card.COMMANDS,
    **consents.COMMANDS,
    **everywhere.COMMANDS,
    **homecare.COMMANDS,
    **homecare_items.COMMANDS,
    **joining.COMMANDS,
    **leaving.COMMANDS,
    **mydata.COMMANDS,
    **progress.COMMANDS,
    **relation.COMMANDS,
    **rhythm.COMMANDS,
    **visit.COMMANDS,
}
TAPS: dict[Verb, TapRoute] = {
    **caseload.TAPS,
    **alerts.TAPS,
    **alerts_verdict.TAPS,
    **checkin.TAPS,
    **checkin_card.TAPS,
    **consents.TAPS,
    **everywhere.TAPS,
    **homecare.TAPS,
    **homecare_days.TAPS,
    **homecare_habit.TAPS,
    **homecare_hours.TAPS,
    **homecare_items.TAPS,
    **homecare_talk.TAPS,
    **joining.TAPS,
    **later.TAPS,
    **leaving.TAPS,
    **mydata.TAPS,
    **notes.TAPS,
    **progress.TAPS,
    **relation.TAPS,
    **rhythm.TAPS,
    **visit.TAPS,
    **visit_card.TAPS,
}
MENUS: dict[str, TapRoute] = {
    **caseload.MENUS,
    **checkin_card.MENUS,
    **consents.MENUS,
    **everywhere.MENUS,
    **homecare.MENUS,
    **homecare_items.MENUS,
    **joining.MENUS,
    **leaving.MENUS,
    **mydata.MENUS,
    **progress.MENUS,
    **rhythm.MENUS,
    **visit.MENUS,
}
"""The entries of a menu by the value of their button; Verb.MENU stands for all of them."""
TEXTS: dict[Expects, TextRoute] = {
    **alerts.TEXTS,
    **everywhere.TEXTS,
    **homecare_habit.TEXTS,
    **homecare_hours.TEXTS,
    **homecare_items.TEXTS,
    **joining.TEXTS,
    **later.TEXTS,
    **notes.TEXTS,
    **visit.TEXTS,
}
OTHERS: dict[Did, Route] = {**everywhere.OTHERS}
CODE: Route = joining.CODE
"""Typed words that look like an invite code and answer nothing else."""
