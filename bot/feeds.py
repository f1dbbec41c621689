"""Getting calendars from the web: only http and https, only public addresses, never more than a megabyte.

The address is a secret, so neither an error nor a line of the log from here carries it.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from domain.calendar import LARGEST, FeedBroken, FeedTrouble

SECONDS: Final = 20.0
_MOVED: Final = (301, 302, 303, 307, 308)
_HOPS: Final = 5
_CHUNK: Final = 64 * 1024
_LOGIN: Final = (401, 402, 403, 407)
_GONE: Final = (400, 404, 405, 406, 410)


class WebFetcher:
    """Implements `scheduler.calendars.Fetcher`."""

    def __init__(self, *, private: bool) -> None:
        """`private`: addresses within one's own network may be read too."""
        self._private = private

    async def fetch(self, url: str) -> bytes:
        """What stands at an address, at most `LARGEST` bytes within `SECONDS`. Raises FeedBroken."""
        guard = _Guard(private=self._private)
        connector = aiohttp.TCPConnector(resolver=guard, use_dns_cache=False, force_close=True)
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        trouble = FeedTrouble.AWAY
        try:
            async with aiohttp.ClientSession(connector=connector, timeout=timeout, trust_env=False) as session:
                return await self._follow(session, URL(url))
        except FeedBroken as broken:
            trouble = broken.trouble
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            trouble = FeedTrouble.PRIVATE if guard.refused else FeedTrouble.AWAY
        # Outside the handlers: the library's error would travel along as the context, address and all.
        raise FeedBroken(trouble)

    async def _follow(self, session: aiohttp.ClientSession, url: URL) -> bytes:
        """Follow moves by hand, so that each address on the way is looked at."""
        for _ in range(_HOPS):
            self._check(url)
            headers = {"User-Agent": "Interlude", "Accept": "text/calendar, text/plain, */*;q=0.1"}
            async with session.get(url, allow_redirects=False, headers=headers) as answer:
                if answer.status in _MOVED and "Location" in answer.headers:
                    url = url.join(URL(answer.headers["Location"]))
                    continue
                _sort(answer.status)
                return await _body(answer)
        raise FeedBroken(FeedTrouble.NOT_FOUND)

    def _check(self, url: URL) -> None:
        """Refuse what is not the web, and bare numbers that are not public; names are looked at when resolved."""
        if url.scheme not in ("http", "https") or not url.host:
            raise FeedBroken(FeedTrouble.ADDRESS)
        try:
            number = ip_address(url.host)
        except ValueError:
            return
        if not self._private and not is_public(number):
            raise FeedBroken(FeedTrouble.PRIVATE)


class _Guard(AbstractResolver):
    """Resolves names, and refuses those that lead into somebody's own network: what is checked is what is used."""

    def __init__(self, *, private: bool) -> None:
        self._private = private
        self._inner = ThreadedResolver()
        self.refused = False

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Every address of a host, all of them public. Raises OSError."""
        found = await self._inner.resolve(host, port, family)
        if not self._private and not all(is_public(ip_address(one["host"])) for one in found):
            self.refused = True
            raise OSError("not a public address")
        return found

    async def close(self) -> None:
        """Nothing is held."""
        await self._inner.close()


def is_public(number: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to the public internet, also when it is an old one within a new one."""
    inner = number.ipv4_mapped if isinstance(number, IPv6Address) else None
    seen = inner or number
    return seen.is_global and not seen.is_multicast


def _sort(status: int) -> None:
    """Raise FeedBroken for any status but success."""
    if status in _LOGIN:
        raise FeedBroken(FeedTrouble.LOGIN)
    if status in _GONE:
        raise FeedBroken(FeedTrouble.NOT_FOUND)
    if status != 200:
        raise FeedBroken(FeedTrouble.AWAY)


async def _body(answer: aiohttp.ClientResponse) -> bytes:
    if (answer.content_length or 0) > LARGEST:
        raise FeedBroken(FeedTrouble.TOO_LARGE)
    body = bytearray()
    async for chunk in answer.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > LARGEST:
            raise FeedBroken(FeedTrouble.TOO_LARGE)
    return bytes(body)
