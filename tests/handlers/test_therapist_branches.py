"""The therapist's side: the choices that the other conversations do not make."""

import pytest

from domain.alerts import NextStep, OffReason, Rule
from domain.therapist import ReplyTime
from storage import hard_spells, people, practices
from tests.alerted import alerted
from tests.asked import PARTS
from tests.factories import joined, practised
from tests.homecare import pair
from tests.joining import client_of, plan_of, therapist_link
from tests.world import World


async def test_a_talk_about_a_worsening_gets_a_date_and_no_second_notice(world: World) -> None:
    found = await alerted(world, Rule.WORSENING)
    heard = len(found.anna.phone.heard)
    await found.vera.phone.taps("I have spoken with them")
    await found.vera.phone.taps("6 weeks")
    (decision,) = await found.decisions()
    assert decision.step is NextStep.SPOKEN
    assert "You have talked. I look again on Friday 17 April." in found.card.text
    assert len(found.anna.phone.heard) == heard


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Wrong answers", OffReason.WRONG),
        ("Someone else", OffReason.SOMEONE_ELSE),
        ("Wrong goal", OffReason.WRONG_GOAL),
        ("Other", OffReason.OTHER),
    ],
)
async def test_each_way_in_which_answers_look_off_is_kept(world: World, label: str, reason: OffReason) -> None:
    found = await alerted(world)
    for tap in ("More", "Data looks off", label):
        await found.vera.phone.taps(tap)
    (decision,) = await found.decisions()
    assert (decision.step, decision.note) == (NextStep.LOOKS_OFF, reason)
    assert "These weeks are not counted." in found.card.text


@pytest.mark.parametrize(
    ("rule", "label"),
    [(Rule.WORSENING, "Open: clearly worse"), (Rule.REVIEW, "Open: time to ask"), (Rule.SILENT, "Open: no answers")],
)
async def test_a_client_s_card_leads_to_what_is_open(world: World, rule: Rule, label: str) -> None:
    found = await alerted(world, rule)
    await found.vera.phone.says("/clients")
    for tap in ("Anna", label):
        await found.vera.phone.taps(tap)
    assert found.vera.phone.last.text == found.card.text


async def test_the_third_day_is_a_working_day(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Review together")
    await found.vera.phone.taps("Wednesday 11 March")
    assert "review the plan together on Wednesday 11 March" in found.card.text


async def test_no_change_can_be_heard_of_early(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.says("/alerts")
    await found.vera.phone.taps("Early")
    assert found.vera.phone.last.text.startswith("How soon I speak of no change: early.")


@pytest.mark.parametrize(("label", "review"), [("In 4 weeks", "30 March"), ("In 12 weeks", "25 May")])
async def test_another_provider_s_plan_is_looked_at_again(world: World, label: str, review: str) -> None:
    both = await pair(world)
    await both.vera.phone.says("/prescribed Anna")
    for words in PARTS:
        await both.vera.phone.says(words)
    await both.vera.phone.taps(label)
    assert f"It is looked at again on {review}." in both.vera.phone.last.text


@pytest.mark.parametrize(
    ("label", "opens"),
    [
        ("I saw a client", "Send /visit with a name"),
        ("A plan of somebody else", "Whose plan did somebody else set?"),
        ("People to refer to", ""),
    ],
)
async def test_the_menu_leads_there(world: World, label: str, opens: str) -> None:
    vera = await practised(world)
    await joined(vera)
    await vera.phone.says("/menu")
    await vera.phone.taps(label)
    assert opens in vera.phone.last.text
    assert vera.phone.last.text != vera.phone.heard[0]


@pytest.mark.parametrize(
    ("label", "opens"),
    [
        ("How soon you hear", "How soon I speak of no change"),
        ("Who steps in", ""),
        ("Working together", "Clients are asked about working together: no."),
        ("Why clients stopped", "Why clients ended the check-ins"),
    ],
)
async def test_the_settings_lead_there(world: World, label: str, opens: str) -> None:
    vera = await practised(world)
    await vera.phone.says("/menu")
    await vera.phone.taps("Settings")
    await vera.phone.taps(label)
    assert vera.phone.last.text.startswith(opens)
    assert len(vera.phone.heard) == 3


async def test_calls_are_taken_again(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/flare")
    for label in ("I take no calls", "I take calls"):
        await vera.phone.taps(label)
    async with world.database.read() as session:
        assert (await hard_spells.of_therapist(session, vera.scope.subject)).takes_calls


@pytest.mark.parametrize(("label", "reads"), [("The same day", ReplyTime.SAME_DAY), ("Within a week", ReplyTime.WEEK)])
async def test_how_soon_notes_are_read_is_the_therapist_s_word(world: World, label: str, reads: ReplyTime) -> None:
    vera = world.phone("Vera")
    await vera.starts(await therapist_link(world))
    await vera.taps("Vera")
    await vera.taps(label)
    async with world.database.read() as session:
        me = await practices.therapist_of(session, (await people.scope_of(session, vera.chat)).subject)
    assert me.reads is reads


@pytest.mark.parametrize(
    ("label", "kept"), [("Low back", "low back"), ("Shoulder", "shoulder"), ("Headache", "headache")]
)
async def test_what_brings_somebody_can_be_tapped(world: World, label: str, kept: str) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    for tap in (label, "6 weeks–3 months", "To do more", "Yes"):
        await vera.phone.taps(tap)
    assert (await plan_of(world, vera)).label.casefold() == label.casefold()
    assert (await client_of(world, vera)).adult is True
