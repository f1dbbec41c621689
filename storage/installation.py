"""What is true of the whole installation: the bot's own name in Telegram, which invite links are made of."""

from sqlalchemy import select

from storage.database import Session
from storage.tables import installation


async def name_bot(session: Session, username: str) -> None:
    """Keep the bot's username, as Telegram gave it."""
    await session.upsert(installation, {"id": 1, "username": username}, on=("id",))


async def bot_name(session: Session) -> str:
    """The bot's username, "" before the bot has run once."""
    return str(await session.scalar(select(installation.c.username)) or "")
