"""Nobody is invited before their therapist has accepted the four safety texts, each in the wording in force."""

import pytest
from sqlalchemy import update

from domain.messages.safety import SafetyText
from scheduler import tidy
from storage import people, safety
from storage.safety import Acceptance
from storage.tables import acceptance
from tests.factories import Practised, joined, practised
from tests.joining import invite
from tests.world import World
from wording.sheets import sheet, text_hashes


async def _changed(world: World, *names: SafetyText) -> Practised:
    """A therapist with a client, who accepted other words of these texts."""
    vera = await practised(world)
    async with world.database.write() as session:
        changed = acceptance.c.text.in_(names)
        await session.execute(update(acceptance).where(changed).values(text_hash="0" * 64))
    return vera


async def test_what_is_accepted_is_kept_by_name_with_its_hash(world: World) -> None:
    vera = await _changed(world, SafetyText.HELP)
    await vera.phone.says("/new S.T.")
    for label in ("Read now", "I accept this text"):
        await vera.phone.taps(label)
    assert "All set" in vera.phone.last.text
    async with world.database.read() as session:
        kept = await safety.accepted_by(session, vera.scope.subject)
    assert len(kept) == 5
    assert Acceptance(SafetyText.HELP, "en", sheet("de").text_hash("F3", "en"), "draft") in kept


async def test_no_invitation_leaves_while_a_text_waits(world: World) -> None:
    vera = await _changed(world, SafetyText.UNSURE, SafetyText.CRISIS)
    await vera.phone.says("/new S.T.")
    assert "2 safety texts are new or have changed" in vera.phone.last.text
    await vera.phone.taps("Read now")
    assert "Text 3 of 4" in vera.phone.last.text
    await vera.phone.taps("Something is not right")
    await vera.phone.says("/new S.T.")
    assert "The next invitation waits" in vera.phone.last.text
    for label in ("Read now", "I accept this text", "I accept this text"):
        await vera.phone.taps(label)
    assert await invite(vera)


async def test_a_draft_waits_too_and_goes_on_afterwards(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "3–12 months", "To do more"):
        await vera.phone.taps(label)
    async with world.database.write() as session:
        await session.execute(acceptance.delete())
    await vera.phone.taps("Yes")
    assert "4 safety texts" in vera.phone.last.text
    for label in ("Read now", *["I accept this text"] * 4, "Yes"):
        await vera.phone.taps(label)
    assert "start=" in vera.phone.last.text


async def test_a_changed_text_is_told_once_and_clients_go_on(world: World) -> None:
    vera = await _changed(world, SafetyText.SIGNS)
    anna = await joined(vera)
    for _ in range(2):
        async with world.database.write() as session:
            await tidy.arm(session, world.now)
        await world.passes(hours=1)
    assert [one for one in vera.phone.heard if "1 safety text is new or has changed" in one] == vera.phone.heard[-1:]
    await world.passes(days=7, hours=10)
    assert "how easy was" in " ".join(anna.phone.heard)


async def test_another_language_is_read_before_the_next_invitation(world: World) -> None:
    vera = await practised(world)
    async with world.database.write() as session:
        await people.set_language(session, vera.scope.person, "de")
        waiting = await safety.waiting(session, vera.scope.subject, text_hashes("de", "de"))
    assert waiting == tuple(SafetyText)


@pytest.mark.parametrize("label", ["I accept this text", "Something is not right"])
async def test_a_text_is_answered_once(world: World, label: str) -> None:
    vera = await _changed(world, SafetyText.SIGNS)
    await vera.phone.says("/new S.T.")
    await vera.phone.taps("Read now")
    shown = vera.phone.last
    for _ in range(2):
        await vera.phone.taps(label, shown)
    async with world.database.read() as session:
        accepted = await safety.accepted_by(session, vera.scope.subject)
    assert len(accepted) == (5 if "accept" in label else 4)
