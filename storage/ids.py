"""Random names for rows and questions, made here so that a sealed value can name its row before it is stored."""

import secrets


def new_id() -> int:
    """A random row id of 63 bits, never 0."""
    return secrets.randbits(63) or 1


def new_token() -> str:
    """96 random bits as 16 base64url characters: the name of a question in callback data."""
    return secrets.token_urlsafe(12)
