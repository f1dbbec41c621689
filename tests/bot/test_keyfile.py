"""The practice key comes from one of three places and is never shown."""

import base64
from pathlib import Path

import pytest

from bot.config import ConfigError
from bot.keyfile import read_key, write_key

KEY = bytes(range(32))
TEXT = base64.b64encode(KEY).decode()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "interlude.key"
    file.write_text(f"{TEXT}\n")
    file.chmod(0o600)
    return file


def test_a_new_key_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new.key"
    write_key(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(read_key(file, {})) == 32


def test_a_key_is_never_overwritten(file: Path) -> None:
    with pytest.raises(ConfigError, match="there is a key already, and it is kept"):
        write_key(file)
    assert read_key(file, {}) == KEY


def test_a_key_that_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"key\.file: cannot be written \(FileNotFoundError\)"):
        write_key(tmp_path / "nowhere" / "new.key")


def test_the_environment_comes_first(file: Path) -> None:
    other = base64.b64encode(b"x" * 32).decode()
    assert read_key(file, {"INTERLUDE_KEY": other}) == b"x" * 32


def test_systemd_may_hand_the_key_over(file: Path) -> None:
    file.chmod(0o440)
    assert read_key(Path("unused"), {"CREDENTIALS_DIRECTORY": str(file.parent)}) == KEY
    assert read_key(file.parent / "interlude.key", {"INTERLUDE_KEY": TEXT}) == KEY


def test_a_credentials_folder_without_a_key_is_passed_over(file: Path, tmp_path: Path) -> None:
    assert read_key(file, {"CREDENTIALS_DIRECTORY": str(tmp_path / "other")}) == KEY


@pytest.mark.parametrize("mode", [0o604, 0o640, 0o660, 0o644])
def test_a_key_that_others_can_read_is_refused(file: Path, mode: int) -> None:
    file.chmod(mode)
    with pytest.raises(ConfigError, match=f"its mode is {mode:04o} and must be 0600.*chmod 600"):
        read_key(file, {})


def test_a_missing_key_says_where_one_comes_from(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"key\.file: there is no such file; `interlude init`"):
        read_key(tmp_path / "gone", {})
    with pytest.raises(ConfigError, match=r"key\.file: it cannot be read \(IsADirectoryError\)"):
        read_key(tmp_path, {})


@pytest.mark.parametrize("text", ["", "hunter2", TEXT[:-4], TEXT + "AAAA", "é" * 44])
def test_a_damaged_key_is_refused_unseen(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    for environ in ({}, {"INTERLUDE_KEY": text}):
        with pytest.raises(ConfigError, match="must hold 32 bytes in base64") as caught:
            read_key(file, environ)
        assert "hunter2" not in str(caught.value)
