"""Variety: nobody hears the same words twice while others are true, and every machine picks the same ones."""

from collections import Counter

from domain.variety import PLAIN, is_bare, is_worn, pick

POOL = tuple(f"c0-{number}" for number in range(13))


def heard(client: int, sends: int, pool: tuple[str, ...] = POOL) -> list[str]:
    last_use: dict[str, int] = {}
    chosen: list[str] = []
    for send in range(sends):
        variant = pick(client, "checkin.opener", 1, pool, last_use)
        assert variant is not None
        last_use[variant] = send
        chosen.append(variant)
    return chosen


def test_a_text_returns_only_after_all_others() -> None:
    year = heard(7, 52)
    assert all(len(set(year[at : at + len(POOL)])) == len(POOL) for at in range(52 - len(POOL)))


def test_clients_start_with_different_texts() -> None:
    first = Counter(heard(client, 1)[0] for client in range(500))
    assert max(first.values()) < 500 * 0.12
    assert len(first) == len(POOL)


def test_the_same_history_gives_the_same_text_on_any_machine() -> None:
    assert heard(1, 5) == heard(1, 5)
    assert pick(1, "checkin.opener", 1, POOL, {}) == pick(1, "checkin.opener", 1, reversed(POOL), {})
    assert heard(42, 3) == ["c0-4", "c0-11", "c0-1"]


def test_a_new_version_of_a_pool_is_in_a_new_order() -> None:
    assert len({pick(42, "p", version, POOL, {}) for version in range(8)}) > 1


def test_never_used_comes_before_used_and_old_before_recent() -> None:
    assert pick(1, "p", 1, ("a", "b", "c"), {"a": 0, "b": 1}) == "c"
    assert pick(1, "p", 1, ("a", "b"), {"a": 9, "b": 4}) == "b"


def test_nothing_is_picked_when_nothing_is_true() -> None:
    assert pick(1, "p", 1, (), {}) is None


def test_after_week_eight_about_one_reply_in_three_is_bare() -> None:
    assert not any(is_bare(client, "p", 1, 5, weeks=8) for client in range(300))
    bare = sum(is_bare(client, "p", 1, send, weeks=9) for client in range(100) for send in range(30))
    assert 0.3 < bare / 3000 < 0.37


def test_a_text_is_worn_until_five_sends_have_passed_or_the_pool_is_through() -> None:
    sends = {"a": 1, "b": 2, "c": 3, "d": 4}
    assert is_worn("a", sends, size=8)
    assert not is_worn("a", sends, size=4)
    assert not is_worn("a", sends | {PLAIN: 5}, size=8)
    assert not is_worn("e", sends, size=8)
    assert not is_worn("a", {"a": 1}, size=1)
