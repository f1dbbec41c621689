"""Facts of the brief before a day with visits: a client with everything, one with nothing, one in between."""

from domain.brief import QUESTIONS
from domain.messages import Choice
from domain.messages import alerts as lines
from domain.messages import brief as say
from domain.visits import Feel, Lasted
from tests.wording.samples import TOKEN
from tests.wording.samples_alerts import DAY, THEN

MOVED = (say.Goal("drive for an hour", 6, 4, 3), say.Bother("neck", 4, 5, None), say.Side("sleep", 2, None, None))
ALL = say.One(
    client="S.T.",
    at=THEN,
    after=say.After(DAY, Feel.BETTER, Lasted.DAYS_1_2),
    moved=MOVED,
    quiet=None,
    home=say.Home(4, 7, True),
    wrote=say.Wrote("could sit through a film", False),
    wants="less to do at home",
    mention=say.Mention(lines.GoalGain("drive for an hour", 3, 6)),
    line=QUESTIONS[0],
)
NOTHING = say.One("Cleo", None, None, (), say.Quiet(True), None, None, None, None, QUESTIONS[1])
SOME = say.One(
    client="Ben",
    at=None,
    after=say.After(DAY, Feel.SAME, None),
    moved=(say.Days("back", 3, None, 5),),
    quiet=None,
    home=say.Home(1, 1, False),
    wrote=say.Wrote("went well", True),
    wants=None,
    mention=None,
    line=QUESTIONS[2],
)
CHOICES = (Choice("S.T.", TOKEN, "abcdefgh"), Choice("Cleo", TOKEN, "abcdefgi"))

SAMPLES = {
    "brief.goal": [MOVED[0], say.Goal("drive for an hour", 6, None, 3), say.Goal("drive for an hour", 6, 4, None)],
    "brief.quiet": [say.Quiet(True), say.Quiet(False)],
    "brief.one": [ALL, NOTHING, SOME],
    "brief.name": [say.Name("Zoe", None), say.Name("Zoe", THEN)],
    "brief.tomorrow": [
        say.Tomorrow(DAY, (ALL, NOTHING, SOME), (say.Name("Zoe", THEN),), CHOICES, TOKEN),
        say.Tomorrow(DAY, (ALL,) * 4, (), CHOICES, TOKEN),
    ],
}
