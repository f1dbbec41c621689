"""Settings: a TOML file under the environment, checked once at the door and refused in plain words.

A wrong setting names its key and never shows its value, which may be a secret. Misspelt names are
refused too, wherever they stand: a setting that is silently ignored is found out in front of a client.
"""

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails

PREFIX: Final = "INTERLUDE_"
KEY_VARIABLE: Final = "INTERLUDE_KEY"
"""Not a setting but the practice key itself; read by `bot.keyfile`, and no part of `Config`."""
DEFAULT_FILE: Final = Path("config.toml")
_DATABASE: Final = re.compile(r"(sqlite(\+aiosqlite)?:///|postgresql\+psycopg://)\S+")
_TOKEN: Final = re.compile(r"\d+:[A-Za-z0-9_-]{10,}")
"""Real ones have 35 characters behind the colon, the sandbox's fewer; half a token is for Telegram to refuse."""


class ConfigError(Exception):
    """A setting is wrong: the text names the key and says what to do, without the value."""


def _token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("does not look like a token; copy the whole line that BotFather sent")
    return value


def _database(value: SecretStr) -> SecretStr:
    if not _DATABASE.fullmatch(value.get_secret_value()):
        raise ValueError("must be sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#@]+[^\s?#]*", value) or not _host(value):
        raise ValueError("must be an address that starts with http:// or https://")
    return value


def _api(value: str) -> str:
    if not _address(value).endswith("/bot"):
        raise ValueError("must end in /bot; the token is appended to it")
    return value


def _file(value: Path) -> Path:
    if value == Path():
        raise ValueError("must be the path of a file")
    return value


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Telegram(_Section):
    """How to reach Telegram."""

    token: Annotated[SecretStr, AfterValidator(_token)]
    base_url: Annotated[str, AfterValidator(_api)] = "https://api.telegram.org/bot"


class Database(_Section):
    """Where the rows are; the address may hold a password."""

    url: Annotated[SecretStr, AfterValidator(_database)] = SecretStr("sqlite:///interlude.db")


class Key(_Section):
    """Where the practice key is, unless the environment or systemd hands it over."""

    file: Annotated[Path, AfterValidator(_file)] = Path("interlude.key")


class Calendar(_Section):
    """How therapists' calendars are read."""

    private: bool = False


class Config(_Section):
    """Every setting, checked. Seen by the composition root and nobody below it."""

    telegram: Telegram
    database: Database = Field(default_factory=Database)
    key: Key = Field(default_factory=Key)
    calendar: Calendar = Field(default_factory=Calendar)
    clock_url: Annotated[str, AfterValidator(_address)] | None = None

    @model_validator(mode="after")
    def _clock_only_at_home(self) -> "Config":
        if self.clock_url is not None and not is_loopback(self.telegram.base_url):
            raise ValueError("clock_url works only with the sandbox: telegram.base_url must be on this computer")
        return self


def known_keys() -> list[str]:
    """List every setting, dotted, as it is named in the file: `telegram.token` …"""
    keys = []
    for name, field in Config.model_fields.items():
        section = field.annotation
        if isinstance(section, type) and issubclass(section, _Section):
            keys += [f"{name}.{key}" for key in section.model_fields]
        else:
            keys.append(name)
    return keys


def variable(key: str) -> str:
    """Name the environment variable of a setting: `telegram.token` is INTERLUDE_TELEGRAM__TOKEN."""
    return PREFIX + key.upper().replace(".", "__")


def load_config(path: Path | None, environ: Mapping[str, str]) -> Config:
    """Read `path` (None: config.toml, if there is one), put the environment over it, and check all of it.

    Raises `ConfigError` about everything that is wrong, one line each.
    """
    file = path or (DEFAULT_FILE if DEFAULT_FILE.exists() else None)
    values = {"telegram": {}} | (_read(file) if file else {})
    _put_over(values, environ)
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        lines = [_in_words(detail) for detail in error.errors(include_input=False, include_url=False)]
    # Outside the handler: pydantic's error would otherwise travel along as the context, input and all.
    raise ConfigError("\n".join(lines))


def is_loopback(url: str) -> bool:
    """Say whether an address points to this computer itself."""
    host = _host(url)
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        return (parts.port, parts.hostname or "")[1]
    except ValueError:
        return ""


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        trouble = "there is no such file"
    except OSError as error:
        trouble = f"it cannot be read ({type(error).__name__})"
    except UnicodeDecodeError:
        trouble = "it is not UTF-8 text"
    except tomllib.TOMLDecodeError as error:
        trouble = f"it is not valid TOML, {_place(str(error))}"
    raise ConfigError(f"The settings file {file}: {trouble}.")


def _place(message: str) -> str:
    """Keep the place of a syntax error and drop the rest: it may quote the file."""
    line = re.search(r"at line (\d+)", message)
    return f"see line {line[1]}" if line else "see its end"


def _put_over(values: dict[str, Any], environ: Mapping[str, str]) -> None:
    keys = {variable(key): key for key in known_keys()}
    for name, value in environ.items():
        if not name.upper().startswith(PREFIX) or name == KEY_VARIABLE:
            continue
        if name not in keys:
            guess = _guess(name, [*keys, KEY_VARIABLE])
            raise ConfigError(f"{name}: no setting of Interlude has this name{guess}.")
        *above, last = keys[name].split(".")
        section = values.setdefault(above[0], {}) if above else values
        # A section that is no table is reported by the check that follows.
        if isinstance(section, dict):
            section[last] = value


def _guess(name: str, names: list[str]) -> str:
    near = get_close_matches(name, names, n=1)
    return f"; is it {near[0]}" if near else ""


def _in_words(detail: ErrorDetails) -> str:
    key = ".".join(str(part) for part in detail["loc"])
    named = f"{key} (or {variable(key)})"
    match detail["type"]:
        case "missing":
            return f"{named}: is missing."
        case "extra_forbidden":
            return f"{key}: no setting of Interlude has this name{_guess(key, known_keys())}."
        case "value_error":
            words = str(detail["ctx"]["error"])
            return f"{named}: {words}." if key else f"{words}."
        case "model_type" | "model_attributes_type":
            return f"{key}: must be a section, [{key}]."
        case _:
            return f"{named}: has the wrong type; write text in quotes."
