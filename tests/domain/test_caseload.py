"""The order of needs and the names within buttons."""

from hypothesis import given
from hypothesis import strategies as st

from domain.action import Action, Verb, encode, parse
from domain.alerts import Rule
from domain.caseload import Need, by_need, need, short_name


def test_the_most_pressing_alert_decides() -> None:
    assert need({Rule.SILENT, Rule.WORSENING, Rule.REVIEW}, otherwise=Need.UNREACHABLE) is Need.WORSENING
    assert need(set(), otherwise=Need.UNREACHABLE) is Need.UNREACHABLE


@given(st.lists(st.tuples(st.sampled_from(Need), st.integers())))
def test_clients_are_ordered_by_need_and_nothing_else(clients: list[tuple[Need, int]]) -> None:
    ordered = by_need(clients)
    assert [one[0] for one in ordered] == sorted((one[0] for one in clients), key=list(Need).index)
    for each in Need:
        assert [one for one in ordered if one[0] is each] == [one for one in clients if one[0] is each]


@given(st.integers(1, 2**63 - 1))
def test_a_client_s_short_name_fits_a_button(client: int) -> None:
    action = Action(Verb.OPEN_CLIENT, "a" * 16, short_name(client))
    assert parse(encode(action)) == action
