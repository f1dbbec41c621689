"""How a person is spoken to: only languages whose every text is there are offered."""

from datetime import datetime
from typing import Final

import wording
from domain.action import Verb
from domain.event import Event
from domain.messages import settings as say_what
from domain.messages.everywhere import NotForYou, Staying
from domain.scope import Role, Scope
from handlers.answer import EVERY_MEMBER, Answer, Route, TapRoute, on_tap
from handlers.say import ask, say
from storage import commands, people, questions
from storage.database import Session
from storage.questions import Asked, Question
from wording.standing import FORMAL, form_in, forms, standing

LANGUAGE, FORM = "language", "form"
_FORMS: Final = {"fi": "informal", "fo": "formal"}


async def language(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Which language, if there is more than one."""
    offered = wording.languages()
    if len(offered) == 1:
        await say(session, scope, say_what.OneLanguage, now)
        return None
    question = await ask(session, scope, LANGUAGE, scope.subject, now)
    drafts = [one for one in offered if not standing(one).is_reviewed] if scope.role is Role.THERAPIST else []
    args = {"offered": ",".join(offered), "drafts": ",".join(drafts)}
    await say(session, scope, say_what.Language, now, question=question.id, **args)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A language, or a form of address; each question is answered once."""
    value = event.action.value if event.action is not None else ""
    known = {LANGUAGE: (*wording.languages(), "k"), FORM: tuple(_FORMS)}.get(question.about, ())
    if question.state is not Asked.OPEN or value not in known:
        return Answer(toast=NotForYou())
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value in _FORMS:
        await people.set_form(session, scope.person, _FORMS[value])
        await commands.tell(session, scope.practice, scope.person, now=now)
        await say(session, scope, say_what.FormKept, now)
    elif value == "k":
        await say(session, scope, Staying, now)
    else:
        await _speak(session, scope, value, now)
    return None


async def _speak(session: Session, scope: Scope, value: str, now: datetime) -> None:
    """From now on in this language; formally, until a client says otherwise. Therapists are spoken to formally."""
    await people.set_language(session, scope.person, value)
    await people.set_form(session, scope.person, form_in(value, FORMAL))
    await commands.tell(session, scope.practice, scope.person, now=now)
    await say(session, scope, say_what.Spoken, now)
    if len(forms(value)) > 1 and scope.role is Role.CLIENT:
        question = await ask(session, scope, FORM, scope.subject, now)
        await say(session, scope, say_what.Form, now, question=question.id)


COMMANDS = {"language": Route("language", EVERY_MEMBER, language)}
MENUS = {"lg": TapRoute("menu_language", EVERY_MEMBER, on_tap(language))}
TAPS = {Verb.SETTING: TapRoute("setting", EVERY_MEMBER, tap)}
