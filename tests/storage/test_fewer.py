"""Who comes less often and is holding: only with a look back that says so, and only where visits are known."""

from domain.messages.progress import NoAnswers
from domain.progress import State
from domain.visits import Fewer
from storage import fewer, summaries, visits
from storage.database import Session
from tests.storage.rows import T0, TODAY, WEEK, Rows


async def test_it_takes_known_visits_and_a_look_back_that_holds(session: Session, rows: Rows) -> None:
    anna, plan, today = await rows.client(session), await rows.plan(session), TODAY + 16 * WEEK
    await summaries.keep(session, plan, State.IMPROVING, NoAnswers(), now=T0)
    assert await fewer.of_therapist(session, rows.vera, today) == ()
    for week in (*range(8), 9, 13):
        await visits.note(session, anna, TODAY + week * WEEK, now=T0)
    assert await fewer.of_therapist(session, rows.vera, today) == ((anna, Fewer(4, 1)),)
    await summaries.keep(session, plan, State.WORSENING, NoAnswers(), now=T0 + WEEK)
    assert await fewer.of_therapist(session, rows.vera, today) == ()
