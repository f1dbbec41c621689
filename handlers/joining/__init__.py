"""Joining: a therapist sets up and invites; an invited person says yes or no and names a starting point."""

from domain.action import Verb
from handlers.answer import ANYONE, CLIENTS, EVERY_MEMBER, THERAPISTS, Route, TapRoute, TextRoute, on_tap
from handlers.joining import (
    agreeing,
    arriving,
    beginning,
    confirming,
    consenting,
    inviting,
    inviting_words,
    packing,
    safety,
    setting_up,
    speaking,
    suggesting,
    timing,
)
from storage.dialogues import Expects

COMMANDS = {
    "start": Route("start", ANYONE, arriving.start),
    "new": Route("new", THERAPISTS, inviting.new),
    "goal": Route("goal", CLIENTS, beginning.change_goal),
    "time": Route("time", CLIENTS, timing.change_time),
}
TAPS = {
    Verb.NAME: TapRoute("name", THERAPISTS, setting_up.name_tap),
    Verb.REPLY_TIME: TapRoute("reply_time", THERAPISTS, setting_up.reply_time),
    Verb.OFFICE_USUAL: TapRoute("office_usual", THERAPISTS, setting_up.office_usual),
    Verb.ACCEPT_SHEET: TapRoute("accept_sheet", THERAPISTS, safety.tap),
    Verb.INVITE: TapRoute("invite", THERAPISTS, inviting.invite_tap),
    Verb.INVITE_WORDS: TapRoute("invite_words", THERAPISTS, inviting_words.tap),
    Verb.LABEL: TapRoute("label", THERAPISTS, inviting.label_tap),
    Verb.PACK: TapRoute("pack", THERAPISTS, packing.tap),
    Verb.DURATION: TapRoute("duration", THERAPISTS, inviting.duration),
    Verb.PURPOSE: TapRoute("purpose", THERAPISTS, inviting.purpose),
    Verb.ADULT: TapRoute("adult", THERAPISTS, inviting.adult),
    Verb.IS_THIS: TapRoute("is_this", THERAPISTS, confirming.is_this),
    Verb.SPEAK: TapRoute("speak", EVERY_MEMBER, speaking.tap),
    Verb.CONSENT: TapRoute("consent", CLIENTS, consenting.consent),
    Verb.GOAL_STEP: TapRoute("goal_step", CLIENTS, beginning.goal_tap),
    Verb.BASELINE: TapRoute("baseline", CLIENTS, beginning.baseline),
    Verb.GOAL_PICK: TapRoute("goal_pick", CLIENTS, suggesting.pick),
    Verb.GOAL_READ: TapRoute("goal_read", THERAPISTS, agreeing.tap),
    Verb.NEXT_TIME: TapRoute("next_time", CLIENTS, timing.next_time),
    Verb.PICK_TIME: TapRoute("pick_time", CLIENTS, timing.pick),
}
MENUS = {
    "gl": TapRoute("menu_goal", CLIENTS, on_tap(beginning.change_goal)),
    "ti": TapRoute("menu_time", CLIENTS, on_tap(timing.change_time)),
}
TEXTS = {
    Expects.THERAPIST_NAME: TextRoute("therapist_name", THERAPISTS, setting_up.name_typed),
    Expects.CLIENT_ALIAS: TextRoute("client_alias", THERAPISTS, inviting.alias_typed),
    Expects.CLIENT_LABEL: TextRoute("client_label", THERAPISTS, inviting.label_typed),
    Expects.PACK_ITEM: TextRoute("pack_item", THERAPISTS, packing.item_typed),
    Expects.PACK_NEW: TextRoute("pack_new", THERAPISTS, packing.new_typed),
    Expects.PACK_IDEAS: TextRoute("pack_ideas", THERAPISTS, packing.ideas_typed),
    Expects.INVITATION_WORDS: TextRoute("invitation_words", THERAPISTS, inviting_words.typed),
    Expects.GOAL_SUGGESTION: TextRoute("goal_suggestion", THERAPISTS, suggesting.suggested),
    Expects.GOAL_WORDS: TextRoute("goal_words", THERAPISTS, agreeing.typed),
    Expects.GOAL: TextRoute("goal", CLIENTS, beginning.goal_typed),
    Expects.TIME: TextRoute("time", CLIENTS, timing.time_typed),
}
CODE = Route("code", ANYONE, arriving.code)
"""Typed words that look like an invite code, from anyone who is not in the middle of something else."""
