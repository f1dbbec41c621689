"""Keeping people's words unreadable on disk: AES-256-GCM, one key per practice and one per client.

The installation's key file holds 32 bytes. Practice keys are derived from it; a client's key is random and wrapped by
the practice's, so that forgetting the wrapped key forgets the client. The additional data of every sealed value names
its table, column, row and client: a value moved elsewhere does not open.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12


class SealBroken(Exception):
    """A stored value does not open: the key file is another one, or the database was changed by hand."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value lives. `client` is 0 for what belongs to the practice."""

    table: str
    column: str
    row: int
    practice: int
    client: int = 0

    def label(self) -> bytes:
        """The additional data: table|column|row|client."""
        return f"{self.table}|{self.column}|{self.row}|{self.client}".encode()


class Vault:
    """The keys in memory. Made once from the key file; holds opened client keys until they are forgotten."""

    def __init__(self, key: bytes) -> None:
        """Take the installation's 32 bytes. Raises ValueError for any other length."""
        if len(key) != 32:
            raise ValueError("a key has 32 bytes")
        self._key = key
        self._prints = self._derive(b"prints")
        self._practices: dict[int, AESGCM] = {}
        self._clients: dict[int, AESGCM] = {}

    def _derive(self, purpose: bytes) -> bytes:
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"interlude|" + purpose).derive(self._key)

    def fingerprint(self, what: str) -> bytes:
        """Find a Telegram id, an invite or an update again without keeping it: 32 bytes of HMAC-SHA-256."""
        return hmac.new(self._prints, what.encode(), hashlib.sha256).digest()

    def knows(self, client: int) -> bool:
        """Whether this client's key is already open."""
        return client in self._clients

    def new_client_key(self, practice: int, client: int) -> bytes:
        """A fresh client key, kept open here and returned wrapped for the client's row."""
        key = secrets.token_bytes(32)
        self._clients[client] = AESGCM(key)
        return _seal(self._of_practice(practice), key, Place("client", "key_wrapped", client, practice, client))

    def open_client_key(self, practice: int, client: int, wrapped: bytes) -> None:
        """Unwrap a client's key for later use. Raises SealBroken."""
        place = Place("client", "key_wrapped", client, practice, client)
        self._clients[client] = AESGCM(_open(self._of_practice(practice), wrapped, place))

    def forget_client(self, client: int) -> None:
        """Drop an open client key."""
        self._clients.pop(client, None)

    def seal(self, words: str, place: Place) -> bytes:
        """Nonce and ciphertext of the words, bound to their place. The client's key must be open."""
        return _seal(self._cipher(place), words.encode(), place)

    def open(self, sealed: bytes, place: Place) -> str:
        """The words again. Raises SealBroken."""
        return _open(self._cipher(place), sealed, place).decode()

    def _cipher(self, place: Place) -> AESGCM:
        return self._clients[place.client] if place.client else self._of_practice(place.practice)

    def _of_practice(self, practice: int) -> AESGCM:
        if practice not in self._practices:
            self._practices[practice] = AESGCM(self._derive(b"practice|%d" % practice))
        return self._practices[practice]


def _seal(cipher: AESGCM, plain: bytes, place: Place) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + cipher.encrypt(nonce, plain, place.label())


def _open(cipher: AESGCM, sealed: bytes, place: Place) -> bytes:
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.label())
    except InvalidTag:
        raise SealBroken(f"a sealed value of {place.table}.{place.column} does not open") from None
