"""Facts of a therapist's private question."""

from domain.messages import private as say
from tests.wording.samples import TOKEN
from tests.wording.samples_alerts import DAY

SAMPLES = {"private.setting": [say.Setting(DAY, True, TOKEN), say.Setting(None, False, TOKEN)]}
