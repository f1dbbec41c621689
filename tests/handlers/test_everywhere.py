"""What works at any moment, as conversations."""

from typing import Any

import pytest

from tests.factories import joined, practised
from tests.joining import agreed
from tests.world import World


async def test_a_stranger_is_answered_and_nothing_is_kept(world: World) -> None:
    stranger = world.phone("Nobody")
    await stranger.says("hello there")
    assert len(stranger.heard) == 1


async def test_urgent_signs_are_two_taps_away_and_the_therapist_hears(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    assert "112" in anna.phone.last.text
    assert "URGENT" in vera.phone.last.text


ODD: dict[str, tuple[str, dict[str, Any]]] = {
    "sticker": (
        "message",
        {
            "sticker": {
                "file_id": "a",
                "file_unique_id": "b",
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        },
    ),
    "voice": ("message", {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 3}}),
    "location": ("message", {"location": {"latitude": 1.0, "longitude": 2.0}}),
    "dice": ("message", {"dice": {"emoji": "🎲", "value": 3}}),
    "contact": ("message", {"contact": {"phone_number": "1", "first_name": "x"}}),
    "very long": ("message", {"text": "x" * 10_000}),
    "odd characters": ("message", {"text": "nul \x00 and \ud800 and \u202e right"}),
    "nothing but odd": ("message", {"text": "\x00\ud800"}),
    "edited": ("edited_message", {"text": "changed", "edit_date": 5}),
    "a command with junk": ("message", {"text": "/" + "a" * 200}),
    "a lone slash": ("message", {"text": "/"}),
}


@pytest.mark.parametrize("odd", sorted(ODD))
@pytest.mark.parametrize("kind", ["stranger", "client", "therapist"])
async def test_anything_odd_is_answered_once(world: World, kind: str, odd: str) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    phone = {"stranger": world.phone("Stranger"), "client": anna.phone, "therapist": vera.phone}[kind]
    update, content = ODD[odd]
    await phone.sends(content, update)
    also_told_how_much_is_kept = (kind, odd) == ("client", "very long")
    assert len(phone.heard) == 1 + also_told_how_much_is_kept


async def test_who_writes_very_much_hears_how_much_is_kept(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("x" * 4096)
    assert len(anna.phone.heard) == 1
    await anna.phone.says("x" * 10_000)
    assert anna.phone.heard[1].startswith("That was long, so I kept the first 4096 characters.")


async def test_cancel_ends_what_was_waited_for_and_a_slip_of_the_pen_does_not(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new")
    await vera.phone.says("/cancle")
    await vera.phone.says("S.T.")
    assert vera.phone.last.text.startswith("What brings S.T.?")
    await vera.phone.says("/cancel")
    assert vera.phone.last.text.startswith("All right, I am not waiting")
    await vera.phone.says("neck")
    assert vera.phone.last.text.startswith("I was not waiting for an answer")


async def test_a_group_is_declined(world: World) -> None:
    group = {"id": -100, "type": "group", "title": "Friends"}
    sender = {"id": 77, "is_bot": False, "first_name": "Anna"}
    await world.hears({"message": {"message_id": 1, "date": 1, "chat": group, "from": sender, "text": "/start"}})
    assert "private" in world.telegram.chats[-100][0].text


async def test_a_forged_button_is_answered_and_does_nothing(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/menu")
    await anna.phone.taps_data("1stAAAAAAAAAAAAAAAAy", anna.phone.last)
    assert world.telegram.toasts[-1] != ""


async def test_the_menu_leads_to_what_it_names(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/menu")
    await anna.phone.taps("Who sees what")
    assert "Telegram" in anna.phone.last.text


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Check in now", "The next one is on"),
        ("My progress", "No check-in is answered so far"),
        ("Change my goal", "What would you like to do again"),
        ("Take a break", "How long shall I pause?"),
        ("This isn't working", "passing this on"),
        ("Is this urgent?", "Do any of these fit"),
        ("Who sees what", "can read your answers"),
        ("Stop", "Shall I stop?"),
    ],
)
async def test_every_entry_of_the_menu_is_answered(world: World, label: str, said: str) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/menu")
    await anna.phone.taps(label)
    assert said in anna.phone.last.text
    assert len(anna.phone.heard) == 2


@pytest.mark.parametrize("label", ["My clients", "Invite a client", "Add to a home plan"])
async def test_every_entry_of_a_therapists_menu_is_answered(world: World, label: str) -> None:
    vera = await practised(world)
    await vera.phone.says("/menu")
    await vera.phone.taps(label)
    assert len(vera.phone.heard) == 2


async def test_an_urgent_note_comes_once_more_unless_it_was_seen(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    await world.passes(hours=3)
    assert len(vera.phone.heard) == 1
    await world.passes(hours=40)
    assert len(vera.phone.heard) == 2
    assert vera.phone.heard[0] == vera.phone.heard[1]


async def test_an_urgent_note_that_was_seen_is_not_sent_again(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("I want to end it all and not live")
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    for note in vera.phone.messages:
        await vera.phone.taps("Reached them", note)
    assert world.telegram.toasts[-1] == "Noted. I do not send it again."
    assert all("You reached them on" in text for text in vera.phone.heard)
    assert [note.buttons for note in vera.phone.messages] == [[], []]
    await world.passes(hours=40)
    assert len(vera.phone.heard) == 2


@pytest.mark.parametrize(
    ("answer", "told"),
    [("Yes", "told to call 112 and not to wait for you"), ("Not sure", "told to ask a person today")],
)
async def test_the_therapist_reads_what_the_client_was_told(world: World, answer: str, told: str) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    await anna.phone.taps(answer)
    assert f"tapped “{answer}” on the urgent-signs check" in vera.phone.last.text
    assert told in vera.phone.last.text


async def test_a_hard_spell_without_signs_is_told_once_and_in_the_morning(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(hours=13)
    await anna.phone.says("/urgent")
    for _ in range(2):
        await anna.phone.taps("No")
    assert "I am letting Vera know" in anna.phone.last.text
    assert vera.phone.heard == []
    await world.passes(hours=11)
    (told,) = vera.phone.heard
    assert told.startswith("Anna looked at the urgent signs at 22:00 and tapped “No”: a hard spell.")


async def test_who_was_not_sure_and_then_is_sure_is_told_of_twice(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    for label in ("Not sure", "Yes", "Yes"):
        await anna.phone.taps(label)
    assert ["“Not sure”" in text for text in vera.phone.heard] == [True, False]


async def test_words_passed_on_reach_the_therapist_in_full(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("It was the stairs again. " * 30)
    assert vera.phone.heard == []
    await anna.phone.taps("Yes")
    assert vera.phone.last.text.startswith("Anna wrote to you.\n\n“It was the stairs again.")
    assert vera.phone.last.text.count("stairs") == 30


async def test_words_of_somebody_unconfirmed_wait_for_the_word_that_it_is_them(world: World) -> None:
    vera, sam = await agreed(world, "OK")
    await sam.says("a secret")
    await sam.taps("Yes")
    await vera.phone.says("/clients")
    await vera.phone.taps("S.T.")
    assert not any("secret" in text for text in vera.phone.heard)
    await vera.phone.taps("Yes")
    assert "“a secret”" in vera.phone.last.text


async def test_words_of_crisis_come_before_anything_else(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("some days I don’t want  to LIVE")
    assert "116 123" in anna.phone.last.text or "112" in anna.phone.last.text
    assert "URGENT" in vera.phone.last.text
    assert "LIVE" not in vera.phone.last.text


@pytest.mark.parametrize("answer", ["Yes", "Not sure", "No"])
async def test_each_answer_to_the_urgent_signs_is_answered(world: World, answer: str) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/urgent")
    await anna.phone.taps(answer)
    assert len(anna.phone.heard) == 2


async def test_words_that_answer_nothing_are_passed_on_only_with_a_yes(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("could we try mornings")
    await anna.phone.taps("Yes")
    assert "passing this on" in anna.phone.last.text
    await anna.phone.taps("Yes")
    assert world.telegram.toasts[-1]


async def test_leaving_takes_two_taps_and_nothing_more_is_sent(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes")
    heard = len(anna.phone.heard)
    await world.passes(weeks=3)
    assert len(anna.phone.heard) == heard
    assert len(vera.phone.heard) == 1
