visitlist-line =
    • { $day_date }: { $has_feel ->
        [yes] { $feel }{ $has_lasted ->
            [yes] , { $lasted }
           *[no] {""}
        }
       *[no] nothing told
    }{ $has_approach ->
        [yes] {" "}(tried: “{ $approach }”)
       *[no] {""}
    }

visitlist-page =
    { $client }: { $lines_count ->
        [0] no visit is noted yet.
       *[other] the latest visits.
    }
    { $lines }

    Visits in the last month: { $lately }, in the month before: { $before }.
    Next visit: { $next_on_day }.
    In your calendar also: “{ $called }”.
    .set = Set the next visit
    .other = Another day
    .none = No next visit
    .name = Name in the calendar
    .card = Back to { $client }

visitlist-fewer = • { $client } went from { $visits_then } visits a month to { $visits_now } and is holding. That is a result too.

visitlist-pick =
    When does { $client } come next?
    Tap a day, or type one. The evening before I send you what is good to know.
    .week-1 = { $week_1_day }
    .week-2 = { $week_2_day }
    .week-3 = { $week_3_day }
    .week-4 = { $week_4_day }

visitlist-unclear = I could not read a day within the next year there. Please type it like this: “{ $example }”.

visitlist-planned =
    { $client } comes on { $day_day }.
    { $has_brief_on ->
        [yes] What is good to know reaches you on { $brief_on_day }.
       *[no] {""}
    }
    .undo = Undo
