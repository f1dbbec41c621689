"""The practice's own safety plan, set with a command and read below a note of a crisis."""

from tests.handlers.test_reaching import urgent
from tests.world import World


async def test_until_a_plan_is_set_the_countrys_numbers_stand_there_then_the_practices_own_lines(world: World) -> None:
    vera, _, olga = await urgent(world)
    note = vera.phone.last
    await vera.phone.taps("Safety plan", note)
    assert "Your practice has set no safety plan here." in vera.phone.last.text
    assert "Emergency: 112\nIn a crisis: 116 123" in vera.phone.last.text
    assert vera.phone.last.labels == ["Write one"]
    await olga.phone.says("/safetyplan")
    await olga.phone.taps("Write it")
    await olga.phone.says("Call twice, then the clinic at 030 99.\nTell Mia.")
    shown = "“Call twice, then the clinic at 030 99.”\n“Tell Mia.”\n\nSet by Olga on 2 March."
    assert olga.phone.last.text.endswith(shown)
    await vera.phone.taps("Safety plan", note)
    assert vera.phone.last.text == f"Your practice's safety plan, for the note about Anna:\n\n{shown}"
    await vera.phone.says("/backup")
    await vera.phone.taps("Our safety plan")
    await vera.phone.taps("Remove it")
    assert vera.phone.last.labels == ["Write it"]
