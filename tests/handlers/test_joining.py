"""Joining as conversations: from the therapist's link to the client's starting point."""

import re

from domain.joining import About
from domain.measures import Measure
from domain.scope import Role
from storage import answers, clients, due, invites, measures, people, plans, practices
from storage.clients import Standing
from storage.practices import Practice
from tests.factories import Practised, joined, practised
from tests.world import Phone, World

LINK = re.compile(r"start=([\w-]+)")
CODE = re.compile(r"[a-z2-9]{5}-[a-z2-9]{5}")


async def therapist_link(world: World) -> str:
    """The payload of a fresh practice's therapist link."""
    async with world.database.write() as session:
        new = Practice(0, "Oak Clinic", "Europe/Berlin", "de", "en")
        practice = await practices.add_practice(session, new, now=world.now)
        therapist = await practices.add_therapist(session, practice)
        invite = await invites.issue(session, practice, Role.THERAPIST, therapist, now=world.now)
        return invites.payload(session, invite)


async def invite(vera: Practised, name: str = "S.T.") -> str:
    """Invite a client through the conversation; returns the link's payload."""
    await vera.phone.says(f"/new {name}")
    for label in ("Neck", "3–12 months", "To do more", "Yes"):
        await vera.phone.taps(label)
    found = LINK.search(vera.phone.last.text)
    assert found is not None
    return found[1]


async def test_a_therapist_sets_up_with_nothing_but_the_phone(world: World) -> None:
    vera = world.phone("Vera")
    await vera.starts(await therapist_link(world))
    assert vera.last.labels == ["Vera"]
    await vera.taps("Vera")
    await vera.taps("Within two days")
    assert "numb feeling" in vera.heard[-2]
    assert "112" in vera.last.text
    assert "DRAFT" in vera.last.text
    await vera.taps("I have read it")
    assert "/new" in vera.last.text
    async with world.database.read() as session:
        scope = await people.scope_of(session, vera.chat)
        me = await practices.myself(session, scope)
    assert (me.name, me.joined, len(me.sheet_hash)) == ("Vera", True, 64)


async def test_a_therapist_types_another_name_and_refuses_the_sheet_once(world: World) -> None:
    vera = world.phone("vv")
    await vera.starts(await therapist_link(world))
    await vera.says("Dr. Vera Lind")
    await vera.taps("At the next visit")
    await vera.taps("Something is not right")
    assert "Nobody can be invited" in vera.last.text
    await vera.says("/new S.T.")
    assert vera.last.labels == ["Dr. Vera Lin…"] or vera.last.labels == ["Dr. Vera Lind"]


async def test_inviting_ends_in_a_link_and_a_code_to_forward(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    await vera.phone.says("my left knee.")
    for label in ("Over a year", "To keep things steady"):
        await vera.phone.taps(label)
    assert "over a year" in vera.phone.last.text
    await vera.phone.taps("Yes")
    assert "https://t.me/InterludeTestBot?start=" in vera.phone.last.text
    assert CODE.search(vera.phone.last.text)
    assert "S.T." in vera.phone.heard[-2]
    async with world.database.read() as session:
        (client,) = await clients.of_therapist(session, vera.scope)
        plan = await plans.of_client(session, client.id)
    assert plan is not None
    assert (client.state, client.adult, plan.label) == (Standing.INVITED, True, "left knee")


async def test_nobody_under_age_is_kept(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "Not sure", "To rest", "No"):
        await vera.phone.taps(label)
    assert "guardian" in vera.phone.last.text
    async with world.database.read() as session:
        assert await clients.of_therapist(session, vera.scope) == ()


async def test_a_client_joins_within_the_budget(world: World) -> None:
    """At most 6 taps, 130 words and one typed text before the first answer."""
    payload = await invite(await practised(world))
    sam = world.phone("Sam")
    await sam.starts(payload)
    await sam.taps("Yes")
    await sam.says("walk the dog")
    await sam.taps("3")
    await sam.taps("7")
    await sam.taps("OK")
    taps_of_sam, shown = 5, [call for call in world.telegram.calls if call[1].get("chat_id") == sam.chat]
    words = [len(re.findall(r"\w[\w’'-]*", str(payload["text"]))) for _, payload in shown]
    assert taps_of_sam <= 6
    assert sum(words) <= 130
    assert sam.last.text.startswith("All set")


async def test_the_starting_point_is_kept_as_baseline(world: World) -> None:
    sam = world.phone("Sam")
    await sam.starts(await invite(await practised(world)))
    await sam.taps("Yes")
    await sam.says("walk the dog")
    await sam.taps("3")
    await sam.taps("7")
    assert "Monday 9 March, 18:00. It is 09:00 here" in sam.last.text
    async with world.database.read() as session:
        scope = await people.scope_of(session, sam.chat)
        plan = await plans.of_client(session, scope.subject)
        assert plan is not None
        kept = {answer.measure: answer.score for answer in await answers.baseline(session, plan)}
        goal = await measures.the(session, plan, Measure.GOAL)
    assert kept == {Measure.GOAL: 3, Measure.SYMPTOM: 7}
    assert goal is not None
    assert goal.words == "walk the dog"
    assert plan.started_at == plan.phase_at == world.now
