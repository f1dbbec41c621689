"""The one door to Telegram's servers: a transport for python-telegram-bot, and for ourselves, on aiohttp.

It watches whether a request got hold of a connection, so that it can tell "never left" from "left, and
the answer was lost". Addresses hold the token, so no error from here carries one, not even as its context.
"""

import json
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Final

import aiohttp
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS: Final = 10.0
"""For a free place in the pool, the name look-up, the connection and TLS together."""
CONNECTIONS: Final = 64
"""One is held by the long poll; at 25 messages a second, the rest lasts for answers of two seconds."""
ANSWER_SECONDS: Final = 20.0
WRITE_SECONDS: Final = 10.0
KEEPALIVE_SECONDS: Final = 15.0
"""Shorter than any server's, or a request is lost on a connection that the server is just closing."""

Body = bytes | aiohttp.FormData | None


class NeverLeft(NetworkError):
    """No connection was made: the request had no effect."""


class AnswerLost(NetworkError):
    """The request left, and nothing usable came back: its effect is unknown."""


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    url: str
    body: Body
    total: float


@dataclass(slots=True)
class _Journey:
    left: bool = False


class Transport(BaseRequest):
    """A pool of connections, shared by python-telegram-bot's `Bot` and by `TelegramMessenger`.

    `connect_seconds` bounds the way to one of `connections`, `answer_seconds` the wait for the answer.
    `initialize` and `shutdown` may each be called more than once.
    """

    __slots__ = ("_connect_seconds", "_connections", "_read_seconds", "_session")

    def __init__(
        self,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        answer_seconds: float = ANSWER_SECONDS,
        connections: int = CONNECTIONS,
    ) -> None:
        self._connections = connections
        self._connect_seconds = connect_seconds
        self._read_seconds = answer_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer when the caller says nothing else."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool; it belongs to the running event loop."""
        if self._session is not None:
            return
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=self._connections, keepalive_timeout=KEEPALIVE_SECONDS, ttl_dns_cache=60
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=[_watch()],
        )

    async def shutdown(self) -> None:
        """Close every connection; requests under way end as `AnswerLost`."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913 - the signature is python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and body of a 2xx or JSON 4xx answer; raise `NeverLeft` or `AnswerLost` otherwise."""
        total = (
            _seconds(pool_timeout, 0)
            + _seconds(connect_timeout, self._connect_seconds)
            + _seconds(write_timeout, WRITE_SECONDS)
            + _seconds(read_timeout, self._read_seconds)
        )
        return await self.exchange(url, _form(request_data), method=method, total=total)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Parse an answer of Telegram. Raises `AnswerLost` when it is none; logs nothing of it."""
        body = _json_object(payload)
        if body is None:
            raise AnswerLost("the answer is not Telegram's JSON")
        return body

    async def exchange(self, url: str, body: Body, *, method: str = "POST", total: float) -> tuple[int, bytes]:
        """Send once, within `total` seconds; bytes are sent as JSON. Returns and raises as `do_request`."""
        journey = _Journey()
        try:
            status, payload = await self._send(_Request(method, url, body, total), journey)
        except (aiohttp.ClientError, OSError) as error:
            trouble = type(error).__name__
        else:
            if _is_an_answer(status, payload):
                return status, payload
            trouble = f"HTTP {status}"
        # Raised here and not in the handler: the library's error holds the address, and would be the context.
        if journey.left:
            raise AnswerLost(f"the answer was lost ({trouble})")
        raise NeverLeft(f"the request never left ({trouble})")

    async def _send(self, request: _Request, journey: _Journey) -> tuple[int, bytes]:
        if self._session is None:
            raise aiohttp.ClientConnectionError
        limits = aiohttp.ClientTimeout(total=request.total, connect=min(self._connect_seconds, request.total))
        async with self._session.request(
            request.method,
            request.url,
            data=request.body,
            headers={"Content-Type": "application/json"} if isinstance(request.body, bytes) else None,
            timeout=limits,
            allow_redirects=False,
            trace_request_ctx=journey,
        ) as response:
            return response.status, await response.read()


def _watch() -> aiohttp.TraceConfig:
    """Note the moment from which bytes may have left: a connection is in our hands."""

    async def note(_session: aiohttp.ClientSession, context: SimpleNamespace, _params: object) -> None:
        context.trace_request_ctx.left = True

    watch = aiohttp.TraceConfig()
    watch.on_connection_create_end.append(note)
    watch.on_connection_reuseconn.append(note)
    return watch


def _form(data: RequestData | None) -> aiohttp.FormData | None:
    """Lay out parameters and files as a form; multipart as soon as there is a file."""
    if data is None:
        return None
    # Quoting would turn a file name in another alphabet into percent signs.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    if data.contains_files:
        for name, (filename, content, media_type) in data.multipart_data.items():
            form.add_field(name, content, filename=filename, content_type=media_type)
    return form


def _is_an_answer(status: int, payload: bytes) -> bool:
    """Say whether Telegram itself said yes or no, rather than something on the way to it."""
    if 400 <= status < 500:
        return _json_object(payload) is not None
    return 200 <= status < 300


def _json_object(payload: bytes) -> dict[str, Any] | None:
    try:
        body = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _seconds(value: object, default: float) -> float:
    """Read one of python-telegram-bot's time-outs; "no limit" is not offered, every request must end."""
    return float(value) if isinstance(value, int | float) else default
