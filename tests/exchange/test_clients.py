"""Tables as therapists and spreadsheets write them: read where they can be, told where they cannot."""

from datetime import date
from pathlib import Path

import pytest

from domain.progress import Direction, Duration, Source
from exchange.file import Unreadable
from tests.exchange.files import HEADER, START, day, taken, weekly, written

GOOD = "A,2025-01-06,pain,6"
COMMA = "a decimal comma needs ; between the cells"
LEFT_OUT = "r.csv: rows left out: 1"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("A,3/4/25,pain,6", "the date 3/4/25 is not ISO (2025-04-03)"),
        ("A,2025-02-30,pain,6", "the date 2025-02-30 is not ISO (2025-04-03)"),
        ("A,0999-01-01,pain,6", "the date 0999-01-01 is not of these times"),
        ("A,,pain,6", "there is no date"),
        (",2025-01-13,pain,6", "the client is not named"),
        ("A,2025-01-13,,6", "the measure is not named"),
        ("A,2025-01-13,pain,", "there is no score, so it counts as not answered"),
        ("A,2025-01-13,pain,six", "six is not a number"),
        ("A,2025-01-13,pain,nan", "nan is not a number"),
        ("A,2025-01-13,pain,1e999", "1e999 is not a number"),
        ("A,2025-01-13,pain,11", "the score 11 is not within 0 to 10"),
        ("A,2025-01-13,pain,-1", "the score -1 is not within 0 to 10"),
        ("A,2025-01-13,since_start,5", "since_start is 0, 1, 2, 3 or 4, not 5"),
        ("A,2025-01-13,since_start,1.5", "since_start is 0, 1, 2, 3 or 4, not 1.5"),
        ("A,2025-01-06,Pain,6", "this repeats line 2"),
        ("A,2025-01-06,pain,5", "this repeats line 2 with another score"),
        ("A,20250106,pain,5", "this repeats line 2 with another score"),
        ("A,2025-01-13,pain,5,5", f"there are 5 cells, and 4 in the first line; {COMMA}"),
        (f"A,2025-01-13,pain,6,{'x' * 10_000}", "the line has 10020 characters"),
        ("A", "the measure is not named"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_is_left_out_and_the_rest_is_not(tmp_path: Path, row: str, said: str) -> None:
    clients, told = taken(written(tmp_path, GOOD, row, "A,2025-01-20,pain,5"))
    assert told == [f"r.csv:3: {said}; this row was left out", LEFT_OUT]
    assert [reply.score for reply in clients[0].series[0].replies] == [6, 5]


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("direction", "down", "the direction down is neither lower nor higher; this row was left out"),
        ("scale_max", "0", "a scale from 0 to 0 is none; this row was left out"),
        ("scale_max", "ten", "ten is not a number; this row was left out"),
        ("goal", "low", "low is not a number; the cell was passed over"),
        ("goal", "12", "the goal 12 is not within 0 to 10 and was passed over"),
        ("started", "last May", "the date last May is not ISO (2025-04-03); the cell was passed over"),
        ("started", "2025-01-07", "it started on 2025-01-07, later than the first row"),
        ("carried", "perhaps", "carried is yes or no, not perhaps; the cell was passed over"),
    ],
)
def test_an_optional_cell_is_passed_over_unless_the_score_hangs_on_it(
    tmp_path: Path, column: str, cell: str, said: str
) -> None:
    _, told = taken(written(tmp_path, f"B,2025-01-06,pain,6,{cell}", GOOD, header=f"{HEADER},{column}"))
    assert told[0] == f"r.csv:2: {said}"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("client,date,measure,score", "A,2025-01-06,pain,5.5"),
        (" Client ; DATE;Measure;Score ", "A; 2025-01-06 ;pain;5,5"),
        ("measure\tscore\tdate\tclient", "pain\t5,5\t2025-01-06T10:00:00Z\tA"),
        ('"client","date","measure","score"', '"A","2025-01-06","pain","5.5"'),
        ("sep=;\nclient;date;measure;score", "A;2025-01-06;pain;5.5"),
        ("\n\nclient,date,measure,score\r", "A,2025-01-06,pain,5.5\r"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write_is_read(tmp_path: Path, header: str, row: str, encoding: str) -> None:
    clients, told = taken(written(tmp_path, row, header=header, encoding=encoding))
    assert told == []
    (series,) = clients[0].series
    assert (clients[0].name, series.measure, series.replies[0].score) == ("A", "pain", 5.5)
    assert clients[0].days == (START,)


def test_an_older_encoding_is_read_and_told(tmp_path: Path) -> None:
    clients, told = taken(written(tmp_path, "Zoë,2025-01-06,pain,6", encoding="cp1252"))
    assert clients[0].name == "Zoë"
    assert "read as Windows-1252" in told[0]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "r.csv is empty"),
        (b"\xef\xbb\xbf\n", "r.csv is empty"),
        (b"client,date,measure,score\n", "r.csv has no row that can be read"),
        (b"client,date,measure\nA,2025-01-06,pain", "r.csv:1: the first line has to name the columns"),
        (b"client,date,measure,scores\n", "it lacks score (perhaps scores for score)"),
        (b"who;when;what\n", "it lacks client, date, measure, score"),
        (b"PK\x03\x04\x00\x00", "r.csv does not hold text"),
        (b"\xff" * 50, "r.csv:1: the first line has to name the columns"),
    ],
)
def test_a_file_nothing_can_be_read_from_says_why(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "r.csv"
    file.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        taken(file)
    assert said in str(caught.value)


def test_a_folder_and_a_missing_file_say_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="is a folder"):
        taken(tmp_path)
    with pytest.raises(Unreadable, match="there is no such file"):
        taken(tmp_path / "none.csv")


