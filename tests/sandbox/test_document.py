"""The page as it leaves the server: one file that asks nobody else for anything."""

import re

from sandbox.page import document


def test_the_page_is_one_file() -> None:
    html = document()
    assert html.count("<script>") == html.count("<style>") == 1
    assert not re.search(r"https?://(?!t\.me/…)[\w$]", html)
    assert not re.search(r"\b(src|import|@import|url)\b ?[=(]+ ?[\"'][^\"']", html)
