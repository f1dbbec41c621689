"""Facts of one's own data, of what was agreed to and of leaving, where made-up ones make no sense."""

from datetime import UTC, date, datetime
from typing import Any

from domain.handover import Mode, Sharing
from domain.measures import Measure
from domain.messages import consents, leaving, mydata
from domain.messages.measures import GoalReading, SymptomReading
from domain.rights import Consent, Looked, Reason, Told
from tests.wording.samples import TOKEN

AT = datetime(2026, 6, 3, 16, 0, tzinfo=UTC)
DAY = date(2026, 6, 3)
LOOKS = tuple(mydata.LookLine(AT, "Vera", what) for what in Looked)
TOLD = tuple(mydata.ToldLine(AT, "Vera", what) for what in Told)
TEAM = tuple(mydata.TeamLine("Dr Ruiz", mode, sharing) for mode in Mode for sharing in Sharing)
AGREED = tuple(mydata.AgreedLine(DAY, what, given, 2) for what in Consent for given in (True, False))
ANSWERS = (
    mydata.AnswerLine(DAY, Measure.GOAL, "walk the dog", GoalReading(3), replaced=True),
    mydata.AnswerLine(DAY, Measure.SYMPTOM, None, SymptomReading(6), replaced=False),
)
PAGE = mydata.Page(
    "Oak Clinic", "Vera", "S.T.", "neck", "walk the dog", "030 1234567", AT,
    (mydata.Section(mydata.Part.ANSWERS, ANSWERS), mydata.Section(mydata.Part.LOOKS, LOOKS)),
)  # fmt: skip
SAMPLES: dict[str, Any] = {
    "mydata.who": [
        mydata.Who("Vera", False, "Otto", 12, LOOKS[:2], 6, TOLD[:2], TEAM[:2], TOKEN),
        mydata.Who("Vera", False, None, 1, LOOKS[:1], 1, TOLD[:1], TEAM[:1], TOKEN),
        mydata.Who("Vera", False, None, 0, (), 0, (), (), TOKEN),
        mydata.Who("Vera", True, None, 0, (), 0, (), (), TOKEN),
        mydata.Who("Vera", True, "Otto", 0, (), 0, (), (), TOKEN),
    ],
    "mydata.look_line": list(LOOKS),
    "mydata.told_line": list(TOLD),
    "mydata.copy": mydata.Copy(None),
    "mydata.copy_data": mydata.CopyData(None),
    "mydata.agreed_line": list(AGREED),
    "mydata.answer_line": list(ANSWERS),
    "mydata.section": [mydata.Section(mydata.Part.ANSWERS, ANSWERS), mydata.Section(mydata.Part.AGREED, AGREED)],
    "mydata.page": PAGE,
    "consents.choice_line": [
        consents.ChoiceLine(what, given, at, 2 if at else None)
        for what in Consent
        for given, at in ((True, DAY), (False, DAY), (False, None))
    ],
    "consents.privacy": [
        consents.Privacy(
            tuple(consents.ChoiceLine(what, given, DAY, 2) for what in Consent), given, given, given, not given, TOKEN
        )
        for given in (True, False)
    ],
    "leaving.reasons": [
        leaving.Reasons(tuple(leaving.ReasonLine(reason, 2) for reason in Reason), 5),
        leaving.Reasons((), 5),
    ],
    "leaving.finish_question": [
        leaving.FinishQuestion(DAY, "walk the dog", GoalReading(3), GoalReading(7), TOKEN),
        leaving.FinishQuestion(DAY, None, None, None, TOKEN),
    ],
    "leaving.three_months_kept": [leaving.ThreeMonthsKept(AT), leaving.ThreeMonthsKept(None)],
}
