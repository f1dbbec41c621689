"""Whatever facts, words and catalogue disagree about is found before anything is sent, and said plainly."""

import pytest

import wording
from tests.wording.conftest import Trial
from wording.entries import key, read

HEAD = '[all]\nclass = "i"\naudience = "client"\n'
REST = '[part]\nclass = "i"\naudience = "client"\n[card]\nclass = "i"\naudience = "client"\n'
WORDS = "trial-part = P\ntrial-card = C\n"


@pytest.mark.parametrize(
    ("toml", "ftl", "problem"),
    [
        ("", "trial-all = A { $nobody }", "en: trial-all uses $nobody, which is no slot of All"),
        ("", "trial-all = A { $emergency }", "en: trial-all uses $emergency, which is no slot of All"),
        ("", "trial-all = { $mood }", "en: trial-all: no words for enum-mood-good"),
        ("", "other = A", "en: trial-all has no words, nor a variant without needs"),
        ("", "trial-all = A\nother", "trial.ftl: cannot be read: 'other'"),
        ("", "trial-all = A\ntrial-all = B", "trial.ftl: trial-all is there twice"),
        ('rows = ["skip:an"]', "trial-all = A", "en: trial-all has no .skip"),
        ('rows = ["skip:an@x?y"]', "trial-all = A\n .skip = S", "trial.all: there is no slot x"),
        ('rows = ["scale:an"]', "trial-all = A\n .scale-0 = S", "en: trial-all has no .scale-10"),
        ('rows = ["s:an"]', "trial-all = A\n .s = { $z }", "en: trial-all.s uses $z, which is no slot of All"),
        ('variants = ["v-1"]', "trial-all = A", "en: trial.all has no words for v-1"),
        ('variants = ["v"]\nneeds.v = ["luck"]', "trial-all = A\nv = V",
         "trial.all: v needs luck, which is no predicate"),
        ('variants = ["v"]\nneeds.w = []', "trial-all = A\nv = V", "trial.all: w has needs and is no variant"),
        ('plain = ["z"]', "trial-all = A", "trial.all: there is no slot z"),
        ('frozen = "F9"', "trial-all = A",
         "trial.all: a frozen text is one of F2, F3, F5, F8 and needs the slot country"),
    ],
)  # fmt: skip
def test_a_disagreement_is_found(trial: Trial, toml: str, ftl: str, problem: str) -> None:
    trial(f"{HEAD}{toml}\n{REST}", f"{WORDS}{ftl}\n")
    assert problem in wording.problems()


def test_what_agrees_has_no_problem_and_what_is_lost_is_named(trial: Trial) -> None:
    trial(HEAD + REST, WORDS + "trial-all = A")
    assert wording.problems() == ()
    wording.ensure_sound()
    trial(HEAD + '[extra]\nclass = "i"\naudience = "client"\n', "trial-all = A")
    with pytest.raises(wording.WordingError) as caught:
        wording.ensure_sound()
    assert "trial.extra: has no dataclass" in str(caught.value)
    assert "trial.card: is not in the catalogue" in str(caught.value)


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("[all]\naudience = 'client'", "trial.all: class: Field required"),
        ("[all]\nclass = 'i'\naudience = 'client'\ncolour = 'red'", "trial.all: colour: Extra inputs"),
        ("[all]\nclass = 'i'\naudience = 'client'\nrows = ['skip:zz']", "“skip:zz” has no verb that is known"),
        ("[all]\nclass = 'i'\naudience = 'client'\nrows = 'skip'", "rows are lists of buttons"),
        ("all = 1", "trial.all: "),
        ("[all", "trial.toml: "),
    ],
)
def test_a_catalogue_that_cannot_be_read_says_where(toml: str, problem: str) -> None:
    entries, problems = read("trial", toml)
    assert entries == {}
    assert len(problems) == 1
    assert problem in problems[0]


@pytest.mark.parametrize("text", ["", "skip", ":an", "skip:an=123456789", "skip:an=a b", "open:url", "Skip:an", "rows"])
def test_what_is_no_button_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        key(text)


def test_a_button_with_everything_is_read() -> None:
    found = key("same:sa@other_token=v?a?!b")
    assert (found.slot, found.value, found.flags) == ("other_token", "v", (("a", True), ("b", False)))
