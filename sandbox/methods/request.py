"""What a method gets to see of a request."""

from dataclasses import dataclass
from typing import Any

from sandbox.reading import Upload


@dataclass(frozen=True, slots=True)
class Request:
    """Checked values by field, and the files that `attach://` addresses may name."""

    args: dict[str, Any]
    uploads: dict[str, Upload]
