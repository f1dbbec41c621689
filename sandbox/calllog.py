"""Every call the bot made: what it asked, what it got, and which rule it broke."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Call:
    """One Bot API call. `at` is sandbox time as ISO 8601; `ms` are the real milliseconds the answer took."""

    n: int
    method: str
    params: dict[str, Any]
    status: int
    answer: Any
    at: str
    rule_broken: str | None = None
    ms: float | None = None


@dataclass(slots=True)
class CallLog:
    """The newest calls, and how many ever broke a rule. The token is taken out of everything before it is kept."""

    token: str
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=KEPT))
    next_n: int = 1
    broken: int = 0

    def add(self, method: str, params: dict[str, object], outcome: "Outcome", at: datetime) -> Call:
        """Keep one call."""
        call = Call(
            n=self.next_n,
            method=method,
            params=self._clean(params),
            status=outcome.status,
            answer=self._clean(outcome.body),
            at=at.isoformat(),
            rule_broken=outcome.rule_broken,
            ms=outcome.ms,
        )
        self.next_n += 1
        self.broken += call.rule_broken is not None
        self.calls.append(call)
        return call

    def _clean(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self._clean(name): self._clean(item) for name, item in value.items()}
        if isinstance(value, list):
            return [self._clean(item) for item in value]
        if isinstance(value, str):
            return value.replace(self.token, "<token>")
        return value if isinstance(value, int | float | None) else str(value)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call is answered with: HTTP status, JSON body, the broken rule in words, if any, and how long it took."""

    status: int
    body: dict[str, Any]
    rule_broken: str | None = None
    ms: float | None = None
