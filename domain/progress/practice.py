"""What a practice's own clients teach about those who come next: at which level people join."""

from collections.abc import Iterable, Sequence

from domain.progress.decide import FLOOR
from domain.progress.history import HOMECARE, History
from domain.progress.intake import Intake, learn_intake
from domain.progress.joint_weeks import BUMP


def composite(first_week: Sequence[float]) -> float | None:
    """A client's level at intake from each measure's first answer, in points: the mean of those with room to fall,
    less what people are worse than usual in the week they join. None where most have no room: such clients are watched
    for getting worse and teach nothing about the others.
    """
    watched = [points for points in first_week if points >= FLOOR]
    return sum(watched) / len(watched) - BUMP if 2 * len(watched) > len(first_week) else None


def first_answers(history: History) -> list[float]:
    """Each measure's first answer of all, in points, home plan left out."""
    outcomes = [one for one in history.series if one.measure != HOMECARE and one.replies]
    return [one.points(one.replies[0].score) for one in outcomes]


def expect(clients: Iterable[Sequence[float]]) -> Intake:
    """What to expect of the next client, from each earlier client's first answers in points."""
    given = [one for one in clients if composite(one) is not None]
    if not given:
        return learn_intake((), 1)
    levels = [level for one in given if (level := composite(one)) is not None]
    return learn_intake(levels, round(sum(map(len, given)) / len(given)))
