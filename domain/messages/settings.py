"""How a person is spoken to: the language, and the form of "you" where a language has two."""

from domain.messages import Choice, message


@message("settings.language")
class Language:
    """Which language? Each is called by its own name.

    `drafts` names those nobody has reviewed, for a therapist; None for clients.
    """

    choices: tuple[Choice, ...]
    token: str
    drafts: str | None = None


@message("settings.one_language")
class OneLanguage:
    """There is one language so far."""

    language: str


@message("settings.spoken")
class Spoken:
    """Another language from now on; said in it."""

    language: str


@message("settings.form")
class Form:
    """How to be spoken to, in languages with two forms of "you"."""

    token: str


@message("settings.form_kept")
class FormKept:
    """It was noted."""
