"""The answers as given, summed up for people to see: nothing fitted, every number traces to replies."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Final

from domain.progress.assessment import Coverage, Told
from domain.progress.bins import Track
from domain.progress.history import DAYS_A_WEEK, History, Source

_RECENT: Final = 6
_NOW: Final = 3
_THEN: Final = 2
_COVERED_WEEKS: Final = 12


def told(track: Track) -> Told:
    """Sum up what was answered to a measure in this phase."""
    if not track.replies:
        return Told()
    replies = track.replies
    recent = tuple(reply.score for reply in replies[-_RECENT:])
    last = [track.series.points(score) for score in recent[-2:]]
    return Told(
        replies=len(replies),
        carried=sum(reply.source is Source.CARRIED for reply in track.trailing),
        since=replies[0].at,
        then=median([reply.score for reply in replies[:_THEN]]),
        now=median(recent[-_NOW:]),
        recent=recent,
        step=last[1] - last[0] if len(last) > 1 else None,
    )


def recent_points(track: Track) -> float | None:
    """The median of the last three replies in points; None without any."""
    points = [track.series.points(reply.score) for reply in track.replies[-_NOW:]]
    return median(points) if points else None


def coverage(history: History, tracks: Sequence[Track]) -> Coverage:
    """How much was answered: as recorded, or else by weeks, at most the trailing twelve of the phase.

    Without a record every week counts as asked once, and a week as carried when nothing else was answered in it.
    """
    if history.check_ins is not None:
        recorded = history.check_ins
        return Coverage(recorded.answered, recorded.sent, recorded.carried)
    newest = int(history.weeks)
    oldest = max(0, newest - _COVERED_WEEKS + 1)
    fresh = _weeks(history, tracks, (Source.TAPPED, Source.TYPED, Source.ENTERED))
    answered = {week for week in fresh | _weeks(history, tracks, (Source.CARRIED,)) if week >= oldest}
    return Coverage(len(answered), max(0, newest - oldest + 1), len(answered - fresh))


def _weeks(history: History, tracks: Iterable[Track], sources: Sequence[Source]) -> set[int]:
    return {
        (reply.at.toordinal() - history.first_day) // DAYS_A_WEEK
        for track in tracks
        for reply in track.trailing
        if reply.source in sources
    }
