"""Width and height of a picture, as far as Telegram needs them to accept a photo."""

import struct

from sandbox.refusals import Refusal

LARGEST_PHOTO = 10 * 1024 * 1024
LONGEST_SIDES = 10_000
THINNEST = 20


def photo_size(data: bytes) -> tuple[int, int]:
    """Pixels across and down of a PNG, JPEG or GIF that may be sent as a photo. Raises Refusal."""
    if len(data) > LARGEST_PHOTO:
        raise Refusal.wrong(
            f"file of size {len(data)} bytes is too big for a photo; the maximum size is {LARGEST_PHOTO} bytes"
        )
    width, height = _measure(data) or (0, 0)
    if not width or not height:
        raise Refusal.wrong("IMAGE_PROCESS_FAILED")
    if width + height > LONGEST_SIDES or max(width, height) > THINNEST * min(width, height):
        raise Refusal.wrong("PHOTO_INVALID_DIMENSIONS")
    return width, height


def picture_type(data: bytes) -> str | None:
    """The media type by the first bytes, whatever a sender claims; None for what a browser should not show."""
    signs = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8": "image/jpeg", b"GIF8": "image/gif"}
    return next((kind for sign, kind in signs.items() if data.startswith(sign)), None)


def _measure(data: bytes) -> tuple[int, int] | None:
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height = struct.unpack_from(">II", data, 16)
        elif data.startswith((b"GIF87a", b"GIF89a")):
            width, height = struct.unpack_from("<HH", data, 6)
        else:
            return _jpeg(data) if data.startswith(b"\xff\xd8") else None
    except struct.error:
        return None
    return width, height


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """Walk the segments to the frame header, the one that carries the size."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + length
    return None
