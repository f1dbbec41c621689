"""The wording rules as code: what a text may not say, and how long, plain and honest it must be."""

from wording.lint.run import findings
from wording.lint.subject import Finding

__all__ = ["Finding", "findings"]
