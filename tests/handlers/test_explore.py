"""Areas to think along under "another approach": ticks are logged, read by no rule, and never shown to a client."""

from domain.explored import Area
from domain.messages import CATALOGUE
from storage import explored
from tests.alerted import alerted
from tests.world import World
from wording.entries import Audience, entry
from wording.standing import languages
from wording.words import words

OF_AREAS = ("alerts.areas", "alerts.type_approach", "hopes.to_raise")


async def test_ticks_are_logged_shown_to_the_therapist_and_to_nobody_else(world: World) -> None:
    found = await alerted(world)
    vera, anna = found.vera.phone, found.anna.phone
    await vera.taps("Another approach")
    assert found.card.labels[:3] == ["☐ Set-up at work", "☐ What keeps stirring it up", "☐ Old injuries"]
    await vera.taps("☐ Sleep")
    await vera.taps("☐ Old injuries")
    await vera.taps("☑ Old injuries")
    async with world.database.read() as session:
        assert await explored.of_alert(session, await found.alert()) == {Area.SLEEP}
    stale = next(b["callback_data"] for row in found.card.buttons for b in row if "Sleep" in b["text"])
    await vera.says("Shorter sessions, more walking")
    await vera.taps_data(stale, found.card)
    assert world.telegram.toasts[-1]
    await vera.taps("4 weeks")
    await vera.says("/clients")
    await vera.taps("Anna")
    await vera.taps("More")
    assert "• To raise, ticked on 6 March: sleep" in vera.last.text
    for asked in ("/mydata", "/who", "/progress"):
        await anna.says(asked)
    bodies = "".join(str(body) for _, body in world.telegram.calls if body.get("chat_id") == anna.chat)
    assert "To raise" not in bodies
    assert "explored" not in bodies


def test_no_text_for_clients_holds_the_list_or_an_area() -> None:
    assert all(entry(name).audience is Audience.THERAPIST for name in OF_AREAS)
    parts = ("Area", "Areas", "ToRaise")
    for name, facts in CATALOGUE.items():
        hints = " ".join(map(str, facts.__annotations__.values()))
        if any(f"'{part}'" in hints or f".{part}" in hints for part in parts):
            assert entry(name).audience is Audience.THERAPIST, name
    for language in languages():
        said = words(language)
        named = [key for key in said.sources if any(str(v).startswith("area") for v in said.variables(key, "*"))]
        assert {key.split("-")[0] for key in named} <= {"alerts", "hopes"}
