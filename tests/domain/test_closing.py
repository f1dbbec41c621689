"""The checklist before closing: five items, ticked and stored as they are."""

from domain.closing import Done, is_complete, read, toggled, written


def test_ticks_are_turned_and_stored() -> None:
    ticked = toggled(frozenset({Done.TALK}), Done.GOAL)
    assert read(written(ticked)) == ticked == {Done.TALK, Done.GOAL}
    assert toggled(ticked, Done.GOAL) == {Done.TALK}


def test_it_is_complete_with_all_five() -> None:
    assert len(Done) == 5
    assert is_complete(frozenset(Done))
    assert not is_complete(frozenset(Done) - {Done.CARE})
