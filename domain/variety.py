"""Which of several true sentences a client hears next: the one not heard for longest, the same on every machine."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

BARE_AFTER_WEEKS: Final = 8
ONE_IN: Final = 3
APART: Final = 5
"""Sends after which a text may return though others of its pool were not heard yet, because they were not true."""
PLAIN: Final = ""
"""Stands for the plain words where none of a pool's texts is fresh; it counts as a send like any of them."""


def pick(client: int, pool: str, version: int, eligible: Iterable[str], last_use: Mapping[str, int]) -> str | None:
    """The variant to send, or None when none is eligible.

    `last_use` holds the client's send counter at each variant's last use. Least recently used first, those never
    used before all others, in the order of sha256(client | pool | version | variant).
    """
    return min(
        eligible,
        key=lambda variant: (last_use.get(variant, -1), _rank(client, pool, version, variant)),
        default=None,
    )


def is_worn(variant: str, last_use: Mapping[str, int], size: int) -> bool:
    """Whether a variant of a pool of `size` would return before the pool is through or five sends have passed."""
    used = last_use.get(variant)
    return used is not None and max(last_use.values()) + 1 - used < min(APART, size)


def is_bare(client: int, pool: str, version: int, sends: int, weeks: int) -> bool:
    """Whether this reply is the bare “Saved.”: about one in three once a client has been here over 8 weeks.

    `sends` counts the replies from this pool so far, `weeks` the weeks since the client's first check-in.
    """
    return weeks > BARE_AFTER_WEEKS and _rank(client, pool, version, f"bare {sends}") % ONE_IN == 0


def _rank(client: int, pool: str, version: int, variant: str) -> int:
    """A number that looks random and never changes, 0 to 2^64 − 1."""
    words = f"{client}|{pool}|{version}|{variant}"
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:8], "big")
