"""The running bot as its owner meets it: starts, stops, refuses, and says why."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import House, open_house
from tests.nursery import run, start_anew
from tests.phone import TOKEN, start_sandbox


def _run(*arguments: str, environ: dict[str, str], cwd: Path) -> subprocess.CompletedProcess[str]:
    return run("bot", *arguments, environ=environ, cwd=cwd)


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without any setting."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INTERLUDE_")}
    return kept | {"PYTHONPATH": str(Path(__file__).parent.parent.parent), "HOME": str(tmp_path)}


async def test_it_answers_and_ends_within_five_seconds(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        anna = await house.sandbox.person("Anna")
        await anna.says("hello")
        assert len(await anna.heard()) == 1
        assert await house.stop() == 0
        house.begin = start_anew
        await house.start()
        await anna.says("hello again")
        assert len(await anna.heard()) == 2


async def test_what_was_said_while_it_was_away_is_answered(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        anna = await house.sandbox.person("Anna")
        await house.sandbox.settle()
        await house.kill()
        await anna.says("hello", settle=False)
        await house.start()
        await house.sandbox.settle()
        assert len(await anna.heard()) == 1


async def test_a_second_bot_on_the_same_database_names_the_first(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        await house.sandbox.settle()
        second = House(house.sandbox, tmp_path)
        second.log = tmp_path / "second.log"
        await second.start()
        assert second.process is not None
        assert house.process is not None
        assert await asyncio.wait_for(second.process.wait(), 20) == 2
        assert f"already running on this database (process {house.process.pid})" in second.log.read_text()


async def test_a_wrong_token_is_one_clear_line(tmp_path: Path, bare: dict[str, str]) -> None:
    async with start_sandbox() as sandbox:
        house = House(sandbox, tmp_path)
        environ = house.environ | {
            "INTERLUDE_TELEGRAM__TOKEN": "424242:WRONG-WRONG-WRONG",
            "INTERLUDE_KEY": "QUFB" * 10 + "QUE=",
        }
        ended = await asyncio.to_thread(_run, "run", environ=environ, cwd=tmp_path)
    assert ended.returncode != 0
    assert "telegram.token" in ended.stderr.splitlines()[-1]
    assert "WRONG-WRONG" not in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_missing_setting_is_named(tmp_path: Path, bare: dict[str, str]) -> None:
    command = [sys.executable, "-m", "bot", "run"]
    ended = subprocess.run(command, env=bare, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert "telegram.token" in ended.stderr
    assert "Traceback" not in ended.stderr


INIT = ("init", "--name", "Oak", "--zone", "Europe/Berlin", "--country", "de", "--token")


def test_init_makes_what_is_needed_and_overwrites_nothing(tmp_path: Path, bare: dict[str, str]) -> None:
    (tmp_path / "interlude.key").write_text("mine")
    made = _run(*INIT, "", environ=bare, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "interlude practice add Oak" in made.stdout
    assert (tmp_path / "config.toml").stat().st_mode & 0o077 == 0
    assert (tmp_path / "interlude.key").read_text() == "mine"


async def test_init_with_a_token_ends_in_the_therapists_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    async with open_house(tmp_path) as house:
        await house.sandbox.settle()
        environ = {k: v for k, v in house.environ.items() if not k.startswith("INTERLUDE_") or "BASE" in k}
        made = await asyncio.to_thread(_run, *INIT, TOKEN, environ=environ, cwd=elsewhere)
    assert "https://t.me/interlude_sandbox_bot?start=" in made.stdout, made.stderr
    assert TOKEN not in made.stdout + made.stderr


@pytest.mark.parametrize(
    ("zone", "country", "named"), [("Mars/Base", "de", "time zone"), ("Europe/Berlin", "xx", "xx")]
)
async def test_a_practice_needs_a_zone_and_a_safety_sheet(tmp_path: Path, zone: str, country: str, named: str) -> None:
    async with open_house(tmp_path) as house:
        await house.sandbox.settle()
        arguments = ("practice", "add", "Oak", "--zone", zone, "--country", country, "--config", os.devnull)
        ended = await asyncio.to_thread(_run, *arguments, environ=house.environ, cwd=tmp_path)
    assert ended.returncode == 2
    assert named in ended.stderr.lower()
    assert "Traceback" not in ended.stderr


async def test_a_practice_gets_a_link_and_a_code(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        await house.sandbox.settle()
        arguments = ("practice", "add", "Oak", "--config", os.devnull)
        ended = await asyncio.to_thread(_run, *arguments, environ=house.environ, cwd=tmp_path)
        checked = await asyncio.to_thread(_run, "doctor", "--config", os.devnull, environ=house.environ, cwd=tmp_path)
    assert "https://t.me/interlude_sandbox_bot?start=" in ended.stdout
    assert checked.returncode == 0, checked.stdout