def test_without_a_header_the_usual_columns_are_taken(tmp_path: Path) -> None:
    clients, told = taken(written(tmp_path, "A,2025-01-13,pain,5", header=GOOD))
    assert told == ["r.csv:1: there is no header; the columns were read as client, date, measure, score"]
    assert clients[0].days == (START, day(1))


def test_unknown_and_repeated_columns_are_told(tmp_path: Path) -> None:
    _, told = taken(written(tmp_path, GOOD + ",x,7", header=f"{HEADER},colour,Score"))
    assert told == [
        "r.csv:1: the column colour is not known and was not read",
        "r.csv:1: the column score stands there twice; the first was read",
    ]


def test_a_direction_and_a_scale_are_said_once(tmp_path: Path) -> None:
    rows = ["A,2025-01-06,days,5,,", "A,2025-01-13,days,5,higher,7", "B,2025-01-06,days,8,,", "B,2025-01-06,pain,8,,"]
    clients, told = taken(written(tmp_path, *rows, header=f"{HEADER},direction,scale_max"))
    assert [(one.direction, one.scale_max) for one in clients[0].series] == [(Direction.HIGHER, 7)]
    assert [(one.direction, one.scale_max) for one in clients[1].series] == [(Direction.LOWER, 10)]
    assert told[0] == "r.csv:4: the score 8 is not within 0 to 7; this row was left out"


@pytest.mark.parametrize(("column", "first", "then"), [("direction", "lower", "higher"), ("scale_max", "10", "100")])
def test_a_scale_that_changes_is_not_guessed(tmp_path: Path, column: str, first: str, then: str) -> None:
    rows = [f"A,2025-01-06,pain,6,{first}", f"A,2025-01-13,pain,6,{then}"]
    clients, told = taken(written(tmp_path, *rows, header=f"{HEADER},{column}"))
    assert len(clients[0].series[0].replies) == 1
    assert "in an earlier row; this row was left out" in told[0]


@pytest.mark.parametrize(
    ("started", "duration"),
    [
        ("2025-01-06", Duration.UNDER_6_WEEKS),
        ("2024-11-25", Duration.WEEKS_6_TO_12),
        ("2024-10-14", Duration.MONTHS_3_TO_12),
        ("2024-01-01", Duration.OVER_A_YEAR),
        ("", Duration.NOT_SURE),
    ],
)
def test_how_long_it_had_lasted_comes_from_the_day_it_started(tmp_path: Path, started: str, duration: Duration) -> None:
    clients, told = taken(written(tmp_path, f"{GOOD},{started}", header=f"{HEADER},started"))
    assert (clients[0].duration, told) == (duration, [])


def test_another_start_is_told_and_the_first_stands(tmp_path: Path) -> None:
    rows = [f"{GOOD},2025-01-06", "A,2025-01-13,pain,6,2020-01-01"]
    clients, told = taken(written(tmp_path, *rows, header=f"{HEADER},started"))
    assert clients[0].duration is Duration.UNDER_6_WEEKS
    assert told == ["r.csv:3: line 2 says that it started on 2025-01-06"]


def test_a_new_name_begins_a_phase_and_a_blank_goes_on(tmp_path: Path) -> None:
    named = ["", "rest", "", "band", "band", "rest"]
    rows = [f"A,{day(week)},pain,6,{phase}" for week, phase in enumerate(named)]
    rows.append(f"A,{day(5)},sleep,6,walks")
    clients, told = taken(written(tmp_path, *rows, header=f"{HEADER},phase"))
    assert clients[0].phases == (day(0), day(3), day(5))
    assert told == ["r.csv:8: another phase began on 2025-02-10 already; that one counts"]


def test_goals_and_carried_answers_are_kept(tmp_path: Path) -> None:
    rows = [f"{GOOD},3,", "A,2025-01-13,pain,6,2,yes"]
    clients, told = taken(written(tmp_path, *rows, header=f"{HEADER},goal,carried"))
    (series,) = clients[0].series
    assert (series.goal, [reply.source for reply in series.replies]) == (2, [Source.TAPPED, Source.CARRIED])
    assert told == ["r.csv:3: the goal was 3 before; 2 counts for all rows"]


def test_gaps_and_years_in_one_phase_are_told(tmp_path: Path) -> None:
    _, told = taken(written(tmp_path, *weekly([6, 6, 6, None, None, 6]), *weekly([6] * 417, client="B")))
    assert told[0].startswith("r.csv: client B has 416 weeks in one phase from 2025-01-06: the state is of the newest")
    assert told[1:] == ["r.csv:5: client A has no row from 2025-01-20 to 2025-02-10, which counts as not answered"]


def test_what_comes_later_than_the_day_is_not_looked_at(tmp_path: Path) -> None:
    clients, told = taken(written(tmp_path, *weekly([6, 6, 5])), until=date(2025, 1, 13))
    assert clients[0].days == (day(0), day(1))
    assert told[0] == "r.csv:4: 2025-01-20 is later than 2025-01-13; this row was left out"


def test_many_notes_of_a_sort_are_counted(tmp_path: Path) -> None:
    _, told = taken(written(tmp_path, GOOD, *["A,x,pain,6"] * 500))
    assert len(told) == 12
    assert told[-2:] == ["r.csv: 490 more about dates", "r.csv: rows left out: 500"]


def test_a_note_never_repeats_what_a_terminal_would_obey(tmp_path: Path) -> None:
    _, told = taken(written(tmp_path, GOOD, "A,\x1b[2J\x07,pain,6"))
    assert told[0].startswith("r.csv:3: the date �[2J� is not ISO")
