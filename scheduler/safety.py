"""A safety text differs from the one a therapist accepted: they are told once, while their clients go on as before."""

import hashlib
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.joining import About
from domain.messages import name_of
from domain.messages.safety import Waiting
from scheduler.duties import Doing
from storage import outbox, people, practices, questions, safety
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask
from wording.sheets import text_hashes


async def texts_changed(session: Session, therapist_id: int, now: datetime) -> None:
    """Tell of texts that wait, outside quiet hours, and never twice of the same ones."""
    therapist = await practices.therapist_of(session, therapist_id)
    me = await people.load(session, therapist.person)
    if me is None or not therapist.joined:
        return
    hashes = text_hashes((await practices.practice_of(session, therapist.practice)).country, me.language)
    waiting = await safety.waiting(session, therapist_id, hashes)
    if not waiting:
        return
    texts = "|".join(hashes[name] for name in waiting)
    once = f"texts:{therapist_id}:{hashlib.sha256(texts.encode()).hexdigest()[:16]}"
    question = await questions.ask_once(session, Ask(me.practice, me.id, About.SHEET, therapist_id), now=now)
    args = {"question": question.id, "count": len(waiting)}
    at = next_allowed(now, ZoneInfo(me.zone))
    letter = Letter(me.id, name_of(Waiting), Kind.ALERT, args, at=at, once=once)
    await outbox.put(session, me.practice, letter, now=now)


DUTIES: dict[str, Doing] = {Duty.TEXTS_CHANGED: texts_changed}
