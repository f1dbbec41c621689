"""The ten weeks again, over a line that loses answers, breaks and asks for patience."""

from pathlib import Path

from tests import proof
from tests.house import House, open_house
from tests.record import read_record
from tests.story import join, live


async def test_a_bad_line_loses_nothing(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        cast = await join(house)
        await live(cast, trouble=lambda week: _trouble(house, week))
        await house.sandbox.advance(hours=1)
        record = await read_record(house)
        proof.no_reply_is_lost(cast, record)
        proof.no_alert_is_lost(record)
        proof.nothing_left_too_often(record)
        await proof.nothing_is_said_too_often(cast)


async def _trouble(house: House, week: int) -> None:
    """Another mixture each week; what is ordered hits whatever the bot sends next."""
    sandbox = house.sandbox
    await sandbox.faults("dropped_answer", week % 3, method="sendMessage")
    await sandbox.faults("502", week % 2, method="sendMessage")
    await sandbox.faults("429", 1, method="editMessageText", retry_after=3)
    await sandbox.faults("closed", (week + 1) % 2, method="sendMessage")
    await sandbox.faults("dropped_answer", 1, method="answerCallbackQuery")
