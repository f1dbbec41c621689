"""What a button means: a verb, the question it answers and a value, in at most 64 bytes of callback data.

The token names the *question*, not the message, so a double tap can never answer the next question.
"""

import re
from dataclasses import dataclass
from enum import StrEnum, unique

_DATA = re.compile(r"1([a-z]{2})([A-Za-z0-9_-]{16})([A-Za-z0-9_-]{0,8})")


@unique
class Verb(StrEnum):
    """What pressing a button asks for; two letters each, one handler each."""

    # joining
    NAME = "nm"
    LABEL = "lb"
    INVITE_WORDS = "iw"
    PACK = "pk"
    REPLY_TIME = "rt"
    OFFICE_USUAL = "ou"
    ACCEPT_SHEET = "as"
    TRIAL = "tl"
    DURATION = "du"
    PURPOSE = "pu"
    ADULT = "ad"
    SPEAK = "sp"
    CONSENT = "co"
    GOAL_STEP = "gs"
    BASELINE = "ba"
    NEXT_TIME = "nt"
    PICK_TIME = "pt"
    IS_THIS = "it"
    LATER_ANSWER = "la"
    # check-in
    ANSWER = "an"
    SAME = "sa"
    LATER = "lt"
    CHANGE = "ch"
    NOTE = "no"
    NUDGE = "nu"
    SKIP_WEEK = "sw"
    CALL = "ca"
    CALLED = "cc"
    RHYTHM = "rh"
    RETURN = "re"
    # homecare
    ADD_ITEM = "ai"
    CLIP = "kl"
    SHOW = "sm"
    AGREE = "ag"
    REMIND_AT = "ra"
    REPORT = "rp"
    HABIT = "hb"
    HOME_TALK = "ht"
    # visits and working together
    HAD_VISIT = "hv"
    AFTER_VISIT = "av"
    RELATION = "rl"
    RELATION_SET = "rs"
    REPLY = "ry"
    REPLIED = "rd"
    # looking back
    SUMMARY = "su"
    # alerts and the caseload
    SEEN = "se"
    DECIDE = "de"
    EXPLORE = "xe"
    DECISION_DATE = "dd"
    VERDICT = "vd"
    PRESET = "ps"
    OPEN_CLIENT = "oc"
    EDIT = "ed"
    EXPECT = "xp"
    LINE_UP = "lu"
    PRIVATE = "pq"
    MUTE = "mu"
    SLIP = "sl"
    GOAL_PICK = "gp"
    GOAL_READ = "gr"
    VISIT = "vi"
    VISIT_LIST = "vl"
    NEXT_VISIT = "nv"
    VISIT_SOURCE = "vs"
    WHO_CAME = "wc"
    CALENDAR = "ce"
    INVITE = "iv"
    # handing over
    DIRECTORY = "dr"
    HANDOVER = "ho"
    HAND_ON = "hn"
    CLOSE_LIST = "cx"
    CLOSED_WITH = "cw"
    COLLEAGUE = "ql"
    TAKE_OVER = "po"
    TAKEN_OVER = "pd"
    GO_ON = "vc"
    # requests, what didn't sit right, other care
    ASK_CHANGE = "cq"
    ANSWER_CHANGE = "aw"
    REFUSE = "rf"
    PRESCRIBE = "pb"
    UNEASE = "ue"
    UNEASE_ANSWER = "ua"
    OTHER_CARE = "ot"
    LETTER = "lr"
    # everywhere
    MENU = "me"
    URGENT = "ur"
    URGENT_SEEN = "us"
    BACKUP = "bu"
    STEP_IN = "si"
    PHONE = "ph"
    SAFETY_PLAN = "sf"
    TEAM = "tm"
    MANAGERS = "mg"
    FORWARD = "fw"
    STOP = "st"
    # one's own data, leaving, settings
    COPY = "cp"
    PRIVACY = "pv"
    CONSENT_AGAIN = "cg"
    ERASE = "er"
    LEAVE = "lv"
    FINISH = "fi"
    THREE_MONTHS = "tq"
    SETTING = "sg"
    OFFICE = "oh"
    CLOSED = "cz"
    END_CLIENT = "en"
    GUESS = "gu"
    HELD = "hw"
    CONDUCT = "cd"
    FLARE = "fl"
    UNDO = "un"
    BACK = "bk"


@dataclass(frozen=True, slots=True)
class Action:
    """A button's meaning. `token` is 16 base64url characters, `value` at most 8 of them."""

    verb: Verb
    token: str
    value: str = ""


def encode(action: Action) -> str:
    """Callback data of at most 27 characters, all ASCII. Raises ValueError for a token or value that does not fit."""
    data = f"1{action.verb}{action.token}{action.value}"
    if _DATA.fullmatch(data) is None:
        raise ValueError("a token has 16 base64url characters and a value at most 8")
    return data


def parse(data: str) -> Action | None:
    """The action that was encoded, or None for anything else: old versions, forgeries, noise."""
    match = _DATA.fullmatch(data)
    if match is None or match[1] not in Verb._value2member_map_:
        return None
    return Action(Verb(match[1]), match[2], match[3])
