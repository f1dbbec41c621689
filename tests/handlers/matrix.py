"""Who may do what: one line for every route of the router's table, written by hand.

The kinds of people: a stranger; somebody asked for consent; Anna, an active client; Cleo, another client of the same
therapist; Finn, a client of another practice; Vera, Anna's therapist; Otto, a therapist of another practice.
"""

KINDS = ("stranger", "asked", "anna", "cleo", "finn", "vera", "otto")

CLIENTS = {"asked", "anna", "cleo", "finn"}
THERAPISTS = {"vera", "otto"}
MEMBERS = CLIENTS | THERAPISTS
EVERYBODY = set(KINDS)

COMMANDS: dict[str, set[str]] = {
    "help": EVERYBODY,
    "menu": MEMBERS,
    "urgent": CLIENTS,
    "who": CLIENTS,
    "stop": CLIENTS,
    "mydata": CLIENTS,
    "privacy": CLIENTS,
    "erase": CLIENTS,
    "finish": CLIENTS,
    "reasons": THERAPISTS,
    "plan": CLIENTS,
    "exercise": THERAPISTS,
    "backup": THERAPISTS,
    "alerts": THERAPISTS,
    "clients": THERAPISTS,
    "start": MEMBERS,
    "new": THERAPISTS,
    "goal": CLIENTS,
    "checkin": CLIENTS,
    "pause": CLIENTS,
    "progress": CLIENTS,
    "visit": MEMBERS,
    "relationship": THERAPISTS,
}
"""Who gets something else than "I do not know that" for a command."""

TAPS: dict[str, set[str]] = {
    "forward": {"anna"},
    "name": {"vera"},
    "reply_time": {"vera"},
    "accept_sheet": {"vera"},
    "invite": {"vera"},
    "label": {"vera"},
    "duration": {"vera"},
    "purpose": {"vera"},
    "adult": {"vera"},
    "is_this": {"vera"},
    "consent": {"anna"},
    "goal_step": {"anna"},
    "baseline": {"anna"},
    "next_time": {"anna"},
    "pick_time": {"anna"},
    "later_answer": {"anna"},
    "urgent": {"anna"},
    "urgent_seen": {"vera"},
    "stop": {"anna"},
    "mydata": {"anna"},
    "privacy": {"anna"},
    "consent_again": {"anna"},
    "leaving": {"anna"},
    "erase": {"anna"},
    "finish": {"anna"},
    "three_months": {"anna"},
    "add_item": {"vera"},
    "agree": {"anna"},
    "remind_at": {"anna"},
    "report": {"anna"},
    "had_visit": {"anna"},
    "after_visit": {"anna"},
    "relation": {"anna"},
    "relation_set": {"vera"},
    "habit": {"anna"},
    "home_talk": {"anna"},
    "alert_seen": {"vera"},
    "backup": {"vera"},
    "step_in": {"vera"},
    "alert_decide": {"vera"},
    "alert_date": {"vera"},
    "verdict": {"vera"},
    "preset": {"vera"},
    "goal_pick": {"anna"},
    "open_client": {"vera"},
    "visit": {"vera"},
    "answer": {"anna"},
    "same": {"anna"},
    "later": {"anna"},
    "skip_week": {"anna"},
    "answer_now": {"anna"},
    "change": {"anna"},
    "note": {"anna"},
    "call": {"anna"},
    "rhythm": {"anna"},
    "come_back": {"anna"},
    "look_back": {"anna"},
}
"""Who may press a button on a question that was put to Anna (or to Vera, when only Vera is named)."""

MENUS: dict[str, set[str]] = {
    "menu": {"anna"},
    "who": {"anna"},
    "menu_checkin": {"anna"},
    "plan": {"anna"},
    "menu_goal": {"anna"},
    "menu_pause": {"anna"},
    "menu_mydata": {"anna"},
    "menu_privacy": {"anna"},
    "menu_finish": {"anna"},
    "menu_visit": {"anna"},
    "menu_not_working": {"anna"},
    "menu_clients": {"vera"},
    "menu_exercise": {"vera"},
}
"""Who may press an entry of a menu that was shown to Anna (or to Vera, when only Vera is named)."""

TEXTS: dict[str, set[str]] = {
    "therapist_name": THERAPISTS,
    "client_alias": THERAPISTS,
    "client_label": THERAPISTS,
    "goal": CLIENTS,
    "time": CLIENTS,
    "side_sign": CLIENTS,
    "item_name": THERAPISTS,
    "item_dose": THERAPISTS,
    "item_why": THERAPISTS,
    "item_how": THERAPISTS,
    "habit_typed": CLIENTS,
    "reminder_time": CLIENTS,
    "alert_approach": THERAPISTS,
    "alert_closing": THERAPISTS,
    "alert_reason": THERAPISTS,
    "goal_suggestion": THERAPISTS,
    "note_typed": CLIENTS,
    "wish_typed": CLIENTS,
    "easier_typed": CLIENTS,
}
"""Who may answer a dialogue with typed words."""
