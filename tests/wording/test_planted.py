"""Planted faults: each is caught by its rule; good texts are left alone; people's words are theirs."""

import re
from dataclasses import dataclass, replace
from typing import Any

import pytest

import wording
from domain.action import Action, Verb
from domain.messages import joining_start as begin
from domain.messages import measures
from wording.entries import Entry
from wording.lint import word_rules
from wording.lint.blocks import screen_problems
from wording.lint.run import judge
from wording.lint.subject import Finding, Subject
from wording.lint.templates import literal_digits
from wording.lint.vocabulary import vocabulary
from wording.rendered import Button, Rendered

CLIENT = [
    ("W01", "Your scan shows wear and tear."),
    ("W01", "There is some damage, so go slow."),
    ("W01", "Your pelvis is out of place."),
    ("W02", "Keep this up and you will be pain-free soon."),
    ("W02", "We will fix your back."),
    ("W03", "It sounds like a nerve problem."),
    ("W03", "Thanks to your sessions you sleep more."),
    ("W04", "You missed two check-ins."),
    ("W04", "You failed to reach the goal."),
    ("W04", "You haven't done the plan."),
    ("W05", "You must do this daily."),
    ("W05", "You have a 7 day streak!"),
    ("W05", "3 days in a row"),
    ("W06", "Don't worry, it's normal."),
    ("W07", "Just two taps."),
    ("W08", "Amazing, so proud of you!"),
    ("W09", "We miss you, friend."),
    ("W10", "I'm so happy to hear it."),
    ("W11", "You do better than other clients."),
    ("W12", "Keep fighting and beat it."),
    ("W13", "Book now for more sessions."),
    ("W13", "It may be good to come more often."),
    ("W13", "Perhaps plan more visits."),
    ("W14", "She will call."),
    ("L03", "How are you? How was the week?"),
    ("L09", "I am asking S.T.. That is all."),
    ("L12", "Saved!"),
    ("L11", "Saved 🔥🔥"),
    ("L13", "Please READ this."),
    ("L09", "Hello {nickname}."),
    ("L04", "This text is very long and winds on " + "and on with many small words " * 3),
    ("L01", "A text. " * 40),
    ("L19", "You answered 6 check-ins."),
    ("L19", "Your ease has doubled."),
    ("L19", "You are 40% better."),
    ("L31", "That is 1 days."),
]  # fmt: skip
THERAPIST = [
    ("T01", "S.T. refuses homecare and is a difficult client."),
    ("T01", "Your success rate is 61%."),
    ("T01", "Treatment failed."),
    ("T02", "This will cure it."),
    ("T03", "No change because of your technique."),
    ("T04", "You must call."),
]
ALERT = {"class": "alert", "audience": "therapist", "blocks": ["moved"]}
STRUCTURE = [
    ("L01", "• one two three → four five", ["OK"], {"max_words": 4}),
    ("L02", "Eleven words and no fewer of them stand in this line. " * 80, ["OK"], {"class": "digest"}),
    ("L06", "Shall we go?", ["Go", "More"], {"class": "q"}),
    ("L07", "Saved.", ["👍"], {}),
    ("L07", "Saved.", ["A label that is longer than a phone"], {}),
    ("L10", "How is neck this week?", ["OK"], {"bot_started": True}),
    ("L10", "Your pain question.", ["OK"], {"bot_started": True}),
    ("L14", "Your sleep is up because you rest.", ["OK"], {"class": "s"}),
    ("L15", "S.T.: no change.", ["OK"], ALERT),
    ("L29", "WHAT MOVED\nCONTEXT\n• none", ["OK"], ALERT),
    ("L30", "You wrote walk the dog.", ["OK"], {}),
]  # fmt: skip
GOOD = [
    "Saved. About the same as last week.",
    "You don't have to wait for the next visit.",
    "Anna says: “Your joint is just fine and you must rest.”",
    "“walk the dog” is at 5 out of 10.",
    "Thank you for telling me. Anna can see it with your other answers.",
    "Noted: this week was harder. You can add a note, or leave it.",
    "Is neck 5 out of 10 today?",
    "Your answers changed. I can't tell which part made the difference.",
]


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of a text that is in no catalogue."""

    therapist: str = "Anna"
    client: str = "S.T."
    goal: str = "walk the dog"
    label: str = "neck"
    ease: int = 5


def entry(**fields: Any) -> Entry:
    return Entry.model_validate({"name": "trial.text", "class": "a", "audience": "client"} | fields)


def rules(text: str, *labels: str, facts: Any = None, **fields: Any) -> set[str]:
    row = tuple(Button(label, Action(Verb.ANSWER, "a" * 16)) for label in labels or ("OK",))
    found: list[Finding] = judge(Subject(Rendered("trial.text", text, (row,)), entry(**fields), facts or Facts()))
    return {finding.rule for finding in found}


@pytest.mark.parametrize(("rule", "text"), CLIENT)
def test_a_fault_in_a_text_for_clients_is_caught(rule: str, text: str) -> None:
    assert rule in rules(text)


@pytest.mark.parametrize(("rule", "text"), THERAPIST)
def test_a_fault_in_a_text_for_therapists_is_caught(rule: str, text: str) -> None:
    assert rule in rules(text, **{"class": "t", "audience": "therapist"})


@pytest.mark.parametrize(("rule", "text", "labels", "fields"), STRUCTURE)
def test_a_fault_in_how_a_message_is_made_is_caught(
    rule: str, text: str, labels: list[str], fields: dict[str, Any]
) -> None:
    assert rule in rules(text, *labels, **fields)


def test_as_many_faults_are_planted_as_the_script_asks_for() -> None:
    assert len(CLIENT) + len(THERAPIST) >= 31
    assert len(STRUCTURE) >= 4
    caught = {rule for rule, *_ in (*CLIENT, *THERAPIST, *STRUCTURE)}
    assert {*vocabulary("en").client, *vocabulary("en").therapist} <= caught


@pytest.mark.parametrize("text", GOOD)
def test_a_good_text_is_left_alone(text: str) -> None:
    assert rules(text) == set()


def test_the_lock_screen_may_name_who_writes() -> None:
    assert "L10" not in rules("Anna has a note for you.\n\nHow is your neck?", bot_started=True)


def test_peoples_own_words_do_not_count_as_words_of_a_screen() -> None:
    assert "L01" not in rules("• one two three → “walk the dog”", max_words=4)


def test_a_question_has_a_way_out_and_buttons_have_words() -> None:
    assert rules("Shall we go?", "Go", "Not now", **{"class": "q"}) == set()
    assert rules("Shall we go?", "Go", "🙂", **{"class": "q"}) == {"L06", "L07"}


def test_a_card_has_the_way_out_of_the_question_on_it() -> None:
    asking, done = begin.Start(measures.BaselineGoal("walk", "a" * 16)), begin.Start(begin.AllSet())
    shown = wording.render(asking, wording.Voice())
    assert "L06" not in {one.rule for one in wording.check(shown, asking)}
    assert "L06" in {one.rule for one in wording.check(replace(shown, rows=shown.rows[:2]), asking)}
    assert not wording.check(wording.render(done, wording.Voice()), done)


def test_a_summary_names_no_cause() -> None:
    assert "L14" in rules("Your sleep is up because you rest.", **{"class": "s"})
    assert rules("Your sleep is up. I can't tell which part made it so.", **{"class": "s"}) == set()


def test_an_alert_has_its_blocks() -> None:
    alert = {"class": "alert", "audience": "therapist"}
    problems = list(screen_problems(entry(blocks=["said", "moved"], **alert), {}))
    assert [problem.rsplit(" ", 1)[-1] for problem in problems[:3]] == ["context", "limits", "coverage"]
    assert "dispute" in problems[3]
    assert rules("WHAT MOVED\n• None reported in this window.", blocks=["moved"], **alert) == set()


def test_digits_are_written_by_facts_alone() -> None:
    assert [found.rule for found in literal_digits("You answered 6 check-ins.", entry(), "en")] == ["L08"]
    assert not list(literal_digits("5 out of 10", entry(allow=["5"]), "en"))


def test_numbers_in_a_text_are_those_of_the_facts() -> None:
    assert rules("Ease is 5.") == set()
    assert rules("Ease is five.") == set()
    assert "L19" in rules("Ease is 4.")
    assert rules("Ease is 4 lately.", allow=["4 lately"]) == set()


def test_peoples_sentences_stand_in_quotation_marks() -> None:
    assert rules("You wrote “walk the dog”.") == set()
    assert rules("You wrote walk the dog.") == {"L30"}
    assert rules("You wrote walk the dog.", plain=["goal"]) == set()


def test_what_may_be_a_word_of_ours_or_a_name_is_no_sentence_of_theirs() -> None:
    assert rules("You wrote swim, and may swim.", facts=Facts(goal="swim")) == set()
    assert rules("Oak Clinic wrote.", facts=Facts(goal="Oak Clinic", therapist="Oak Clinic")) == set()
    assert rules("Harder: poor sleep.", facts=Facts(goal="poor sleep", label=measures.Harder.SLEEP)) == set()


def test_what_people_write_is_never_held_against_them() -> None:
    odd = Facts(goal="fix my “damaged” back in 12 days!", label="chronic slipped disc", therapist="Dr Hero")
    text = "Dr Hero knows: “fix my “damaged” back in 12 days!”. How is your chronic slipped disc?"
    assert rules(text, facts=odd) == set()
    assert rules("Saved.", facts=Facts(goal="")) == set()


def test_a_client_is_called_one_thing_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    address = {"informal": re.compile(r"\b[Dd]u\b"), "formal": re.compile(r"\bSie\b")}
    lists = replace(vocabulary("en"), address=address)
    monkeypatch.setattr(word_rules, "vocabulary", lambda _language: lists)
    assert rules("Hast du Zeit. Die Frage haben sie dir gestellt.") == set()
    assert rules("Haben Sie Zeit.") == rules("Ja.", "Sagen Sie es") == {"W15"}
    assert rules("Anna schreibt „Haben Sie Zeit“.") == set()


def test_a_finding_holds_no_words_of_people() -> None:
    row = ((Button("OK"),),)
    text = "Secret goal. " * 30
    found = judge(Subject(Rendered("x", text, row), entry(bot_started=True), Facts(goal="Secret goal")))
    assert found
    assert not any("Secret" in finding.detail for finding in found)
