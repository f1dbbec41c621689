"""Facts of a check-in that is tried: every step of it."""

from datetime import UTC, datetime

from domain.messages import rehearsal as say
from storage.facts.rehearsal import _seen
from tests.wording.samples_joining import TOKEN

NOW = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)
GIVEN = ((), ("3",), ("3", "7"), ("dt", "sk", "2"), ("sk", "sk", "2"), ("3", "7", "2", "1"))
RUNNING = [say.Running(_seen(given, TOKEN, NOW), done=len(given) == 4, token=TOKEN) for given in GIVEN]
SAMPLES = {
    "rehearsal.running": RUNNING,
    "rehearsal.card": [*(say.Card(one) for one in RUNNING), say.Card(say.Deleted(TOKEN))],
}
