"""What got in the way: every reason has a button and words of its own."""

from domain.homecare_talk import Hurdle, Tap
from wording.entries import entry
from wording.words import words


def test_every_reason_has_a_button_and_words_of_its_own() -> None:
    values = [key.value for key in entry("homecare_talk.reason").keys]
    assert sorted(values) == sorted([*Hurdle, Tap.SKIP])
    said = [words("en").say(f"enum-hurdle-{hurdle}", {}) for hurdle in Hurdle]
    assert len(set(said)) == len(Hurdle)
