enum-origin-alert = another approach
enum-origin-item = a new item at home
enum-origin-review = the review
enum-origin-edit = a change
enum-origin-goal = other words for the goal
enum-origin-hurt = something that hurt
enum-consent-yes = yes
enum-consent-no = no
enum-consent-asked = not answered yet

answering-plan =
    • Area: “{ $area }”
    • Minutes: “{ $minutes }”
    • How often: “{ $often }”
    • To what end: “{ $purpose }”
    • Reason: “{ $why }”
    • As changed later: “{ $changed }”
    { $refused ->
        [yes] • The client has said no to it for now.
       *[no] {""}
    }

answering-own =
    { $again ->
        [yes] Still open, and the promised date is over.
       *[no] {""}
    }
    { $client } asks for a change: { $what }.
    “{ $words }”
    An answer is promised by { $due_day }. The plan stays as it is until then.
    A talk is planned on { $talk_day }.
    { $is_new ->
        [yes] They say it is, or may be, a new problem. They got the list of urgent signs.
       *[no] {""}
    }
    .agree = Agree
    .keep = Explain and keep
    .discuss = Discuss at visit

answering-foreign =
    { $again ->
        [yes] Still open, and the promised date is over.
       *[no] {""}
    }
    { $client } asks for a change: { $what }.
    “{ $words }”
    Plan on file, set by { $prescriber }, here since { $since_date }:
    { $plan }
    Review due { $review }.

    { $client } reads that you keep to the plan for now and ask, and hears by { $due_day }.
    A talk is planned on { $talk_day }.
    Permission to contact { $prescriber }: { $consent }.
    { $is_new ->
        [yes] They say it is, or may be, a new problem. They got the list of urgent signs.
       *[no] {""}
    }
    .send = Send to prescriber
    .reason = Write the reason
    .discuss = Talk first
    .settled = Already settled

answering-asking =
    { $why_key ->
        [alert] A question to { $prescriber } about { $client }: is something else worth a try?
        [item] “{ $item }” for { $client } waits: { $prescriber } set the plan, so it needs their answer first.
        [edit] A change for { $client } waits: { $change }. { $prescriber } set the plan, so it needs their answer first.
        [goal] Other words for the goal of { $client } wait: “{ $goal }”. { $prescriber } set the plan, so it needs their answer first.
        [hurt] “{ $item }” hurt { $client } and is left out for now. { $prescriber } set the plan and is to know; what takes its place is for them to say.
       *[review] The day has come to look at the plan of { $client } again. A note to { $prescriber } is drafted.
    }
    Plan on file:
    { $plan }
    Review due { $review }.

    { $client } is asked for a yes first. Permission to contact { $prescriber }: { $consent }.
    .send = Send to prescriber
    .settled = Already settled
    .drop = Drop it

answering-sent =
    { $again ->
        [yes] No answer yet from { $prescriber } about { $client }, asked on { $sent_date }. { $client } hears that you will ask again.
       *[no] You asked { $prescriber } about { $client } on { $sent_date }. { $client } can see that.
    }
    It is about: { $what }.
    “{ $words }”
    .settled = Enter the answer
    .send = Send again
    .call = I have called instead
    .close = Close request

answering-done =
    Answered: { $client }, { $what }. { $outcome_cap }, { $day }.
    New plan: “{ $plan }”
    Reason: “{ $why }”

answering-taken_back =
    { $asked ->
        [yes] { $client } has taken a request back: { $what }. Nothing changes.
       *[no] Not asked any more, about { $client }: { $what }. Nothing changes.
    }

answering-card = { $body }

answering-letter =
    Dear { $prescriber },
    I am seeing { $client } under the plan you set, here since { $since_date }:
    { $plan }

    { $client } has asked to change { $what }.
    “{ $words }”
    { $has_ease_now ->
        [yes] The goal “{ $goal }”: { $has_ease_then ->
            [yes] { $ease_then }
           *[no] no number
        } at the start, { $ease_now } of 10 lately.
       *[no] {""}
    }
    { $has_symptom_now ->
        [yes] How much “{ $label }” bothers: { $has_symptom_then ->
            [yes] { $symptom_then }
           *[no] no number
        } at the start, { $symptom_now } of 10 lately.
       *[no] {""}
    }
    { $has_days_now ->
        [yes] Days a week with “{ $label }” in the way: { $has_days_then ->
            [yes] { $days_then }
           *[no] no number
        } at the start, { $days_now } lately.
       *[no] {""}
    }
    { $has_visits ->
        [yes] { $visits ->
            [0] No visit is noted since the start.
            [one] { $visits } visit since the start.
           *[other] { $visits } visits since the start.
        }
       *[no] {""}
    } These are the client's own answers.

    I have kept to the plan and said that I would ask you. Would you like to keep it, change it, or see { $client } first?
    Kind regards, { $therapist }

answering-note_page = The note as a page to print, with lines for the answer. Open it and type the full name in before you print it; the name is kept nowhere here.

answering-note_text = The same as plain text.

answering-letter_sent =
    A draft to copy and edit is above. I cannot write to { $prescriber } myself.
    Tap below when it is on its way. Five working days later I remind you, if there is no answer.
    .sent = I have sent it

answering-no_consent =
    { $refused ->
        [yes] { $client } said no to writing to { $prescriber }, so nothing may leave. You can talk it over first.
       *[no] { $client } has not said yes to writing to { $prescriber } yet. Until then nothing may leave.
    }

answering-result =
    What did { $prescriber } answer about { $client }?
    .agreed = Agreed to a change
    .kept = Keeps the plan
    .see = Wants to see them first

answering-type_plan = What is the plan for { $client } from then on? Type it; { $client } reads it as you type it. The old one is kept with its dates.

answering-type_why =
    What is the reason? Type it; { $client } reads it as you type it. No answer goes out without one.
    It often helps to tie it to their goal, “{ $goal }”.

answering-pick_day =
    { $agreed ->
        [yes] From which day does it hold for { $client }?
       *[no] On which day can you talk it over with { $client }?
    }
    .day-1 = { $day_1_day }
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .day-4 = { $day_4_day }

answering-passed =
    Kept. I am passing the answer on to { $client }, with the reason and the date.
    The plan is looked at again on { $review }.

answering-talk_set = Kept. I am passing on to { $client } that you would like to talk it over on { $day }. The request stays open.

answering-reason_kept = Kept. I am passing the reason on to { $client } now. The request stays open.

answering-refused =
    { $refused ->
        [yes] { $client } said no to “{ $part }”, so it is out of the plan for now. That is theirs to say, and no reason is needed. You can ask how it was at the next visit.
       *[no] { $client } has taken up “{ $part }” again.
    }
