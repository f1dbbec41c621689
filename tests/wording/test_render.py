"""The engine: each kind of slot in words, each kind of button, variants, parts and what is left out."""

from datetime import UTC, date, datetime

import pytest

import wording
from domain.action import Action, Verb
from domain.messages import Choice, File
from tests.wording.conftest import Trial
from tests.wording.trial import All, Card, Mood, Part

VOICE = wording.Voice()
TOML = '[all]\nclass = "i"\naudience = "client"\n'
PART = '[part]\nclass = "i"\naudience = "client"\n'
AT = datetime(2026, 6, 3, 22, 30, tzinfo=UTC)


def text(facts: object, voice: wording.Voice = VOICE) -> str:
    return wording.render(facts, voice).text


@pytest.mark.parametrize(
    ("ftl", "facts", "expected"),
    [
        ("“{ $words }”", All(words="walk\nthe dog"), "“walk the dog”"),
        ("{ $words_cap }.", All(words="neck"), "Neck."),
        ("{ $words }", All(words="دعني"), "\u2068دعني\u2069"),
        ("{ $count } in all", All(count=2026), "2026 in all"),
        ("{ $day }, { $day_day }, { $day_weekday }, { $day_year }", All(day=date(2026, 6, 3)),
         "3 June, Wednesday 3 June, Wednesday, 3 June 2026"),
        ("{ $at }, { $at_date }, { $at_day }, { $at_time }", All(at=AT),
         "4 June, 00:30, 4 June, Thursday 4 June, 00:30"),
        ("It is { $mood }, { $mood_key }.", All(mood=Mood.NOT_SO_GOOD), "It is so-so, not so good."),
        ("{ $flag ->\n   [yes] A\n  *[no] B\n }", All(flag=True), "A"),
        ('{ $flag ->\n   [yes] A\n  *[no] {""}\n } B', All(flag=False), "B"),
        ("a\n b { $words }\n c", All(words=None), "a\nc"),
        ("a\n b { $words }\n c", All(words="  \u202e "), "a\nc"),
        ("a\n b { $at_time } { $mood_cap }\n\n c", All(), "a\n\nc"),
        ("x { $has_words ->\n   [yes] { $words }\n  *[no] none\n }", All(), "x none"),
        ("{ $form ->\n   [formal] Sie\n  *[informal] du\n }", All(), "du"),
    ],
)  # fmt: skip
def test_a_slot_in_words(trial: Trial, ftl: str, facts: All, expected: str) -> None:
    trial(TOML, f"enum-mood-not-so-good = so-so\ntrial-all =\n {ftl}\n")
    assert text(facts) == expected


def test_a_day_depends_on_the_readers_zone_and_language(trial: Trial) -> None:
    trial(TOML, "trial-all = { $at_day }, { $at_time }")
    assert text(All(at=AT), wording.Voice(zone="America/New_York")) == "Wednesday 3 June, 18:30"
    with pytest.raises(wording.WordingError, match="no words in the language xx"):
        text(All(at=AT), wording.Voice(language="xx"))


def test_parts_stand_in_place_and_as_lines(trial: Trial) -> None:
    trial(
        TOML + PART, "trial-all =\n P: { $part }\n L:\n { $parts }\n { $parts_count } in all\ntrial-part = • { $text }"
    )
    facts = All(part=Part("a"), parts=(Part("b"), Part(None), Part("c")))
    assert text(facts) == "P: • a\nL:\n• b\n• c\n3 in all"
    assert text(All(part=Part(None))) == "L:\n0 in all"


def test_buttons_carry_their_question_and_hide(trial: Trial) -> None:
    rows = 'rows = [["skip:an=sk", "same:sa?flag", "other:lt?!flag"], "open:url@link"]\n'
    words = "trial-all = Hello\n .skip = Skip { $words }\n .same = Same\n .other = Other\n .open = Open"
    trial(TOML + rows, words)
    row, address = wording.render(All(words="a very long name", flag=True, link="https://t.me/x"), VOICE).rows
    assert [button.label for button in row] == ["Skip a very long…", "Same"]
    assert row[0].action == Action(Verb.ANSWER, "a" * 16, "sk")
    assert (address[0].url, address[0].action) == ("https://t.me/x", None)
    assert [button.label for button in wording.render(All(words="x"), VOICE).buttons] == ["Skip x", "Other"]


def test_choices_are_rows_of_their_own(trial: Trial) -> None:
    trial(TOML + 'rows = ["names:oc", "choices:oc"]', "trial-all = Who?")
    choices = (Choice("Maximiliane Musterfrau", "c" * 16, "v"), Choice("", "d" * 16))
    rows = wording.render(All(choices=choices), VOICE).rows
    assert [row[0].label for row in rows] == ["Maximiliane…", "…", "Maximiliane Musterfrau", "…"]
    assert rows[0][0].action == Action(Verb.OPEN_CLIENT, "c" * 16, "v")


