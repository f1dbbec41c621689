"""Facts of what several visits show, frozen when the alert opened: the card's first screen."""

from collections.abc import Sequence

from domain.alerts import Rule, act_by
from domain.messages import alert_patterns as messages
from domain.messages.alerts import Gain
from domain.messages.visit import AfterLine
from domain.office import WorkingDays
from domain.patterns import in_pattern
from storage.alerts import Alert
from storage.clients import Client


def first_screen(
    alert: Alert, client: Client, gains: Sequence[Gain], shown: tuple[WorkingDays, str]
) -> messages.Pattern:
    """The visits that count, what did move, and the choices. `shown`: the reader's days, the buttons' token."""
    count, felt = in_pattern(alert.rule, alert.evidence.felt)
    return messages.Pattern(
        client=client.alias,
        rule=alert.rule,
        count=count,
        visits=len(felt),
        act_by=act_by(alert.rule, alert.opened_at, shown[0]),
        lines=tuple(AfterLine(one.day, one.feel, one.lasted, None) for one in felt),
        moved=tuple(gains[:1]),
        is_short=alert.rule is Rule.SHORT_RELIEF,
        token=shown[1],
    )
