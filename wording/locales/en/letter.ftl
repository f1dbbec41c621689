enum-heading-why = Why now
enum-heading-about = What it is about
enum-heading-plan = The plan in question
enum-heading-wish = What was asked for
enum-heading-ask = Your answer
enum-heading-course = How it went, by their own answers
enum-heading-weeks = The last six check-ins
enum-heading-tried = Tried so far
enum-heading-home = Home plan, as told
enum-heading-safety = Urgent signs
enum-heading-words = In their own words

letter-reason = “{ $reason }”

letter-complaint =
    { $label_cap }, here since { $since_year }{ $has_visits ->
        [yes] {""}; { $visits ->
            [one] { $visits } visit noted
           *[other] { $visits } visits noted
        }
       *[no] {""}
    }.{ $has_duration ->
        [yes] {""} It had lasted { $duration } by then.
       *[no] {""}
    }

letter-goal =
    The goal: “{ $goal }”.{ $has_enough ->
        [yes] {""} Good enough for them: { $enough } of 10.
       *[no] {""}
    }

letter-coverage =
    Answered: { $answered } of { $sent ->
        [one] { $sent } check-in
       *[other] { $sent } check-ins
    }.

letter-week =
    { $on } | { $has_goal ->
        [yes] { $goal }
       *[no] –
    } | { $has_symptom ->
        [yes] { $symptom }
       *[no] { $has_days ->
            [yes] { $days }
           *[no] –
        }
    } | { $has_homecare ->
        [yes] { $homecare }
       *[no] –
    } | { $has_since_start ->
        [yes] { $since_start }
       *[no] –
    }
    .heads = Day | Ease of the goal (10 is best) | Bother (0 is best) | Home plan | Since the start

letter-tried = “{ $words }”, from { $on_year } on
letter-other = Other care, as they told it: “{ $words }”

letter-earlier = Before that: { $count } more

letter-item =
    { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }

letter-home =
    Done on { $done } of { $by_days ->
        [yes] { $told ->
            [one] { $told } day
           *[other] { $told } days
        }
       *[no] { $told ->
            [one] { $told } week
           *[other] { $told } weeks
        }
    } they told of.

letter-urgent = On { $on_year } the program passed on a possible urgent sign. What came of it is not on record here.
letter-no_urgent = No possible urgent sign was passed on through the program.

letter-quote = { $on }: “{ $words }”

enum-blank-keep = [ ] Keep the plan as it is
enum-blank-change = [ ] Change it to: ________________________________
enum-blank-see = [ ] See the client before it changes
enum-blank-reason = Reason: ________________________________
enum-blank-signed = Date and signature: ________________________________

letter-set_by =
    Set by { $prescriber }, on record here since { $since_year }.{ $has_review ->
        [yes] {" "}To be looked at again on { $review_year }.
       *[no] {""}
    }

letter-plan_part = { $part_cap }: “{ $words }”

letter-changed = Changed later: “{ $words }”

letter-left_out = Left out at home for now: “{ $item }”

letter-wish =
    To be different: { $what }.{ $has_words ->
        [yes] {" "}In their words: “{ $words }”
       *[no] {""}
    }

letter-asks =
    { $why_key ->
        [alert] The answers have not moved as hoped. Is something else worth a try?
        [item] May this be added at home: “{ $item }”?
        [edit] May this be changed: { $change }?
        [goal] May the goal be put in other words: “{ $goal }”?
        [hurt] “{ $item }” hurt and is left out for now. Does it stay out, or is something else wanted?
       *[review] The day to look at the plan again has come. How does it go on?
    }

letter-answer = { $line }

letter-section =
    { $part }
    { $lines }
    { $weeks }
    .heading = { $part }

letter-report =
    { $is_note ->
        [yes] A question about the plan of { $client }
       *[no] Progress report on { $client }
    }
    From { $therapist }, { $practice }. { $made_year }.

    { $sections }

    These are self-reports from a chat program, not measurements or findings.
    .title = { $is_note ->
            [yes] A question about a plan
           *[no] Progress report
        }
    .about = { $client }, from { $therapist }, { $practice }
    .made = { $made_year }
    .to = For
    .blank = Name and date of birth
    .closing = These are self-reports from a chat program, not measurements or findings. The numbers are the client's own answers; nothing in here says what caused a change.
