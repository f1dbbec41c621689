"""Facts of a note that is answered, and of the answer."""

from typing import Any

from domain.messages import everywhere as say
from tests.wording.samples import TOKEN

WORDS = (say.Said("It was the stairs again."), say.Said("Sunday was easy."))

SAMPLES: dict[str, list[Any]] = {
    "everywhere.note_told": [
        say.NoteTold("S.T.", WORDS, None, True, True, TOKEN),
        say.NoteTold("S.T.", WORDS, None, True, False, TOKEN),
        say.NoteTold("S.T.", WORDS[:1], "Good to read.", False, False, TOKEN),
        say.NoteTold("S.T.", WORDS, None, False, False, TOKEN),
    ],
}
