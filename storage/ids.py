"""Random names for rows and questions, made here so that a sealed value can name its row before it is stored."""

import secrets


def new_id() -> int:
    """A random row id of 63 bits, never 0."""
    return secrets.randbits(63) or 1


def new_token() -> str:
    """96 random bits as 16 base64url characters: the name of a question in callback data."""
    return secrets.token_urlsafe(12)


def new_invite() -> str:
    """256 random bits as 43 base64url characters: the payload of a t.me link."""
    return secrets.token_urlsafe(32)


def new_code() -> str:
    """A code a person can type: 10 characters without look-alikes, about 49 bits, in two groups."""
    letters = "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(10))
    return f"{letters[:5]}-{letters[5:]}"
