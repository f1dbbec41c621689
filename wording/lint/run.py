"""All rules on one message, in the order of the guide."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from wording.lint.blocks import block_findings
from wording.lint.form import buttons, length, lock_screen, questions, sentence_length, signs
from wording.lint.numbers import provenance
from wording.lint.quotes import quoted
from wording.lint.subject import Finding, Subject, subject
from wording.lint.word_rules import address, cause, plurals, words
from wording.rendered import Rendered

RULES: Final[tuple[Callable[[Subject], Iterator[Finding]], ...]] = (
    length,
    questions,
    sentence_length,
    buttons,
    signs,
    lock_screen,
    cause,
    block_findings,
    provenance,
    quoted,
    plurals,
    words,
    address,
)


def findings(rendered: Rendered, facts: Any) -> list[Finding]:
    """Every rule the message breaks. No finding holds any of people's words."""
    return judge(subject(rendered, facts))


def judge(found: Subject) -> list[Finding]:
    """Every rule a subject breaks; the entry may be one that is in no catalogue."""
    return [finding for rule in RULES for finding in rule(found)]
