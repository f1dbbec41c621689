"""Markup is read as Telegram reads it; the cases follow TDLib's own."""

import pytest

from sandbox.text import html, legacy, markdown
from sandbox.text.finish import detected, formatted, message_text
from sandbox.text.output import BadMarkup

BAD_HTML = [
    ("&#57311;", "Text contains invalid Unicode characters after decoding HTML entities"),
    ("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"),
    ("🏟 🏟&lt;<abac aba>", 'Unsupported start tag "abac" at byte offset 13'),
    ("🏟 🏟&lt;<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
    ("🏟 🏟&lt;<i    aba>", 'Can\'t find end tag corresponding to start tag "i"'),
    ("🏟 🏟&lt;<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
    ("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
    ('🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>', "Unclosed start tag at byte offset 13"),
    ("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"),
    ("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17"),
    ("🏟 🏟&lt;<i>a</em   >", 'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
]
BAD_MARKDOWN = [
    ("🏟 🏟_abacaba", "Can't find end of Italic entity at byte offset 9"),
    ("🏟 🏟_abac * asd ", "Can't find end of Bold entity at byte offset 15"),
    ("🏟 🏟_abac * asd _", "Can't find end of Italic entity at byte offset 21"),
    ("🏟 🏟`", "Can't find end of Code entity at byte offset 9"),
    ("🏟 🏟```a", "Can't find end of Pre entity at byte offset 9"),
    ("🏟 🏟```a ", "Can't find end of PreCode entity at byte offset 9"),
    ("🏟 🏟__🏟 🏟_", "Can't find end of Italic entity at byte offset 20"),
    ("🏟 🏟__", "Can't find end of Underline entity at byte offset 9"),
    ("🏟 🏟||test\\|", "Can't find end of Spoiler entity at byte offset 9"),
    ("[telegram\\.org](asd\\)", "Can't find end of a URL at byte offset 16"),
    ("🏟 🏟![👍]", "Custom emoji entity must contain a tg://emoji URL"),
    ("🏟 🏟![👍](t://emoji?id=1234)", "Custom emoji URL must have scheme tg"),
    *((f"🏟 🏟{c}", f"Character '{c}' is reserved and must be escaped with the preceding '\\'") for c in "]()>#+-=|{}.!"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "words"), BAD_HTML)
def test_bad_html(source: str, words: str) -> None:
    with pytest.raises(BadMarkup) as refusal:
        html.parse(source)
    assert str(refusal.value).startswith(words)


@pytest.mark.parametrize(("source", "words"), BAD_MARKDOWN)
def test_bad_markdown(source: str, words: str) -> None:
    with pytest.raises(BadMarkup) as refusal:
        markdown.parse(source)
    assert str(refusal.value) == words


GOOD_HTML = [
    ("➡️ ➡️<i>➡️ ➡️</i><b>➡️ ➡️</b>", [("italic", 5, 5), ("bold", 10, 5)]),
    ("🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>", [("bold", 9, 3), ("italic", 5, 7)]),
    ("🏟 🏟&lt;<i    aba  =  '&lt;&gt;&quot;'>a</>", [("italic", 6, 1)]),
    ("🏟 🏟&lt;<b></b>", []),
    ('➡️ ➡️<span class = "tg-spoiler">➡️</span>', [("spoiler", 5, 2)]),
    ('<a href  ="telegram.org"   > </a>', [("text_link", 0, 1)]),
    ("<a>telegram.org </a>", []),
    ("<a>telegram.org</a>", [("text_link", 0, 12)]),
    ("<blockquote   expandable>a&lt;<pre  >b;</></>", [("pre", 2, 2), ("expandable_blockquote", 0, 4)]),
]  # fmt: skip
GOOD_MARKDOWN = [
    ("*bold* _i_ __u__", [("bold", 0, 4), ("italic", 5, 1), ("underline", 7, 1)]),
    ("~s~ ||p||", [("strikethrough", 0, 1), ("spoiler", 2, 1)]),
    ("[a\\.b](https://x.org/\\))", [("text_link", 0, 3)]),
    ("```py\nx_y```", [("pre", 0, 3)]),
    (">a\n>b\nc", [("blockquote", 0, 4)]),
    (">a\n>b||", [("expandable_blockquote", 0, 3)]),
    ("![x](tg://time?unix=7)", [("date_time", 0, 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "entities"), GOOD_HTML)
def test_good_html(source: str, entities: list[tuple[str, int, int]]) -> None:
    found = html.parse(source).entities
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


@pytest.mark.parametrize(("source", "entities"), GOOD_MARKDOWN)
def test_good_markdown(source: str, entities: list[tuple[str, int, int]]) -> None:
    found = markdown.parse(source).entities
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_the_first_markdown() -> None:
    out = legacy.parse("*b* _i_ `c` [t](http://x.org) \\_")
    assert out.text == "b i c t _"
    assert [one["type"] for one in out.entities] == ["bold", "italic", "code", "text_link"]
    with pytest.raises(BadMarkup, match="Can't find end of the entity starting at byte offset 0"):
        legacy.parse("*unclosed")


def test_white_space_is_cut_and_entities_follow() -> None:
    text, entities = message_text({"text": "  <b> a</b> ", "parse_mode": "HTML"})
    assert (text, entities) == ("a", [{"type": "bold", "offset": 0, "length": 1}])


def test_code_inside_pre_is_one_entity() -> None:
    source = '<pre><code class="language-py">x</code></pre>'
    _, entities = formatted({"text": source, "parse_mode": "html"}, "text")
    assert entities == [{"type": "pre", "offset": 0, "length": 1, "language": "py"}]


def test_links_and_commands_are_found() -> None:
    found = detected("🏟 /new see https://t.me/x?start=a_b, or mail a@b.org to @someone_else.")
    assert [(one["type"], one["offset"], one["length"]) for one in found] == [
        ("url", 12, 24), ("email", 46, 7), ("bot_command", 3, 4), ("mention", 57, 13),
    ]  # fmt: skip
