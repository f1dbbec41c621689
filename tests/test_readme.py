"""The papers keep up with the project: the map repeats the packages' own words, and links lead somewhere."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 200_000
PAPERS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


def sentence(package: Path) -> str:
    """The first line of a package's docstring."""
    docstring = ast.get_docstring(ast.parse((package / "__init__.py").read_text("utf-8")))
    assert docstring, f"{package.name} does not say why it exists"
    return docstring.splitlines()[0]


def test_the_map_repeats_every_packages_first_line() -> None:
    rows = re.findall(r"^\| `(\w+)/` \| (.+) \|$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    packages = [init.parent for init in ROOT.glob("[a-z]*/__init__.py")]
    assert dict(rows) == {package.name: sentence(package) for package in packages}
    assert len(rows) == len(packages)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_relative_links_lead_somewhere(paper: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", paper.read_text("utf-8"))
    near = [link.split("#")[0] for link in links if "://" not in link and not link.startswith("#")]
    assert [link for link in near if not (paper.parent / link).exists()] == []


def test_every_picture_is_shown_described_and_small() -> None:
    shown: dict[Path, str] = {}
    for paper in PAPERS:
        found = re.findall(r"!\[([^]]*)\]\(([^)\s]+)\)", paper.read_text("utf-8"))
        shown |= {(paper.parent / target).resolve(): words for words, target in found}
    assert set(PICTURES.glob("*.png")) == set(shown)
    assert [path.name for path, words in shown.items() if len(words.split()) < 5] == []
    assert [path.name for path in shown if path.stat().st_size > MOST_BYTES] == []
