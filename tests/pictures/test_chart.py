"""What holds of every picture: all of it on the paper, gaps open, words never markup, the good end said."""

import colorsys
import xml.etree.ElementTree as ET
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.chart import Axis, Change, Chart, Course, Drawing, Point, Span
from pictures import Theme, svg
from pictures.palette import PALETTES
from pictures.text import cut, lines, shown, width
from tests.pictures.cases import AXES, CASES, GOAL, MONDAY, NECK, course, drawing

NS = "{http://www.w3.org/2000/svg}"
WORDS = st.text(max_size=80)
DAYS = st.lists(st.integers(0, 700), min_size=1, max_size=60, unique=True).map(sorted)


@st.composite
def courses(draw: st.DrawFn) -> Course:
    """Any course: gaps anywhere but at its first day, any words."""
    days, axis = draw(DAYS), draw(st.sampled_from(Axis))
    top = 7 if axis is Axis.DAYS else 10
    values = [draw(st.none() | st.integers(0, top)) if number else draw(st.integers(0, top)) for number in days]
    values[0] = values[0] if values[0] is not None else 0
    points = tuple(Point(MONDAY + timedelta(day), value) for day, value in zip(days, values, strict=True))
    made = course(axis, draw(WORDS), "1", start=draw(st.none() | st.floats(0, top)), top=top)
    return Course(made.kind, axis, made.words, made.direction, points, made.baseline, top)


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    """Any drawing of one to three measures, with anything beside them."""
    changes = tuple(Change(MONDAY + timedelta(day), draw(WORDS)) for day in draw(DAYS)[:6])
    pauses = tuple(Span(MONDAY + timedelta(day - 3), MONDAY + timedelta(day + 3)) for day in draw(DAYS)[:3])
    visits = tuple(MONDAY + timedelta(day) for day in draw(DAYS))
    found = draw(st.lists(courses(), min_size=1, max_size=3))
    return drawing(*found, changes=changes, pauses=pauses, visits=visits, hard=visits[:3])


@given(drawings(), st.sampled_from(Theme))
@settings(max_examples=60, deadline=None)
def test_everything_lies_on_the_paper_and_no_number_is_odd(made: Drawing, theme: Theme) -> None:
    text = svg(made, theme)
    assert "nan" not in text
    assert "inf" not in text.replace("infinity", "")
    root = _read(text)
    high = float(root.attrib["height"])
    for spot in _spots(root):
        assert 0 <= spot[0] <= 420
        assert 0 <= spot[1] <= high


@given(drawings())
@settings(max_examples=30, deadline=None)
def test_no_line_crosses_a_gap(made: Drawing) -> None:
    """As many lines as runs of two answers or more, each through exactly its own answers."""
    runs = [len(run) for one in made.chart.courses for run in one.pieces if len(run) > 1]
    drawn = [len(each.attrib["points"].split()) for each in _all(svg(made), "polyline")]
    assert drawn == runs


@pytest.mark.parametrize("name", CASES)
def test_each_panel_says_which_end_is_the_good_one(name: str) -> None:
    said = [each.text for each in _all(svg(CASES[name]), "text")]
    assert [AXES[one.axis] for one in CASES[name].chart.courses] == [one for one in said if one in AXES.values()]


def test_a_carried_answer_is_hollow() -> None:
    fills = [each.attrib["fill"] for each in _all(svg(drawing(course(Axis.GOAL, "walk", "3 (3) 4"))), "circle")]
    assert fills[:3] == ["#0b62a8", "#ffffff", "#0b62a8"]


def test_measures_differ_in_shape_and_colour() -> None:
    text = svg(drawing(GOAL, NECK))
    assert "<circle" in text
    assert "<polygon" in text
    assert len({PALETTES[Theme.LIGHT].goal, PALETTES[Theme.LIGHT].symptom, PALETTES[Theme.LIGHT].side}) == 3


def test_words_are_never_markup() -> None:
    root = _read(svg(drawing(course(Axis.GOAL, "<script>alert(1)</script> & “so on”", "1 2 3"))))
    assert "script" not in {each.tag.removeprefix(NS) for each in root.iter()}


@pytest.mark.parametrize(("typed", "drawn"), [("walk 🐕 more", "walk more"), ("“run 🙂”", "“run”"), ("走路", "")])
def test_what_no_font_has_is_left_out(typed: str, drawn: str) -> None:
    assert shown(typed) == drawn


@given(WORDS.map(shown), st.floats(30, 400))
def test_cut_words_fit(words: str, room: float) -> None:
    assert width(cut(words, 12, room), 12) <= room or cut(words, 12, room) == "…"
    assert all(width(line, 12, bold=True) <= room for line in lines(words, 12, room) if len(line) > 2)


@pytest.mark.parametrize("theme", Theme)
def test_texts_stand_out_and_nothing_is_red(theme: Theme) -> None:
    colours = PALETTES[theme]
    for colour in (colours.ink, colours.quiet, colours.change, colours.goal, colours.symptom, colours.side):
        assert _contrast(colour, colours.paper) >= 4.5
        assert 20 / 360 < colorsys.rgb_to_hls(*_parts(colour))[0] < 330 / 360


def test_days_are_named_in_whole_weeks_and_never_crowd() -> None:
    for span in range(1, 800):
        named = Chart(MONDAY, MONDAY + timedelta(span), ()).days
        assert 1 <= len(named) <= 6
        assert all((day - MONDAY).days % 7 == 0 for day in named) or span > 728


def _all(text: str, tag: str) -> list[ET.Element]:
    return list(_read(text).iter(f"{NS}{tag}"))


def _read(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 – our own drawing.


def _spots(root: ET.Element) -> list[list[float]]:
    found: list[list[float]] = []
    for each in root.iter():
        for x, y in (("x", "y"), ("x1", "y1"), ("x2", "y2"), ("cx", "cy")):
            if x in each.attrib:
                found.append([float(each.attrib[x]), float(each.attrib[y])])
        if each.tag.endswith(("polyline", "polygon")):
            found += [[float(part) for part in pair.split(",")] for pair in each.attrib["points"].split()]
    return found


def _parts(colour: str) -> tuple[float, float, float]:
    return tuple(int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))  # type: ignore[return-value]


def _contrast(one: str, other: str) -> float:
    """By the rule of WCAG 2."""
    light = sorted((_light(one), _light(other)), reverse=True)
    return (light[0] + 0.05) / (light[1] + 0.05)


def _light(colour: str) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
