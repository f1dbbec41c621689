"""A report as a page and as plain text: the same lines, nothing that runs, nothing from elsewhere."""

import re
from html import unescape

import wording
from domain.report import Report
from exchange.page import page
from exchange.plain import plain
from pictures import Theme
from tests.wording.samples_letter import FULL, NOTE, SHORT
from wording.report import report

VOICE = wording.Voice()


def full() -> Report:
    return report(FULL, VOICE)


def test_both_forms_hold_every_line() -> None:
    text, html = plain(full()), unescape(page(full()))
    for section in full().sections:
        assert section.heading in text
        assert section.heading in html
        for _, line in section.lines:
            assert line in text
            assert line in html


def test_nothing_runs_and_nothing_is_fetched() -> None:
    html = page(full())
    assert "<script" not in html
    assert not re.search(r"(src|href|url)\s*[=(]\s*[\"']?(https?:)?//(?!www\.w3\.org)", html)
    assert "Tuesday was &lt;b&gt;easier&lt;/b&gt; &amp; lighter" in html


def test_the_picture_stands_with_the_course_and_is_told_in_words() -> None:
    html = page(full())
    figure = html[html.index("<figure") : html.index("</figure>")]
    assert "The picture shows the answers from" in figure
    assert figure.count("<svg") == len(Theme)
    ids = re.findall(r' id="([^"]+)"', figure)
    assert len(ids) == len(set(ids))
    assert "<svg" not in page(report(SHORT, VOICE))


def test_a_struck_line_is_in_neither() -> None:
    whole = full()
    number, line = whole.sections[0].lines[0]
    less = whole.without(frozenset({number}))
    assert line not in plain(less)
    assert line not in unescape(page(less))
    assert "Why now" not in plain(less)
    assert [one for section in less.sections for one, _ in section.lines] == list(range(1, len(_lines(whole))))


def test_the_table_has_a_row_a_week_and_a_dash_for_what_is_missing() -> None:
    table = next(section.table for section in full().sections if section.table)
    assert {len(row) for row in table} == {5}
    assert [row[1] for row in table[1:]] == ["–", "3"]


def test_it_says_that_nothing_was_measured() -> None:
    for text in (plain(full()), page(report(SHORT, VOICE))):
        assert "self-reports from a chat program, not measurements" in text


def test_what_is_named_when_it_leaves_has_a_field_and_in_plain_text_a_line() -> None:
    for facts, names in ((FULL, ["For", "Name and date of birth"]), (NOTE, ["Name and date of birth"])):
        made = report(facts, VOICE)
        fields = re.findall(r'<label for="([^"]+)">([^<]+)</label><input id="\1" type="text"', page(made))
        assert [name for _, name in fields] == names
        assert all(f"{name}: ____" in plain(made) for name in names)


def _lines(whole: Report) -> list[str]:
    return [line for section in whole.sections for _, line in section.lines]
