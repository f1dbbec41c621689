"""A plan somebody else set is locked to them: the therapist asks first, and everything waits for the answer."""

from datetime import date

from domain.alerts import NextStep, Rule
from domain.homecare import Agreed
from domain.request import Outcome, State
from scheduler.messenger import Upload
from storage import decisions, homecare, requests
from storage.tables import change_request
from tests.alerted import opened
from tests.asked import answered, prescribes, versions
from tests.homecare import Pair, pair
from tests.world import World


async def own(world: World) -> requests.Request:
    """The one request there is."""
    async with world.database.read() as session:
        (row,) = await session.find_all(change_request)
        found = await requests.load(session, row.id)
    assert found is not None
    return found


async def test_another_approach_is_a_question_to_whoever_set_the_plan(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await opened(world, both.anna, Rule.NO_CHANGE)
    alert = both.vera.phone.last
    assert "Ask Dr Ruiz" in alert.labels
    assert "Another approach" not in alert.labels
    data = next(one["callback_data"] for row in alert.buttons for one in row if one["text"] == "Ask Dr Ruiz")
    for value in ("pr", "ap", "pr"):
        await both.vera.phone.taps_data(data[:-2] + value, alert)
    assert both.vera.phone.last.text.startswith("A question to Dr Ruiz about Anna: is something else worth a try?")
    assert any("Vera would like to ask whether something else is worth a try." in one for one in both.anna.phone.heard)
    await answered(both, "Agreed to a change", "40 minutes", "it went well")
    note = [one.file.content.decode() for one in both.vera.phone.messages if isinstance(one.file, Upload)][-1]
    assert "The answers have not moved as hoped. Is something else worth a try?" in note
    assert both.anna.phone.last.text.startswith("A word about your plan.\n\nDr Ruiz agreed.")
    assert [one.changed for one in await versions(world, both)] == ["", "40 minutes"]


async def test_asking_is_a_decision_with_a_date_and_comes_back_without_an_answer(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await opened(world, both.anna, Rule.NO_CHANGE)
    alert = both.vera.phone.last
    await both.vera.phone.taps("Ask Dr Ruiz", alert)
    assert "You chose to ask whoever set the plan. I look again on Monday 9 March" in alert.text
    assert "An answer is hoped for by Monday 9 March." in both.anna.phone.last.text
    await both.anna.phone.taps("Yes")
    await both.vera.phone.taps("Send to prescriber")
    await both.vera.phone.taps("I have sent it")
    await world.passes(days=8)
    nudge = next(one for one in reversed(both.vera.phone.messages) if "Enter the answer" in one.labels)
    assert nudge.text.startswith("No answer yet from Dr Ruiz about Anna")
    assert nudge.labels[1:] == ["Send again", "I have called instead", "Close request"]
    (first, *_) = await decided(world, both)
    assert (first.step, first.until) == (NextStep.PRESCRIBER, date(2026, 3, 9))


async def test_a_question_that_was_not_sent_goes_when_the_alert_is_chosen_anew(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await opened(world, both.anna, Rule.NO_CHANGE)
    alert = both.vera.phone.last
    await both.vera.phone.taps("Ask Dr Ruiz", alert)
    await both.vera.phone.taps("Choose again", alert)
    assert "Ask Dr Ruiz" in alert.labels
    assert (await own(world)).state is State.TAKEN_BACK
    await both.vera.phone.taps("Ask Dr Ruiz", alert)
    async with world.database.read() as session:
        rows = await session.find_all(change_request)
    assert sorted(row.state for row in rows) == [State.OPEN, State.TAKEN_BACK]
    await world.passes(days=8)
    again = [one for one in both.vera.phone.messages if one.text.startswith("A question to Dr Ruiz about Anna")]
    assert len(again) == 2
    assert any(
        one.text == "Not asked any more, about Anna: the plan as a whole. Nothing changes."
        for one in both.vera.phone.messages
    )


async def decided(world: World, both: Pair) -> tuple[decisions.Decision, ...]:
    """What Vera decided about Anna."""
    async with world.database.read() as session:
        return await decisions.of_client(session, both.anna.scope.subject)


async def exercise(both: Pair) -> None:
    """Vera would like to add something at home."""
    await both.vera.phone.says("/exercise Anna")
    for words in ("Chin tucks", "ten times", "it loosens"):
        await both.vera.phone.says(words)


async def test_a_new_item_at_home_waits_for_the_owners_answer(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await exercise(both)
    assert both.vera.phone.last.text.startswith("“Chin tucks” for Anna waits: Dr Ruiz set the plan")
    assert "Vera would like to ask whether “Chin tucks” may be added at home." in both.anna.phone.last.text
    item = (await own(world)).waits
    async with world.database.read() as session:
        waiting = await homecare.item(session, item)
        assert waiting is not None
        assert (waiting.state, await homecare.standing(session, both.anna.scope.subject)) == (Agreed.AHEAD, ())
    await answered(both, "Agreed to a change", "with chin tucks", "it suits")
    assert any("Chin tucks" in text for text in both.anna.phone.heard[-2:])
    async with world.database.read() as session:
        offered = await homecare.item(session, item)
    assert offered is not None
    assert offered.state is Agreed.OFFERED


async def test_what_is_not_agreed_to_or_not_asked_any_more_is_forgotten(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await exercise(both)
    item = (await own(world)).waits
    await both.vera.phone.taps("Drop it")
    assert (await own(world)).state is State.TAKEN_BACK
    async with world.database.read() as session:
        assert await homecare.item(session, item) is None
    await both.anna.phone.taps("Yes")
    assert world.telegram.toasts[-1] != ""


async def test_on_the_day_of_the_review_a_note_is_drafted_and_silence_can_be_closed(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await world.passes(weeks=8, days=1)
    card = next(one for one in both.vera.phone.messages if one.text.startswith("The day has come to look at the plan"))
    question = next(one for one in both.anna.phone.messages if "how the plan goes on" in one.text)
    await both.anna.phone.taps("Yes", question)
    await both.vera.phone.taps("Send to prescriber", card)
    await both.vera.phone.taps("I have sent it")
    await world.passes(days=8)
    await both.vera.phone.taps("Close request")
    await both.vera.phone.says("we go on as it is")
    await both.vera.phone.taps(next(one for one in both.vera.phone.last.labels))
    assert "No answer came from Dr Ruiz, so the plan stays as it is." in both.anna.phone.last.text
    assert (await own(world)).answer is Outcome.CLOSED
