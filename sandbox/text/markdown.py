"""Telegram's MarkdownV2 style: every reserved character is markup or escaped, or the text is refused."""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from sandbox.text.output import BadMarkup, Output, byte_offset

RESERVED = "_*[]()~`>#+-=|{}.!"
# Longest first: "__" is not two "_".
BEGINS = (
    ("__", "Underline"), ("_", "Italic"), ("*", "Bold"), ("~", "Strikethrough"), ("||", "Spoiler"),
    ("![", "CustomEmoji"), ("[", "TextUrl"), ("```", "Pre"), ("`", "Code"),
)  # fmt: skip
ENDS = {
    "Underline": "__", "Italic": "_", "Bold": "*", "Strikethrough": "~", "Spoiler": "||",
    "CustomEmoji": "]", "TextUrl": "]", "Pre": "```", "PreCode": "```", "Code": "`",
}  # fmt: skip
KINDS = {"PreCode": "pre", "TextUrl": "text_link", "CustomEmoji": "custom_emoji"}
VERBATIM = ("Pre", "PreCode", "Code")


@dataclass(frozen=True, slots=True)
class Open:
    """Markup that waits for its end."""

    kind: str
    source: int
    start: int
    language: str = ""


@dataclass(slots=True)
class Reader:
    """One pass over one source."""

    source: str
    at: int = 0
    out: Output = field(default_factory=Output)
    open: list[Open] = field(default_factory=list)
    line_start: bool = True

    def read(self) -> Output:
        """The text and its entities. Raises BadMarkup."""
        while self.at < len(self.source):
            self._step()
        if self.open and self.open[-1].kind == "BlockQuote":
            self._close_quote("blockquote")
        if self.open:
            last = self.open[-1]
            offset = byte_offset(self.source, last.source)
            raise BadMarkup(f"Can't find end of {last.kind} entity at byte offset {offset}")
        return self.out

    @property
    def _top(self) -> str:
        return self.open[-1].kind if self.open else ""

    def _step(self) -> None:
        character = self.source[self.at]
        following = self.source[self.at + 1 : self.at + 2]
        if character == "\\" and following and ord(following) < 127:
            self._plain(following, 2)
        elif character not in ("`" if self._top in VERBATIM else RESERVED + "\n"):
            self._plain(character, 1)
        elif character == "\n":
            self._new_line()
        elif self._ends_here():
            self._end()
        else:
            self._begin()

    def _plain(self, text: str, step: int) -> None:
        self.out.add(text)
        self.at += step
        self.line_start = False

    def _new_line(self) -> None:
        self.out.add("\n")
        self.at += 1
        self.line_start = True
        if self._top == "BlockQuote":
            if self.source.startswith(">", self.at):
                self.at += 1
                self.line_start = False
            else:
                self._close_quote("blockquote")

    def _close_quote(self, kind: str) -> None:
        self.out.mark(kind, self.open.pop().start)

    def _ends_here(self) -> bool:
        if self._top == "BlockQuote":
            return bool(re.compile(r"\|\|(\n|$)").match(self.source, self.at))
        end = ENDS.get(self._top)
        if end is None or not self.source.startswith(end, self.at):
            return False
        return not (end == "_" and self.source.startswith("__", self.at))

    def _begin(self) -> None:
        if self.line_start and self.source.startswith(">", self.at) and not self.open:
            self.open.append(Open("BlockQuote", self.at, self.out.position))
            self.at += 1
            self.line_start = False
            return
        for sign, kind in BEGINS:
            if self.source.startswith(sign, self.at):
                opened_at = self.at
                self.at += len(sign)
                self._push(kind, opened_at)
                return
        character = self.source[self.at]
        raise BadMarkup(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")

    def _push(self, kind: str, opened_at: int) -> None:
        language = ""
        if kind == "Pre":
            found = re.compile(r"[^\s`]+(?=\s)").match(self.source, self.at)
            if found:
                kind, language, self.at = "PreCode", found.group(), found.end()
            if self.source.startswith("\n", self.at):
                self.at += 1
        self.open.append(Open(kind, opened_at, self.out.position, language))

    def _end(self) -> None:
        if self._top == "BlockQuote":
            self.at += 2
            self._close_quote("expandable_blockquote")
            return
        ended = self.open.pop()
        self.at += len(ENDS[ended.kind])
        if ended.kind == "TextUrl":
            url = self._address("a URL")
            if url:
                self.out.mark("text_link", ended.start, url=url)
        elif ended.kind == "CustomEmoji":
            self._special(ended)
        else:
            extra = {"language": ended.language} if ended.language else {}
            self.out.mark(KINDS.get(ended.kind, ended.kind.lower()), ended.start, **extra)

    def _special(self, ended: Open) -> None:
        """`![👍](tg://emoji?id=…)` and `![22:45](tg://time?unix=…)`."""
        url = self._address("a custom emoji URL")
        if not url:
            raise BadMarkup("Custom emoji entity must contain a tg://emoji URL")
        parts = urlsplit(url)
        query = parse_qs(parts.query)
        if parts.scheme != "tg":
            raise BadMarkup("Custom emoji URL must have scheme tg")
        if parts.netloc == "time" and query.get("unix", [""])[0].isdecimal():
            self.out.mark("date_time", ended.start, unix_time=int(query["unix"][0]))
            return
        if parts.netloc != "emoji":
            raise BadMarkup('Custom emoji URL must have host "emoji"')
        if "id" not in query:
            raise BadMarkup("Custom emoji URL must have an emoji identifier")
        self.out.mark("custom_emoji", ended.start, custom_emoji_id=query["id"][0])

    def _address(self, what: str) -> str:
        """The `(…)` after a link's text, which may be missing."""
        if not self.source.startswith("(", self.at):
            return ""
        begin = self.at
        found = re.compile(r"\(((?:\\.|[^)\\])*)\)", re.DOTALL).match(self.source, begin)
        if not found:
            raise BadMarkup(f"Can't find end of {what} at byte offset {byte_offset(self.source, begin + 1)}")
        self.at = found.end()
        return re.sub(r"\\(.)", r"\1", found.group(1))


def parse(source: str) -> Output:
    """Read MarkdownV2 style. Raises BadMarkup."""
    return Reader(source).read()