def test_a_card_takes_the_keyboard_of_its_question(trial: Trial) -> None:
    card = '[card]\nclass = "i"\naudience = "client"\nrows = ["rows@question", "later:lt"]\n'
    trial(TOML + card + "", "trial-card =\n One.\n { $question }\n .later = Later\ntrial-all = Two?")
    assert wording.render(Card(All()), VOICE).text == "One.\nTwo?"
    assert wording.render(Card(None), VOICE).text == "One."
    trial(
        TOML + 'rows = ["days:an"]\n' + card,
        "trial-card = A\n .later = L\ntrial-all = B\n .days-0 = 0 no\n .days-7 = 7 yes",
    )
    rows = wording.render(Card(All()), VOICE).rows
    assert [len(row) for row in rows] == [4, 4, 1]
    assert [row[0].action.token[0] for row in rows if row[0].action] == ["a", "a", "b"]


POOL = TOML + 'variants = ["t-1", "t-2", "t-3"]\nneeds.t-2 = ["symptom_two_points_down"]\npool_version = 3\n'
VARIANTS = "t-1 = One.\nt-2 = Down to { $symptom_now }.\nt-3 = Hello { $words }.\n"


def test_only_variants_that_are_true_and_complete_are_eligible(trial: Trial) -> None:
    trial(POOL, VARIANTS)
    assert wording.eligible(All(), VOICE) == ("t-1",)
    assert wording.eligible(All(symptom_prev=6, symptom_now=4), VOICE) == ("t-1", "t-2")
    assert wording.eligible(All(words="Sam", symptom_prev=5, symptom_now=4), VOICE) == ("t-1", "t-3")
    assert wording.pool(All()) == wording.Pool("trial.all", 3, 3)
    assert wording.render(All(symptom_now=4), VOICE, "t-2").text == "Down to 4."
    assert text(All()) == "One."


def test_only_acknowledgements_with_plain_words_may_be_said_plainly(trial: Trial) -> None:
    trial(POOL, VARIANTS)
    assert not wording.has_plain(All(), VOICE)
    trial(POOL, VARIANTS + "trial-all = Saved.\n")
    assert not wording.has_plain(All(), VOICE)
    trial(POOL.replace('class = "i"', 'class = "a"'), VARIANTS + "trial-all = Saved.\n")
    assert wording.has_plain(All(), VOICE)
    assert wording.render(All(), VOICE, "").text == "Saved."


def test_a_message_passes_the_variant_to_what_is_within(trial: Trial) -> None:
    trial(POOL + '[card]\nclass = "i"\naudience = "client"\n', VARIANTS + "trial-card = C: { $question }")
    card = Card(All(words="Sam"))
    assert wording.eligible(card, VOICE) == ("t-1", "t-3")
    assert wording.pool(card) == wording.Pool("trial.all", 3, 3)
    assert wording.render(card, VOICE, "t-3").text == "C: Hello Sam."


def test_a_text_over_the_limit_keeps_whole_lines(trial: Trial) -> None:
    trial(TOML + PART, "trial-all = { $parts }\ntrial-part = { $text }")
    said = text(All(parts=tuple(Part(f"{number} " + "x" * 98) for number in range(100))))
    assert len(said) <= 4096
    assert said.endswith("x\n…")


def test_words_that_lack_something_are_never_sent(trial: Trial) -> None:
    trial(TOML, "trial-all = Hello { $nobody }")
    with pytest.raises(wording.WordingError, match="trial-all: Unknown external: nobody"):
        text(All())
    with pytest.raises(wording.WordingError, match=r"no trial\.card"):
        text(Card(None))


def test_a_file_is_filled_with_words_of_any_length_or_with_bytes(trial: Trial) -> None:
    trial(TOML + PART, "trial-all =\n Here it is.\n { $parts }\n { $file }\ntrial-part = { $text }")
    lines = All(parts=tuple(Part("é" * 90) for _ in range(60)))
    worded = wording.render(All(file=File("copy.txt", lines)), VOICE)
    assert worded.text == "Here it is."
    assert worded.document is not None
    assert isinstance(worded.document.content, bytes)
    assert len(worded.document.content.decode()) > 4096
    given = wording.render(All(file=File("copy.json", b"{}")), VOICE)
    assert given.document == wording.rendered.Document("copy.json", b"{}")
    assert wording.render(All(), VOICE).document is None
