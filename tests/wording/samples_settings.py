"""Facts of settings, breaks and closures, where made-up ones make no sense."""

from datetime import UTC, datetime
from typing import Any

from domain.messages import Choice, joining, rhythm, settings
from tests.wording.samples import TOKEN

AT = datetime(2026, 6, 10, 16, 0, tzinfo=UTC)
LANGUAGES = (Choice("Deutsch", TOKEN, "de"), Choice("English", TOKEN, "en"))
SAMPLES: dict[str, Any] = {
    "joining.language": joining.Language(LANGUAGES, TOKEN),
    "settings.language": [
        settings.Language(LANGUAGES, TOKEN),
        settings.Language(LANGUAGES, TOKEN, drafts="Deutsch, English"),
    ],
    "settings.one_language": settings.OneLanguage("English"),
    "settings.spoken": settings.Spoken("English"),
    "rhythm.paused": [rhythm.Paused(AT, "Vera", TOKEN), rhythm.Paused(None, "Vera", TOKEN)],
}
