"""Wrong settings are refused with the name of the key, and never with the value."""

import re
import tomllib
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, is_loopback, known_keys, load_config, variable
from tests.bot.wire import TOKEN

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
SANDBOX = "http://127.0.0.1:8081/bot"
SECRET = "hunter2"
ENOUGH = {"INTERLUDE_TELEGRAM__TOKEN": TOKEN}


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def refused(text: str = "", **environ: str) -> str:
    """Load a file with `text` and return what the refusal says."""
    file = Path("some.toml")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_config(file, environ)
    assert caught.value.__context__ is None
    assert SECRET not in str(caught.value)
    assert TOKEN not in str(caught.value)
    return str(caught.value)


def test_a_token_is_enough() -> None:
    config = load_config(None, ENOUGH | {"HOME": "/", "TERM": "x"})
    assert config.telegram.token.get_secret_value() == TOKEN
    assert config.telegram.base_url == "https://api.telegram.org/bot"
    assert config.database.url.get_secret_value() == "sqlite:///interlude.db"
    assert (config.key.file, config.clock_url) == (Path("interlude.key"), None)
    assert TOKEN not in repr(config) + str(config)


def test_the_token_of_the_sandbox_is_shaped_like_one() -> None:
    config = load_config(None, {"INTERLUDE_TELEGRAM__TOKEN": "424242:SANDBOX-TOKEN"})
    assert config.telegram.token.get_secret_value() == "424242:SANDBOX-TOKEN"


def test_the_environment_wins_over_the_file() -> None:
    Path("config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\nbase_url = "http://here/bot"\n')
    environ = {"INTERLUDE_TELEGRAM__BASE_URL": SANDBOX, "INTERLUDE_CLOCK_URL": "http://127.0.0.1:8081/clock"}
    config = load_config(None, environ)
    assert config.telegram.base_url == SANDBOX
    assert config.clock_url == "http://127.0.0.1:8081/clock"


def test_the_practice_key_may_stand_in_the_environment_beside_the_settings() -> None:
    assert isinstance(load_config(None, ENOUGH | {"INTERLUDE_KEY": SECRET}), Config)


def test_a_missing_token_is_named() -> None:
    assert refused() == "telegram.token (or INTERLUDE_TELEGRAM__TOKEN): is missing."


WRONG = {
    "telegram.token": ["", SECRET, "123:short", f" {TOKEN}", f"bot{TOKEN}"],
    "telegram.base_url": [
        "",
        SECRET,
        "ftp://x/bot",
        "http:///bot",
        "http://x:99999/bot",
        "https://x/",
        "http://x y/bot",
    ],
    "database.url": ["", SECRET, "postgresql://a:hunter2@b/c", "sqlite://", "sqlite:///"],
    "key.file": [""],
    "clock_url": ["", SECRET, "file:///etc/hunter2"],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key in WRONG for value in WRONG[key]])
def test_a_wrong_value_is_refused_by_its_key(key: str, value: str) -> None:
    environ = ENOUGH | {"INTERLUDE_TELEGRAM__BASE_URL": SANDBOX} | {variable(key): value}
    told = refused("", **environ)
    assert told.startswith(f"{key} (or {variable(key)}): must" if key != "telegram.token" else key)
    assert told.count("\n") == 0


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[telegram]\ntoken = 12345678901234567890", "telegram.token"),
        ("[database]\nurl = ['hunter2']", "database.url"),
        ("[key]\nfile = 3", "key.file"),
        ("clock_url = true", "clock_url"),
        ("telegram = 'hunter2'", "telegram"),
        ("database = 'hunter2'", "database"),
    ],
)
def test_a_mistyped_setting_is_named(text: str, names: str) -> None:
    lines = refused(text).splitlines()
    assert any(re.match(rf"{re.escape(names)}( |:)", line) for line in lines)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "[telegram]\ntokne = 'hunter2'",
            "telegram.tokne: no setting of Interlude has this name; is it telegram.token",
        ),
        ("token = 'hunter2'", "token: no setting of Interlude has this name"),
        ("[databse]\nurl = 'hunter2'", "databse: no setting of Interlude has this name; is it database.url"),
        ("[backup]\nto = 'hunter2'", "backup: no setting of Interlude has this name"),
    ],
)
def test_a_misspelt_name_in_the_file_is_refused(text: str, says: str) -> None:
    assert says in refused(text, **ENOUGH)


