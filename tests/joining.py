"""Helpers of joining's tests: links out of conversations, and a client as far as a certain step."""

import re

from domain.scope import Role
from storage import clients, invites, people, plans, practices
from storage.clients import Client
from storage.plans import Plan
from storage.practices import Practice
from tests.factories import Practised, practised
from tests.world import Phone, World

LINK = re.compile(r"start=([\w-]+)")
CODE = re.compile(r"[a-z2-9]{5}-[a-z2-9]{5}")


async def therapist_link(world: World, language: str = "en") -> str:
    """The payload of a fresh practice's therapist link."""
    async with world.database.write() as session:
        new = Practice(0, "Oak Clinic", "Europe/Berlin", "de", language)
        practice = await practices.add_practice(session, new, now=world.now)
        therapist = await practices.add_therapist(session, practice)
        invite = await invites.issue(session, practice, Role.THERAPIST, therapist, now=world.now)
        return invites.payload(session, invite)


async def invite(vera: Practised, name: str = "S.T.") -> str:
    """Invite a client through the conversation; returns the link's payload."""
    await vera.phone.says(f"/new {name}")
    for label in ("Neck", "3–12 months", "To do more", "Yes"):
        await vera.phone.taps(label)
    return link_in(vera.phone)


def link_in(phone: Phone) -> str:
    """The payload of the link in the latest message."""
    found = LINK.search(phone.last.text)
    assert found is not None
    return found[1]


async def invited(world: World) -> tuple[Practised, Phone]:
    """A therapist, and somebody who has opened the invitation and sees the first question."""
    vera, sam = await practised(world), world.phone("Sam")
    await sam.starts(await invite(vera))
    return vera, sam


async def agreed(world: World, *labels: str) -> tuple[Practised, Phone]:
    """The same, with a yes, a goal, both numbers, and then whatever `labels` are tapped."""
    vera, sam = await invited(world)
    await sam.taps("Yes")
    await sam.says("walk the dog")
    for label in ("3", "7", *labels):
        await sam.taps(label)
    return vera, sam


async def client_of(world: World, vera: Practised) -> Client:
    """The therapist's only client."""
    async with world.database.read() as session:
        (client,) = await clients.of_therapist(session, vera.scope)
    return client


async def plan_of(world: World, vera: Practised) -> Plan:
    """The plan of the therapist's only client."""
    client = await client_of(world, vera)
    async with world.database.read() as session:
        plan = await plans.of_client(session, client.id)
    assert plan is not None
    return plan


async def is_known(world: World, phone: Phone) -> bool:
    """Whether anything of this chat is kept."""
    async with world.database.read() as session:
        return (await people.scope_of(session, phone.chat)).person != 0
