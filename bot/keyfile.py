"""The practice key: 32 bytes that open every sealed value, so they are kept where only one user can read.

It comes from the environment, from systemd's credentials or from a file, in this order, always as base64.
"""

import base64
import binascii
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.config import KEY_VARIABLE, ConfigError

KEY_BYTES: Final = 32
CREDENTIAL: Final = "interlude.key"


def read_key(file: Path, environ: Mapping[str, str]) -> bytes:
    """Return the 32 bytes of the practice key. Raises `ConfigError`, which never shows any of them."""
    if KEY_VARIABLE in environ:
        return _decode(KEY_VARIABLE, environ[KEY_VARIABLE].encode())
    if credentials := environ.get("CREDENTIALS_DIRECTORY"):
        handed_over = Path(credentials) / CREDENTIAL
        if handed_over.exists():
            return _decode(f"The credential {CREDENTIAL}", _content(handed_over, guarded=True))
    return _decode("key.file", _content(file, guarded=False))


def write_key(file: Path) -> None:
    """Make a new key file that only its owner can read. Raises `ConfigError` if there is a file already."""
    try:
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise ConfigError("key.file: there is a key already, and it is kept: data sealed with it needs it.") from None
    except OSError as error:
        raise ConfigError(f"key.file: cannot be written ({type(error).__name__}).") from None
    with os.fdopen(handle, "wb") as out:
        out.write(base64.b64encode(secrets.token_bytes(KEY_BYTES)) + b"\n")
        out.flush()
        os.fsync(out.fileno())


def _content(file: Path, *, guarded: bool) -> bytes:
    """Read a key file; unless somebody else guards it, nobody but its owner may have access."""
    try:
        with file.open("rb") as source:
            mode = stat.S_IMODE(os.fstat(source.fileno()).st_mode)
            if not guarded and os.name == "posix" and mode & 0o077:
                raise ConfigError(
                    f"key.file: its mode is {mode:04o} and must be 0600, or others could read the key."
                    " Mend it with: chmod 600 followed by the name of the file."
                )
            return source.read(1024)
    except FileNotFoundError:
        trouble = "there is no such file; `interlude init` makes one, or put back the one you kept"
    except OSError as error:
        trouble = f"it cannot be read ({type(error).__name__})"
    raise ConfigError(f"key.file: {trouble}.")


def _decode(name: str, text: bytes) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ConfigError(f"{name}: must hold {KEY_BYTES} bytes in base64.")
    return key
