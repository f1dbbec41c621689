"""Facts of clips."""

from domain.clips import Clip, Sort
from domain.messages import Choice
from domain.messages import clips as say
from tests.wording.samples_joining import TOKEN

SAMPLES = {
    "clips.ask": [
        say.Ask("S.T.", "Wall slides", ()),
        say.Ask("S.T.", "Wall slides", (Choice("Slow nods", TOKEN, "abcdefgh"),)),
    ],
    "clips.shown": say.Shown("Vera", "Wall slides", Clip(Sort.VIDEO, "AgAD")),
}
