"""How the application is served: to this computer alone, and without a word about what is no HTTP."""

import errno
import logging

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

HOST = "127.0.0.1"
NEXT_PORTS = 20


def runner_of(app: web.Application) -> web.AppRunner:
    """A runner whose handlers end when nobody waits for their answer any more."""
    logger = logging.getLogger("sandbox.server")
    if _is_ours not in logger.filters:
        logger.addFilter(_is_ours)
    return web.AppRunner(
        app, access_log=None, logger=logger, handler_cancellation=True, shutdown_timeout=0.1, keepalive_timeout=600
    )


def _is_ours(record: logging.LogRecord) -> bool:
    """Broken HTTP is answered with 400 and is the sender's affair; anything else is a fault of the sandbox's own."""
    return not (record.exc_info and isinstance(record.exc_info[1], HttpProcessingError))


async def listen(runner: web.AppRunner, port: int) -> int:
    """Bind to loopback. Returns the port, which is one of the next twenty when the first is in use; 0 takes any."""
    for candidate in range(port, port + NEXT_PORTS if port else 1):
        site = web.TCPSite(runner, HOST, candidate)
        try:
            await site.start()
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            await site.stop()
            continue
        address: tuple[str, int] = runner.addresses[0]
        return address[1]
    raise OSError(errno.EADDRINUSE, f"ports {port} to {port + NEXT_PORTS - 1} are all in use")
