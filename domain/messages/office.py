"""A therapist's office hours: on which days and between which times notes may reach them, and how."""

from datetime import time

from domain.messages import message


@message("office.card")
class Card:
    """The days and hours in force. `gathers`: notes come together and the rest in one slip; else one by one."""

    mon: bool
    tue: bool
    wed: bool
    thu: bool
    fri: bool
    sat: bool
    sun: bool
    opens: time
    closes: time
    gathers: bool
    token: str


@message("office.type_hours")
class TypeHours:
    """From when to when? Typed as in the example."""

    opens: time = time(8, 30)
    closes: time = time(17)


@message("office.unclear")
class Unclear:
    """What was typed is no span of hours."""

    opens: time = time(8, 30)
    closes: time = time(17)
