# A therapist changes a plan that runs: the effect is shown first.
editing-menu =
    { $client }: what shall change? You see the effect before anything does.

    Name in the questions: { $label }
    Purpose: { $purpose }
    { $has_weeks ->
        [yes] { $weeks ->
            [one] Check-ins: every week
           *[other] Check-ins: every { $weeks } weeks
        }
       *[no] {""}
    }
    { $choices_count ->
        [0] The home plan is empty.
       *[other] To change the home plan, tap an item.
    }
    .rhythm = How often
    .purpose = The purpose
    .label = The name
    .expect = { $expected ->
        [yes] What I expect, anew
       *[no] What I expect
    }

editing-pick_weeks = { $client }: how often shall check-ins come? Day and time stay.
    .one = Every week
    .two = 2 weeks
    .four = 4 weeks

editing-pick_purpose = { $client }: what are the visits for?
    .do-more = To do more again
    .keep-steady = To keep things steady
    .rest = To rest and feel good

editing-type_label = { $client }: what shall the questions call it? Now they say: { $label }. Please type the new name.

editing-one_item =
    { $client }: { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }
    .dose = Another dose
    .off = Take it off the plan
    .clip = Add a clip

editing-type_dose = { $client }, { $item }: how much, and how often? Please type it.

editing-rhythm =
    Check-ins: { $has_before ->
        [yes] { $before ->
            [one] every week
           *[other] every { $before } weeks
        } →
       *[no] →
    } { $after ->
        [one] every week
       *[other] every { $after } weeks
    }

editing-purpose =
    Purpose: { $before } → { $after }
    { $alerts ->
        [yes] Weeks without change are told to you, and the plan has a dated review.
       *[no] Staying level counts as holding: no alert for it, and no dated review.
    }

editing-label = Name in the questions: { $before } → { $after }

editing-dose =
    { $item }: { $has_before ->
        [yes] { $before } → { $after }
       *[no] { $after }
    }
    Reminders a week, at most: { $was } now, then { $most }. { $has_next ->
        [yes] The next one is on { $next_day }, { $next_time }, as it was.
       *[no] None is on the schedule.
    }

editing-off =
    { $item } comes off the home plan. What was told of it stays.
    Reminders a week, at most: { $was } now, then { $most }. { $has_next ->
        [yes] The next one is on { $next_day }, { $next_time }, as it was.
       *[no] None is on the schedule.
    }

editing-send = • { $at_day }, { $at_time }

editing-effect =
    { $client }, not changed yet.

    { $change }

    { $sends_count ->
        [0] No check-in is on the schedule now.
       *[other] Next three sends:
    }
    { $sends }

    Nothing is sent again, and no answer and no count begins anew. { $tells ->
        [yes] { $client } hears of it in one line.
       *[no] {""}
    }
    { $has_prescriber ->
        [yes] { $prescriber } set the plan. So I draft a note to them, and nothing changes before their answer.
       *[no] {""}
    }
    .yes = Yes, change it
    .ask = Ask { $prescriber }
    .leave = Leave it as it is

editing-waits =
    { $client }: it waits, and nothing has changed.

    { $change }

    { $prescriber } set the plan, so their answer comes first. { $client } is asked for a yes, then the note can go out. What they agree to begins on its date.

editing-made =
    { $client }: it is changed.

    { $change }

editing-left = { $client }: it stays as it is.

editing-card = { $body }

editing-told =
    A note from { $therapist }.

    { $has_weeks ->
        [yes] { $weeks ->
            [one] Your check-ins come every week now.
           *[other] Your check-ins come every { $weeks } weeks now.
        } { $has_next ->
            [yes] The next one is on { $next_day }, { $next_time }.
           *[no] {""}
        } With /time you can change the day.
       *[no] { $has_label ->
            [yes] In your check-ins it is called “{ $label }” from now on.
           *[no] { $has_dose ->
                [yes] In your home plan, “{ $item }” is now: “{ $dose }”. With /plan you see all of it.
               *[no] “{ $item }” is off your home plan. With /plan you see the rest.
            }
        }
    }

editing-type_expected = { $client }: what do you expect to change? Type it in a line. It is for you: it stands beside what { $client } says of their hopes, and { $client } does not see it.

editing-expected_by =
    { $client }: “{ $words }”

    By when?
    .four = { $week_4_date }
    .eight = { $week_8_date }
    .twelve = { $week_12_date }
    .open = No date

editing-expected_kept = { $client }: it is kept, and stands on the card.
