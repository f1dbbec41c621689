"""What got in the way is asked in locked words, like a measure: other words would count other things.

A change needs a line with the next version and the new hash; old lines stay.
"""

import hashlib

from domain.homecare_talk import Hurdle, Tap
from wording.entries import entry
from wording.words import words

LOCKED = {1: "e667f313ffd1a8fb"}


def test_what_got_in_the_way_is_asked_in_the_locked_words() -> None:
    name = "homecare_talk.reason"
    parts = [words("en").written("homecare_talk-reason")]
    parts += [" ".join(f"{key.attribute}:{key.verb}={key.value}" for key in row) for row in entry(name).rows]
    found = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
    assert LOCKED[max(LOCKED)] == found, "new wording needs a new version"


def test_every_reason_has_a_button_and_words_of_its_own() -> None:
    values = [key.value for key in entry("homecare_talk.reason").keys]
    assert sorted(values) == sorted([*Hurdle, Tap.SKIP])
    said = [words("en").say(f"enum-hurdle-{hurdle}", {}) for hurdle in Hurdle]
    assert len(set(said)) == len(Hurdle)
