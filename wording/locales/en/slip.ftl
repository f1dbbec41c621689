# Notes that leave together. One line each, as short as it can be.
enum-what-after_visit = felt worse after a visit
enum-what-back = is back
enum-what-backup = your back-up has answered
enum-what-call = asks for a call
enum-what-conduct = wrote in a way I do not take
enum-what-day_after = the day after a hard spell
enum-what-declined = has said no to the hand-over
enum-what-erased = had everything removed
enum-what-finished = has finished
enum-what-goal = has answered about the goal
enum-what-handed = news of who reads for them
enum-what-hard_spell = a hard spell, no urgent sign
enum-what-hurt = it hurt
enum-what-no_help = does not seem to help
enum-what-not_joined = said no to the invitation
enum-what-nobody = nobody steps in for you now
enum-what-note = wrote to you
enum-what-part = has decided on a part of the plan
enum-what-relation = an answer about working together
enum-what-reopened = has said whether to go on
enum-what-request = asks for a change
enum-what-smaller = would like a smaller version
enum-what-step_in = please step in, a note is open
enum-what-stopped = has ended the check-ins
enum-what-stuck = could use a word about the hand-over
enum-what-taken_back = took the summary back, please don't send it
enum-what-texts = safety texts wait for you to read them
enum-what-unease = something didn't sit right
enum-what-unreachable = my messages do not arrive

slip-line =
    { $n }. { $client }: { $what }{ $has_words ->
        [yes] , “{ $words }”
       *[no] {""}
    }
slip-alert_line =
    { $n }. { $client }: { $has_since ->
        [yes] { $rule }, still open since { $since_date }
       *[no] { $rule }
    }
slip-today_line =
    { $n }. { $client }: { $step_key ->
        [ca] you chose to call
       *[other] { $has_late ->
            [yes] you picked { $late_date } to { $step }
           *[no] today is the day you picked to { $step }
        }
    }
slip-visits_line = { $n }. Visits on { $day_weekday }: { $names }
slip-own_line = { $n }. { $what_cap }

slip-gathered =
    { $evening ->
        [yes] Your day in one note.
       *[no] { $lines_count ->
            [one] What is new.
           *[other] What is new, in one note.
        }
    }

    { $lines }
