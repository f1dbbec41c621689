"""What the doctor counts of therapists' verdicts: rules and numbers, nobody's name."""

import base64
import json
import os
from pathlib import Path

from bot.doctor import Finding, as_json, examine, in_words
from domain.alerts import Rule
from tests.alerted import alerted, opened
from tests.bot.wire import TOKEN
from tests.judged import judged
from tests.postgres import KEY
from tests.world import World


async def _examined(folder: Path) -> list[Finding]:
    environ = {
        "INTERLUDE_TELEGRAM__TOKEN": TOKEN,
        "INTERLUDE_KEY": base64.b64encode(KEY).decode(),
        "INTERLUDE_DATABASE__URL": f"sqlite:///{folder / 'world.db'}",
    }
    return await examine(Path(os.devnull), environ)


async def test_without_verdicts_it_says_so(tmp_path: Path, world: World) -> None:
    found = {one.what: one for one in await _examined(tmp_path)}
    assert found["verdicts on alerts"].detail == "none yet"
    assert all(one.ok for one in found.values())


async def test_verdicts_are_counted_by_rule_and_suggest_a_preset(tmp_path: Path, world: World) -> None:
    found = await alerted(world)
    await judged(found, right=10, early=9, wrong=2)
    made = await opened(world, found.anna, Rule.WORSENING)
    assert made is not None
    found.id = made
    await judged(found, right=1)
    examined = await _examined(tmp_path)
    words = in_words(examined)
    assert "ok    verdicts on no_change: 10 right, 9 too early, 2 wrong\n" in words
    assert "ok    verdicts on worsening: 1 right, 0 too early, 0 wrong\n" in words
    assert "ok    preset quiet: the verdicts of 1 speak for it; therapists choose with /alerts" in words
    counted = {one["what"]: one["counts"] for one in json.loads(as_json(examined))}
    assert counted["verdicts on no_change"] == {"right": 10, "early": 9, "wrong": 2}
    assert counted["preset quiet"] == {"therapists": 1}
    assert "Vera" not in words
    assert "Anna" not in words
