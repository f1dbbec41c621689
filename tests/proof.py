"""What must be true after the ten weeks, whatever happened to the bot or to its line."""

from collections import Counter

from domain.delivery import RULES, Kind, Sending
from tests.phone import JSON
from tests.record import Record
from tests.story import Cast


def no_reply_is_lost(cast: Cast, record: Record) -> None:
    """Every update was handled, and every tap on a scale is the answer in force."""
    assert set(record.updates) == {"done"}
    for life in cast.lives:
        for asked, measure in (("how easy was", "goal"), ("bother you", "symptom")):
            given = [label for _, question, label in life.given if question == asked]
            assert record.scores(life.phone.name, measure) == given


def no_alert_is_lost(record: Record) -> None:
    """Both alerts were raised, the decided one is decided, and none still waits to leave."""
    assert record.alerts("Ben", "no_change")[0].state == "decided"
    assert len(record.alerts("Cleo", "silent")) == 1
    waiting = (Sending.QUEUED, Sending.SENDING)
    assert [row.id for row in record.letters if row.kind == Kind.ALERT and row.state in waiting] == []


def nothing_left_too_often(record: Record) -> None:
    """What may have left is bounded: each claim sends at most once, and uncertain sends are counted."""
    for row in record.letters:
        most = RULES[Kind(row.kind)].most
        assert most == 0 or row.uncertain <= most, (row.kind, row.message, row.uncertain)


async def nothing_is_said_too_often(cast: Cast) -> None:
    """As people see it: the same words with the same question stand at most twice, a day's reminder once.

    A week without news is told in the same words as the one before it.
    """
    for phone in (cast.vera, *(life.phone for life in cast.lives)):
        said = [one for one in await phone.chat() if one["from"] == "bot"]
        shown = Counter((button["data"][:19], one["text"], _week(one)) for one in said for button in _first_button(one))
        assert max(shown.values(), default=0) <= 2, (phone.name, shown.most_common(1))
        days = Counter(one["date"][:10] for one in said if _is_reminder(one))
        assert max(days.values(), default=1) == 1


def _first_button(message: JSON) -> list[JSON]:
    return [button for row in message["buttons"] for button in row if "data" in button][:1]


def _week(message: JSON) -> str:
    """The day a week's list came on; nothing for what is not told week by week."""
    return str(message["date"])[:10] if message["text"].startswith("Your week:") else ""


def _is_reminder(message: JSON) -> bool:
    return any(button["text"] == "Not today" for row in message["buttons"] for button in row)
