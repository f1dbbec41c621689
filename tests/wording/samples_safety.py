"""Facts for the safety texts: each of them, for a country whose sheet names every number its texts need."""

from domain.messages import safety as say
from domain.messages.safety import SafetyText
from tests.wording.samples import TOKEN

NUMBERS = [
    say.Numbers("de", reviewed=reviewed, language="English", spoken=spoken, count=count)
    for reviewed, spoken, count in ((False, False, 4), (True, True, 3), (True, False, 2))
]
SAMPLES = {
    "safety.numbers": NUMBERS,
    "safety.text": [
        say.Text(1, 4, SafetyText.SIGNS, say.Signs("de"), TOKEN),
        say.Text(2, 4, SafetyText.HELP, say.Help("de", "Anna"), TOKEN),
        say.Text(3, 4, SafetyText.UNSURE, say.Unsure("de", "Anna"), TOKEN),
        say.Text(4, 4, SafetyText.CRISIS, say.Crisis("de", "Anna"), TOKEN),
    ],
    "safety.waiting": [say.Waiting(1, TOKEN), say.Waiting(4, TOKEN)],
}
