"""The Bot API's door: token, method, parameters, faults, and the log of it all."""

import asyncio
import inspect
import re
from dataclasses import replace
from typing import Any

from aiohttp import web

from sandbox.calllog import Outcome
from sandbox.checking import check
from sandbox.faults import Fault, Kind
from sandbox.methods import SUPPORTED
from sandbox.methods.request import Request
from sandbox.params import encodable, read_params
from sandbox.reading import Upload
from sandbox.refusals import Refusal
from sandbox.world import World

WORLD = web.AppKey("world", World)
TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


async def call(request: web.Request) -> web.StreamResponse:
    """`/bot<token>/<method>`, by GET or POST."""
    world = request.app[WORLD]
    if stranger := _stranger(request):
        return stranger
    method = request.match_info["method"]
    fault, began = world.faults.take(method), world.real_ms()
    params: dict[str, object] = {}
    try:
        params = await read_params(request)
        outcome = _faulty(fault) or await answer(world, method, params)
    except Refusal as refusal:
        outcome = refused(refusal)
    _log(world, method, params, replace(outcome, ms=round(world.real_ms() - began, 1)))
    return await _leave(request, outcome, fault)


async def perform(world: World, method: str, params: dict[str, object]) -> Outcome:
    """Carry out a call that came without a request of its own, in a webhook's answer. Nobody hears the result."""
    try:
        if not encodable(params):
            raise Refusal.wrong("strings must be encoded in UTF-8")
        outcome = await answer(world, method, params)
    except Refusal as refusal:
        outcome = refused(refusal)
    _log(world, method, params, outcome)
    return outcome


def _log(world: World, method: str, params: dict[str, object], outcome: Outcome) -> None:
    world.log.add(method, params, outcome, world.clock.now)
    world.topics.tell("log")


def _stranger(request: web.Request) -> web.Response | None:
    """The answer to a token that is not the bot's: one that could be another's, or no token at all."""
    token = request.match_info["token"]
    if token == request.app[WORLD].bot.token:
        return None
    refusal = Refusal.unauthorized() if TOKEN.fullmatch(token) else Refusal.not_found()
    return _answered(Outcome(refusal.code, refusal.body))


async def answer(world: World, name: str, params: dict[str, object]) -> Outcome:
    """Check a call against the Bot API and carry it out. Raises Refusal."""
    method = world.schema.method(name)
    if method is None:
        raise Refusal.no_method()
    handler = SUPPORTED.get(method.name)
    if handler is None:
        raise Refusal.unsupported(method.name)
    checked = check(world.schema, method, params)
    uploads = {key: value for key, value in params.items() if isinstance(value, Upload)}
    result = handler(world, Request(checked.values, uploads))
    if inspect.isawaitable(result):
        result = await result
    rule = f"unknown field: {', '.join(checked.unknown)}" if checked.unknown else None
    return Outcome(200, {"ok": True, "result": result}, rule)


def refused(refusal: Refusal) -> Outcome:
    """A refusal as an outcome."""
    return Outcome(refusal.code, refusal.body, refusal.rule or None)


def _faulty(fault: Fault | None) -> Outcome | None:
    """What a fault answers in place of the call, if it does."""
    if fault is None:
        return None
    match fault.kind:
        case Kind.TOO_MANY:
            return refused(Refusal.too_many(fault.retry_after))
        case Kind.BAD_GATEWAY:
            return refused(Refusal(502, "Bad Gateway"))
        case Kind.REFUSED:
            return refused(Refusal.state("refused as ordered"))
        case Kind.CLOSED:
            return Outcome(0, {"ok": False, "description": "connection closed as ordered"})
    return None


async def _leave(request: web.Request, outcome: Outcome, fault: Fault | None) -> web.StreamResponse:
    """Send the answer, or lose it on the way when a fault says so."""
    if fault and fault.kind is Kind.SLOW:
        await asyncio.sleep(fault.seconds)
    if fault and fault.kind in {Kind.CLOSED, Kind.DROPPED_ANSWER}:
        if request.transport:
            request.transport.abort()
        return web.Response()
    return _answered(outcome)


def _answered(outcome: Outcome) -> web.Response:
    return web.json_response(outcome.body, status=outcome.status)


async def no_such_method(_: web.Request) -> web.Response:
    """Anything else below `/bot…`."""
    return _answered(refused(Refusal.not_found()))


async def download(request: web.Request) -> web.Response:
    """`/file/bot<token>/<path>`."""
    world = request.app[WORLD]
    if stranger := _stranger(request):
        return stranger
    file = world.files.at_path(request.match_info["path"])
    data: Any = world.files.read(file) if file else None
    if file is None or data is None:
        return _answered(refused(Refusal.not_found()))
    return web.Response(body=data, content_type="application/octet-stream")
