"""The parameters of a Bot API request, from wherever a client may put them."""

from aiohttp import web
from aiohttp.web_request import FileField

from sandbox.checking import parse_json
from sandbox.reading import Upload
from sandbox.refusals import Refusal

LARGEST_BODY = 51 * 1024 * 1024


async def read_params(request: web.Request) -> dict[str, object]:
    """Query and body as one: urlencoded, multipart or JSON. Raises Refusal."""
    if (request.content_length or 0) > LARGEST_BODY:
        raise Refusal.too_large()
    try:
        params: dict[str, object] = {**request.query, **await _body(request)}
    except web.HTTPRequestEntityTooLarge:
        raise Refusal.too_large() from None
    except UnicodeError:
        raise Refusal.wrong("strings must be encoded in UTF-8") from None
    except (ValueError, LookupError, AssertionError, RecursionError, web.RequestPayloadError):
        raise Refusal.wrong("can't parse the request body") from None
    if not encodable(params):
        raise Refusal.wrong("strings must be encoded in UTF-8")
    return params


async def _body(request: web.Request) -> dict[str, object]:
    if request.content_type == "application/json":
        raw = await request.read()
        found = parse_json(raw) if raw.strip() else {}
        if not isinstance(found, dict):
            raise ValueError("not an object")
        return found
    form = await request.post()
    return {name: _value(value) for name, value in form.items()}


def _value(value: str | bytes | bytearray | FileField) -> object:
    if isinstance(value, FileField):
        return Upload(value.filename, value.content_type, value.file.read())
    return value if isinstance(value, str) else bytes(value).decode()


def encodable(value: object) -> bool:
    """Whether all strings can travel: half a surrogate pair cannot."""
    if isinstance(value, str):
        return not any("\ud800" <= character <= "\udfff" for character in value)
    if isinstance(value, dict):
        return all(encodable(name) and encodable(item) for name, item in value.items())
    return all(map(encodable, value)) if isinstance(value, list) else True
