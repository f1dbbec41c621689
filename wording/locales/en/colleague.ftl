colleague-tried = • Tried from week { $week } on: “{ $text }”

colleague-page =
    Case note for a colleague. No names, dates or places; nothing the client wrote.

    What care is for: { $purpose }. Present for: { $duration }, when the plan began.
    • Weeks with this plan: { $weeks }
    • Ease of the goal: { $ease_then } → { $ease_now } of 10
    • How much it bothers: { $symptom_then } → { $symptom_now } of 10
    • Days a week it gets in the way: { $days_then } → { $days_now }
    • Check-ins answered: { $answered } of { $sent }
    • Visits noted: { $visits }
    { $after }
    • Home plan, as told: { $done } of { $by_days ->
        [yes] { $told ->
            [one] { $told } day
           *[other] { $told } days
        }
       *[no] { $told ->
            [one] { $told } week
           *[other] { $told } weeks
        }
    }
    { $tried }
    • Referrals offered: { $referrals }
    What would you look at next?

colleague-draft =
    Read it once before you share it, and add the area yourself.

    { $page }

    { $has_left_out ->
        [yes] I left out { $left_out ->
            [one] { $left_out } approach
           *[other] { $left_out } approaches
        } whose words may tell who it is.
       *[no] {""}
    }
    .file = Get it as a file
    .cancel = Cancel

colleague-note = The note as a file. It is yours to share; I send it to nobody.

colleague-dropped = Nothing was shared.
