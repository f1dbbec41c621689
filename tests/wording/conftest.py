"""A trial flow on disk, for what the engine can do with any message."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.messages import CATALOGUE
from tests.wording.trial import ENTERED
from wording import entries, soundness, words

Trial = Callable[[str, str], None]


@pytest.fixture
def trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trial]:
    """Put a flow called `trial`, its TOML and its FTL, in the place of all that ships."""

    def forget() -> None:
        entries.catalogue.cache_clear()
        words.words.cache_clear()
        soundness.problems.cache_clear()

    def put(toml: str, ftl: str) -> None:
        (tmp_path / "en").mkdir(exist_ok=True)
        (tmp_path / "trial.toml").write_text(toml, encoding="utf-8")
        (tmp_path / "en" / "trial.ftl").write_text(ftl, encoding="utf-8")
        forget()

    monkeypatch.setattr(entries, "CATALOGUE", tmp_path)
    monkeypatch.setattr(words, "LOCALES", tmp_path)
    soundness.load()
    shipped = dict(CATALOGUE)
    CATALOGUE.clear()
    CATALOGUE.update(ENTERED)
    yield put
    forget()
    CATALOGUE.clear()
    CATALOGUE.update(shipped)