@pytest.mark.parametrize(
    "name",
    ["INTERLUDE_TOKEN", "INTERLUDE_TELEGRAM_TOKEN", "INTERLUDE_TELEGRAM__TOKNE", "interlude_clock_url", "INTERLUDE_"],
)
def test_a_misspelt_name_in_the_environment_is_refused(name: str) -> None:
    assert refused("", **ENOUGH, **{name: SECRET}).startswith(f"{name}: no setting of Interlude has this name")


def test_the_nearest_name_is_offered() -> None:
    assert "is it INTERLUDE_TELEGRAM__TOKEN." in refused("", INTERLUDE_TELEGRAM_TOKEN=SECRET)


@pytest.mark.parametrize(
    "base_url", ["https://api.telegram.org/bot", "http://10.0.0.2/bot", "http://127.0.0.1.evil/bot"]
)
def test_the_clock_can_be_turned_only_at_home(base_url: str) -> None:
    told = refused("clock_url = 'http://127.0.0.1/clock'", **ENOUGH, INTERLUDE_TELEGRAM__BASE_URL=base_url)
    assert told.startswith("clock_url works only with the sandbox: telegram.base_url must be on this computer")


@pytest.mark.parametrize(
    ("url", "home"),
    [("http://localhost:1/bot", True), ("http://[::1]:1/bot", True), ("http://127.8.9.1/", True), ("http://a/", False)],
)
def test_home_is_this_computer(url: str, home: bool) -> None:  # noqa: FBT001
    assert is_loopback(url) is home


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[telegram]\ntoken = hunter2\n", "it is not valid TOML, see line 2."),
        (b"clock_url = ''\nclock_url = 'hunter2'\n", "it is not valid TOML, see line 2."),
        (b"a = '''hunter2", "it is not valid TOML, see its end."),
        (b"token = '\xff\xfe'", "it is not UTF-8 text."),
    ],
)
def test_a_file_that_cannot_be_understood_is_told_by_its_line(content: bytes, says: str) -> None:
    file = Path("broken.toml")
    file.write_bytes(content)
    with pytest.raises(ConfigError, match=r"The settings file broken\.toml: ") as caught:
        load_config(file, ENOUGH)
    assert str(caught.value).endswith(says)
    assert SECRET not in str(caught.value)


def test_a_file_that_was_named_must_be_there() -> None:
    with pytest.raises(ConfigError, match=r"The settings file gone\.toml: there is no such file\."):
        load_config(Path("gone.toml"), ENOUGH)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"it cannot be read \(IsADirectoryError\)"):
        load_config(tmp_path, ENOUGH)


def test_the_example_lists_every_setting_with_its_default() -> None:
    text = re.sub(r"^# (?=\w+ = )", "", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    values = tomllib.loads(text)
    listed = [f"{name}.{key}" for name, part in values.items() if isinstance(part, dict) for key in part]
    listed += [name for name, part in values.items() if not isinstance(part, dict)]
    assert sorted(listed) == sorted(known_keys())
    Path("config.toml").write_text(text.replace("paste the token here", TOKEN).replace("clock_url", "# clock_url"))
    assert load_config(None, {}) == load_config(None, ENOUGH)


def test_the_example_as_it_is_asks_for_the_token() -> None:
    with pytest.raises(ConfigError, match=r"telegram\.token .*does not look like a token"):
        load_config(EXAMPLE, {})
