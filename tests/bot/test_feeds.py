"""Getting calendars from the web: what is refused, what is followed, and that no error holds an address."""

from collections.abc import AsyncIterator
from ipaddress import ip_address

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import feeds
from bot.feeds import WebFetcher, is_public
from domain.calendar import LARGEST, FeedBroken, FeedTrouble

CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


async def _page(request: web.Request) -> web.StreamResponse:
    match request.path:
        case "/a.ics":
            return web.Response(body=CALENDAR, content_type="text/calendar")
        case "/moved":
            return web.Response(status=302, headers={"Location": "/a.ics"})
        case "/round":
            return web.Response(status=302, headers={"Location": "/round"})
        case "/file":
            return web.Response(status=302, headers={"Location": "file:///etc/passwd"})
        case "/large":
            return web.Response(body=b"x" * (LARGEST + 1))
        case "/endless":
            answer = web.StreamResponse()
            await answer.prepare(request)
            for _ in range(30):
                await answer.write(b"x" * 65536)
            return answer
    return web.Response(status=int(request.path.removeprefix("/")))


async def _within(request: web.Request) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": request.query["to"]})


@pytest.fixture
async def site() -> AsyncIterator[TestServer]:
    app = web.Application()
    app.router.add_get("/within", _within)
    app.router.add_get("/{any:.*}", _page)
    server = TestServer(app)
    await server.start_server()
    yield server
    await server.close()


@pytest.mark.parametrize("path", ["/a.ics", "/moved"])
async def test_a_calendar_is_fetched_also_when_it_moved(site: TestServer, path: str) -> None:
    assert await WebFetcher(private=True).fetch(str(site.make_url(path))) == CALENDAR


@pytest.mark.parametrize(
    ("path", "trouble"),
    [
        ("/404", FeedTrouble.NOT_FOUND),
        ("/410", FeedTrouble.NOT_FOUND),
        ("/round", FeedTrouble.NOT_FOUND),
        ("/401", FeedTrouble.LOGIN),
        ("/403", FeedTrouble.LOGIN),
        ("/500", FeedTrouble.AWAY),
        ("/429", FeedTrouble.AWAY),
        ("/large", FeedTrouble.TOO_LARGE),
        ("/endless", FeedTrouble.TOO_LARGE),
        ("/file", FeedTrouble.ADDRESS),
    ],
)
async def test_what_goes_wrong_is_named_without_the_address(site: TestServer, path: str, trouble: FeedTrouble) -> None:
    with pytest.raises(FeedBroken) as broken:
        await WebFetcher(private=True).fetch(str(site.make_url(path)))
    assert (broken.value.trouble, broken.value.__cause__) == (trouble, None)
    assert str(site.make_url(path)) not in repr(broken.value.__context__)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
async def test_ones_own_network_is_refused(site: TestServer, host: str) -> None:
    with pytest.raises(FeedBroken) as broken:
        await WebFetcher(private=False).fetch(f"http://{host}:{site.port}/a.ics")
    assert broken.value.trouble is FeedTrouble.PRIVATE


@pytest.mark.parametrize(
    "inner", ["http://10.0.0.1/", "http://169.254.169.254/latest/", "http://[::1]/", "//10.1.2.3/a.ics"]
)
async def test_a_move_into_ones_own_network_is_refused(
    site: TestServer, monkeypatch: pytest.MonkeyPatch, inner: str
) -> None:
    """The test's own server stands in for one of the web; what it moves to is looked at as ever."""
    monkeypatch.setattr(feeds, "is_public", lambda number: str(number) == site.host or is_public(number))
    moved = site.make_url("/within").with_query(to=inner)
    with pytest.raises(FeedBroken) as broken:
        await WebFetcher(private=False).fetch(str(moved))
    assert broken.value.trouble is FeedTrouble.PRIVATE


async def test_nobody_there_is_away() -> None:
    with pytest.raises(FeedBroken) as broken:
        await WebFetcher(private=True).fetch("http://127.0.0.1:1/a.ics")
    assert broken.value.trouble is FeedTrouble.AWAY


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("10.0.0.1", False),
        ("172.16.3.4", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("fd00::1", False),
        ("fe80::1", False),
        ("::ffff:10.0.0.1", False),
    ],
)
def test_which_addresses_are_public(number: str, *, public: bool) -> None:
    assert is_public(ip_address(number)) is public
