"""What a name's button carries, and how many names stand on a page."""

from domain.came import Tick, is_named, last_page, on_page, read_tick, tick_value


def test_a_tap_names_who_and_whether_they_came() -> None:
    value = tick_value(12345678901234567, came=True)
    tick = read_tick(value)
    assert len(value) == 8
    assert tick == Tick(value[1:], True)
    assert is_named(12345678901234567, Tick(value[1:], True))
    assert not is_named(7, Tick(value[1:], True))
    assert [read_tick(odd) for odd in ("", "y", "done", "zabcdefg")] == [None] * 4


def test_eight_names_a_page() -> None:
    assert [last_page(range(n)) for n in (0, 8, 9)] == [0, 0, 1]
    assert list(on_page(range(9), 1)) == [8]
