"""A trial flow on disk, for what the engine can do with any message."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.messages import CATALOGUE
from tests.wording.trial import ENTERED
from wording import entries, soundness, standing, words

Trial = Callable[..., None]


def forget() -> None:
    """Read everything anew."""
    entries.catalogue.cache_clear()
    soundness.problems.cache_clear()
    for read in (words._words, words._base, standing.languages, standing.begun, standing.forms, standing.standing):
        read.cache_clear()


@pytest.fixture
def trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trial]:
    """Put a flow called `trial`, its TOML and its FTL, in the place of all that ships.

    Other languages and forms are named: `de=…`, `de_informal=…`.
    """

    def put(toml: str, ftl: str, **translated: str) -> None:
        (tmp_path / "trial.toml").write_text(toml, encoding="utf-8")
        for place, text in {"en": ftl, **translated}.items():
            folder = tmp_path.joinpath(*place.split("_"))
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "trial.ftl").write_text(text, encoding="utf-8")
            (folder / "status.toml").write_text('status = "draft"\ncomplete = true\n', encoding="utf-8")
        forget()

    monkeypatch.setattr(entries, "CATALOGUE", tmp_path)
    monkeypatch.setattr(standing, "LOCALES", tmp_path)
    soundness.load()
    shipped = dict(CATALOGUE)
    CATALOGUE.clear()
    CATALOGUE.update(ENTERED)
    yield put
    forget()
    CATALOGUE.clear()
    CATALOGUE.update(shipped)
