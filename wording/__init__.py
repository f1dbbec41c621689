"""Every sentence, in every language: facts in, text and buttons out."""

from wording.errors import WordingError
from wording.lint import Finding
from wording.lint import findings as check
from wording.render import Pool, eligible, has_plain, pool, render
from wording.rendered import Button, Rendered, Voice
from wording.soundness import ensure_sound, problems
from wording.standing import languages

__all__ = [
    "Button",
    "Finding",
    "Pool",
    "Rendered",
    "Voice",
    "WordingError",
    "check",
    "eligible",
    "ensure_sound",
    "has_plain",
    "languages",
    "pool",
    "problems",
    "render",
]
