"""Facts of changing a plan that runs."""

from domain.messages import Choice, hopes
from domain.messages import editing as say
from domain.progress import Purpose
from tests.wording.samples_joining import AT, TOKEN

ITEM = Choice("Wall slides", TOKEN, "i0")
CHANGES = (
    say.Rhythm(1, 2),
    say.Rhythm(None, 1),
    say.OtherPurpose(Purpose.DO_MORE, Purpose.REST, alerts=False),
    say.OtherPurpose(Purpose.REST, Purpose.DO_MORE, alerts=True),
    say.Label("neck", "left shoulder"),
    say.Dose("Wall slides", "10 times", "5 times, every day", AT, most=5, was=3),
    say.Dose("Wall slides", None, "5 times", None, most=5, was=5),
    say.Off("Wall slides", AT, most=3, was=5),
    say.Off("Wall slides", None, most=0, was=5),
)
SENDS = (say.Send(AT), say.Send(AT), say.Send(AT))
SAMPLES = {
    "editing.menu": [
        say.Menu("S.T.", "neck", Purpose.REST, 1, (ITEM,), expected=True, token=TOKEN),
        say.Menu("S.T.", "neck", Purpose.REST, 2, (), expected=False, token=TOKEN),
        say.Menu("S.T.", "neck", Purpose.REST, None, (), expected=False, token=TOKEN),
    ],
    "editing.card": [
        *(say.Card(say.Effect("S.T.", change, SENDS, tells=True, token=TOKEN)) for change in CHANGES),
        say.Card(say.Effect("S.T.", CHANGES[2], (), tells=False, token=TOKEN)),
        *(say.Card(say.Made("S.T.", change)) for change in CHANGES),
        say.Card(say.Left("S.T.")),
    ],
    "editing.effect": [say.Effect("S.T.", change, SENDS, tells=True, token=TOKEN) for change in CHANGES],
    "editing.made": [say.Made("S.T.", change) for change in CHANGES],
    "editing.rhythm": [*CHANGES[:2]],
    "editing.purpose": [*CHANGES[2:4]],
    "editing.dose": [*CHANGES[5:7]],
    "editing.off": [*CHANGES[7:]],
    "editing.one_item": [say.OneItem("S.T.", "Walk", "daily", TOKEN), say.OneItem("S.T.", "Walk", None, TOKEN)],
    "editing.told": [
        say.Told("Vera", 2, AT, None, None, None),
        say.Told("Vera", 1, None, None, None, None),
        say.Told("Vera", None, None, "left shoulder", None, None),
        say.Told("Vera", None, None, None, "Wall slides", "5 times a day"),
        say.Told("Vera", None, None, None, "Wall slides", None),
    ],
    "hopes.expected": [
        hopes.Expected("sitting for a film", AT.date(), AT),
        hopes.Expected("sitting for a film", None, AT),
    ],
}
