"""What a script has somebody do, as soon as it can be done."""

from sandbox import persons
from sandbox.chats import Person
from sandbox.story import looking
from sandbox.story.script import Verb
from sandbox.world import World


def do(world: World, person: Person, verb: Verb, text: str, sees: str) -> bool:
    """Do it. Returns False while the words or the button are not there yet."""
    match verb:
        case Verb.WAITS:
            return any(looking.holds(message, text) for message in looking.newest_first(world.chats, person.id))
        case Verb.TAPS:
            return _tap(world, person, text, sees)
        case Verb.ANSWERS:
            return _tap(world, person, text, sees) or _say(world, person, text, sees)
        case Verb.SAYS:
            return _say(world, person, text, sees)
        case Verb.STARTS | Verb.OPENS:
            persons.start(world, person, text)
        case Verb.BLOCKS | Verb.UNBLOCKS:
            persons.set_blocked(world, person, blocked=verb is Verb.BLOCKS)
    return True


def _tap(world: World, person: Person, label: str, sees: str) -> bool:
    """With words to wait for, only what came since they last wrote counts: an older card may ask the same."""
    seen = looking.since_own if sees else looking.newest_first
    for message in seen(world.chats, person.id):
        data = looking.button(message, label) if looking.holds(message, sees) else None
        if data is not None:
            persons.tap(world, person, message.id, data)
            return True
    return False


def _say(world: World, person: Person, text: str, sees: str) -> bool:
    if sees and not any(looking.holds(message, sees) for message in looking.since_own(world.chats, person.id)):
        return False
    persons.say(world, person, text)
    return True
