"""Files in both directions, and everything persons send that is not text."""

import base64
from io import BytesIO

import aiohttp
import pytest

from sandbox.oddments import FILES, PIXEL, PLAIN
from sandbox.reading import Reading
from sandbox.schema import load
from tests.phone import TOKEN, Phone, Sandbox
from tests.sandbox.conftest import Api


def form(name: str, content: bytes, **fields: str) -> aiohttp.FormData:
    data = aiohttp.FormData(fields, quote_fields=False)
    data.add_field(name, BytesIO(content), filename="Übung 1.png")
    return data


async def test_a_photo_is_uploaded_and_sent_again_by_its_id(api: Api, anna: Phone) -> None:
    chat = str(anna.id)
    _, answer = await api.raw(
        "sendPhoto", data=form("photo", PIXEL, chat_id=chat, caption="*a*", parse_mode="Markdown")
    )
    photo = answer["result"]["photo"][0]
    assert (photo["width"], photo["height"], answer["result"]["caption"]) == (1, 1, "a")
    again = await api("sendPhoto", chat_id=chat, photo=photo["file_id"])
    assert again["photo"] == [photo]
    edited = await api("editMessageCaption", chat_id=chat, message_id=again["message_id"], caption="b")
    assert edited["caption"] == "b"
    assert [one["text"] for one in await anna.chat(since=1)] == ["a", "b"]


async def test_an_attached_document_can_be_fetched(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    data = form("file1", b"a,b\n", chat_id=str(anna.id), document="attach://file1")
    _, answer = await api.raw("sendDocument", data=data)
    document = answer["result"]["document"]
    assert (document["file_name"], document["file_size"]) == ("Übung 1.png", 4)
    path = (await api("getFile", file_id=document["file_id"]))["file_path"]
    async with sandbox.http.get(f"{sandbox.url}/file/bot{TOKEN}/{path}") as response:
        assert await response.read() == b"a,b\n"
    assert (await sandbox.log())[0]["params"]["file1"] == "Übung 1.png (4 bytes)"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (b"", "file must be non-empty"),
        (PIXEL[:20], "IMAGE_PROCESS_FAILED"),
        (PIXEL[:16] + b"\0\0\x27\x10" + PIXEL[20:], "PHOTO_INVALID_DIMENSIONS"),
        (PIXEL + b"x" * 10 * 1024 * 1024, "too big for a photo"),
    ],
)
async def test_bad_photos_are_refused(api: Api, anna: Phone, content: bytes, words: str) -> None:
    _, answer = await api.raw("sendPhoto", data=form("photo", content, chat_id=str(anna.id)))
    assert words in answer["description"]


async def test_files_that_are_not_there(api: Api, anna: Phone) -> None:
    for document in ("attach://nothing", "no such id", "https://example.org/a.pdf"):
        assert (await api("sendDocument", chat_id=anna.id, document=document))["ok"] is False
    assert await api.refusal("sendVoice", chat_id=anna.id) == "Bad Request: there is no voice in the request"
    assert await api.refusal("getFile", file_id="x") == "Bad Request: invalid file_id"


@pytest.mark.parametrize("kind", [*PLAIN, *FILES, "edited", "group"])
async def test_odd_content_is_well_formed(api: Api, anna: Phone, kind: str) -> None:
    more = {"message_id": 1, "text": "/start again"} if kind == "edited" else {}
    sent = await anna.sends(kind, settle=False, **more)
    [update] = await api("getUpdates", offset=2)
    reading = Reading(load().types)
    reading.read(("Update",), update, "update")
    assert (update["update_id"], reading.unknown) == (sent["update_id"], [])


async def test_a_group_can_be_answered(api: Api, anna: Phone) -> None:
    await anna.sends("group", settle=False, text="hello all")
    [update] = await api("getUpdates", offset=2)
    assert (await api("sendMessage", chat_id=update["message"]["chat"]["id"], text="private only"))["text"]


async def test_a_document_with_content(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    content = base64.b64encode(b"a,b\n").decode()
    await anna.sends("document", settle=False, name="a.csv", base64=content, caption="here")
    [update] = await api("getUpdates", offset=2)
    file = await api("getFile", file_id=update["message"]["document"]["file_id"])
    assert (file["file_path"], file["file_size"]) == ("documents/file_1.csv", 4)
