"""Facts of joining and of what it puts off, where made-up ones make no sense."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from domain.messages import Choice, later, packs
from domain.messages import joining as say
from domain.messages import joining_start as begin
from domain.messages.measures import BaselineDays, BaselineGoal, BaselineSide, BaselineSymptom
from domain.poster import Scan
from domain.progress import Duration, Purpose

TOKEN = "abcdefghijklmnop"
AT = datetime(2026, 6, 10, 16, 0, tzinfo=UTC)
CLOCKS = (Choice("17:05 London", TOKEN, "z0"), Choice("19:05 Athens", TOKEN, "z2"))
IDEAS = (packs.Idea("sit through a film"), packs.Idea("read for an hour"))
WALK = packs.Exercise(1, "A short walk", "10 minutes, every day", "to make standing easier")
LINK, CODE = "https://t.me/InterludeBot?start=a1B2-c3", "ab2de-fg3jk"
INVITATION = say.Invitation("Anna", LINK, CODE, scan=Scan(LINK, CODE))
QUESTIONS: list[Any] = [
    BaselineGoal("walk the dog", TOKEN),
    BaselineSymptom("neck", TOKEN),
    BaselineDays("neck", TOKEN),
    begin.NextTime(AT, AT - timedelta(days=7), told=True, token=TOKEN),
    begin.NextTime(AT, AT - timedelta(days=7), told=False, token=TOKEN),
    begin.WhatToChange(TOKEN),
    begin.PickDay(TOKEN),
    begin.PickHour(TOKEN),
    begin.PickZone(CLOCKS, TOKEN),
    begin.AllSet(),
    begin.GoalKept(),
]
SAMPLES: dict[str, Any] = {
    "joining.welcome_therapist": [say.WelcomeTherapist("Oak Clinic", ()), say.WelcomeTherapist("Oak", CLOCKS[:1])],
    "joining.start": [begin.Start(question) for question in QUESTIONS],
    "joining.pick_zone": begin.PickZone(CLOCKS, TOKEN),
    "joining.draft": [
        say.Draft("S.T.", "neck", None, None, say.DurationQuestion(TOKEN)),
        say.Draft("S.T.", "neck", Duration.NOT_SURE, Purpose.REST, say.AdultQuestion(TOKEN)),
        say.Draft("S.T.", "neck", None, Purpose.REST, say.DurationQuestion(TOKEN, fresh=False), packed=True),
        say.Draft(None, None, None, None, say.DraftGone()),
    ],
    "joining.invitation": [INVITATION, replace(INVITATION, words="This is how I ask between visits.")],
    "joining.goal_ideas": [begin.GoalIdeas(TOKEN), begin.GoalIdeas(TOKEN, (packs.Idea("sit through a film"),))],
    "packs.exercise": [WALK, packs.Exercise(2, "Knee rolls", None, None)],
    "packs.card": [
        packs.Card(packs.Open("S.T.", "neck", Purpose.REST, IDEAS, (WALK,), CLOCKS[:1], can_add=True, token=TOKEN)),
        packs.Card(packs.Open("S.T.", "neck", Purpose.REST, (), (), (), can_add=False, token=TOKEN)),
        packs.Card(packs.Kept("S.T.", 2)),
        packs.Card(packs.Kept("S.T.", None)),
        packs.Card(packs.Left("S.T.")),
    ],
    "packs.ask_item": [
        packs.AskItem("Walk", "10 minutes", "to keep going", TOKEN),
        packs.AskItem("Walk", None, None, TOKEN),
    ],
    "joining.quiet_hour": begin.QuietHour(time(8), time(20, 30)),
    "joining.confirm": [
        say.Confirm(say.ConfirmAsked("S.T.", "Sam"), TOKEN, is_open=True, is_asked=True, is_cut=False),
        say.Confirm(say.ConfirmAsked("S.T.", None), TOKEN, is_open=True, is_asked=True, is_cut=False),
        say.Confirm(say.ConfirmUnsure("S.T."), TOKEN, is_open=True, is_asked=False, is_cut=False),
        say.Confirm(
            say.ConfirmYes("S.T.", AT, "lift my child"),
            TOKEN,
            is_open=False,
            is_asked=False,
            is_cut=False,
            has_aim=True,
        ),
        say.Confirm(say.ConfirmNo("S.T."), TOKEN, is_open=False, is_asked=False, is_cut=True),
    ],
    "joining.cut_short": say.CutShort(300),
    "later.side_start": later.SideStart(BaselineSide("poor sleep", TOKEN)),
    "later.card": [
        later.Card(question)
        for question in (
            later.LaterGoal(TOKEN),
            later.Nudges(TOKEN),
            later.GoodEnough("walk the dog", TOKEN),
            later.Side(TOKEN),
            later.SideMore("poor sleep", TOKEN),
            later.Expect(AT, TOKEN),
            later.Expect(None, TOKEN),
            later.Roles("Vera", TOKEN),
            later.Form(TOKEN),
            later.WaysOut("Vera", TOKEN),
            later.Sharing("Vera", TOKEN),
            later.Noted(),
        )
    ],
}
