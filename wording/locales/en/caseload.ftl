enum-need-urgent = urgent note, not reached yet
enum-need-worsening = clearly worse
enum-need-no_change = no change, a next step is open
enum-need-after_worse = worse after visits
enum-need-short_relief = relief has been short
enum-need-review = worth asking how it goes
enum-need-request = asks for a change
enum-need-silent = no answers lately
enum-need-unreachable = messages do not arrive
enum-need-confirm = waits for you to say whether it is them
enum-need-none = nothing open
enum-need-not_joined = has not joined yet
enum-need-left = no check-ins any more

caseload-line = • { $client }: { $need }

caseload-lent = • { $client } is with { $provider } until { $last_day }

caseload-clients =
    { $lines_count ->
        [0] Your clients. No decision waits for you.
       *[other] Your clients, those who need you first.
    }

    { $lines }
    { $lent }
    .line-up = Line them up
    .next = More clients
    .here-again = I am back

caseload-no_clients =
    { $lent_count ->
        [0] You have no clients here yet. Send /new NAME to invite one.
       *[other] Nobody is with you at the moment. Send /new NAME to invite somebody.
    }
    { $lent }
    .here-again = I am back

caseload-item =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }

caseload-standing = • Open since { $since_date }: { $rule }

caseload-decision =
    • { $on_date }: { $step }{ $has_until ->
        [yes] , { $until }
       *[no] {""}
    }

caseload-client =
    { $client }, { $label }.
    { $need_cap }.

    { block-said }{ $has_last ->
        [yes] , last on { $last_date }
       *[no] {""}
    }
    { $said_count ->
        [0] • No numbers yet.
       *[other] { $said }
    }
    { $has_recent ->
        [yes] { block-moved }
       *[no] {""}
    }
    { $has_recent ->
        [yes] { $moved_count ->
            [0] • { nothing-moved }
           *[other] { $moved }
        }
       *[no] {""}
    }

    { $visited ->
        [yes] Visit noted for today.
       *[no] {""}
    }
    Next visit: { $next_visit_day }.
    { $is_away ->
        [yes] { $has_away_until ->
            [yes] Break until { $away_until_date }.
           *[no] Break until they say so.
        }
       *[no] {""}
    }
    .urgent = The urgent note
    .worsening = Open: clearly worse
    .no-change = Open: no change
    .review = Open: time to ask
    .silent = Open: no answers
    .after-worse = Open: after visits
    .short-relief = Open: short relief
    .request = Open: a wish for a change
    .visit = Visit today
    .no-visit = Undo the visit
    .visits = Visits
    .picture = Answers as a picture
    .line = Write a line
    .more = More
    .back = Back to the list

caseload-more =
    { $client }, { $label }. Here since { $since_date }.

    { $said }
    Answered: { $answered } of { $sent ->
        [one] { $sent } check-in
       *[other] { $sent } check-ins
    }.
    Home plan, as told: { $done } of { $by_days ->
        [yes] { $told ->
            [one] { $told } day
           *[other] { $told } days
        }
       *[no] { $told ->
            [one] { $told } week
           *[other] { $told } weeks
        }
    }.
    { $items }
    { $after }
    { $relation }
    { $own }
    { $notes }

    { $alerts }
    { $decisions_count ->
        [0] {""}
       *[other] Decided:
    }
    { $decisions }

    Next check-in: { $next_at_day }, { $next_at_time }.
    { $has_unsure ->
        [yes] { $unsure ->
            [one] { $unsure } message may not have arrived.
           *[other] { $unsure } messages may not have arrived.
        }
       *[no] {""}
    }
    .add-item = Add to the home plan
    .goal = The goal
    .handover = Refer or add care
    .colleague = Ask a colleague
    .pass-on = Pass to a colleague
    .edit = Change the plan
    .end = End the check-ins
    .less = Less

caseload-visit_noted =
    { $client }: { $visited ->
        [yes] a visit is noted for { $day_day }.
       *[no] no visit is noted for { $day_day }.
    }
    .undo = Undo
    .note = Note the visit
    .open = Open the card

caseload-drawn = { $client }: the answers so far, as they gave them.
    .back = Back to the list

caseload-unconfirmed =
    { $client }: { $need }.
    { $need_key ->
        [confirm] Nothing they wrote shows before you say that it is them.
       *[other] {""}
    }
    .invite = New invite link
    .back = Back to the list

enum-good-news-reached = goal reached
enum-good-news-holding = at their goal
enum-good-news-good = moved the right way

caseload-open_line =
    • { $client }: { $rule }{ $has_also ->
        [yes] {" "}and { $also }
       *[no] {""}
    }, since { $since_date }{ $has_news ->
        [yes] . Good: { $news }
       *[no] {""}
    }

caseload-request_line =
    • { $client }: { $has_by ->
        [yes] an answer is promised by { $by_date }
       *[no] waits for an answer
    }{ $has_news ->
        [yes] . Good: { $news }
       *[no] {""}
    }

caseload-reached_line =
    Goal reached: { $client }{ $has_goal ->
        [yes] , “{ $goal }”
       *[no] {""}
    }

digest-close-1 = Outcomes belong to your clients; the care you offer is yours.
digest-close-2 = These are your clients' own answers, not marks for your work.
digest-close-3 = No change is news about a plan, not about you.
digest-close-4 = What is not listed here can wait.
digest-close-5 = A date for the next look is a decision too.

caseload-digest =
    Your week{ $waits ->
        [yes] .
       *[no] : { $n_active ->
            [one] { $n_active } active client
           *[other] { $n_active } active clients
        }, { $n_answers ->
            [one] { $n_answers } answer
           *[other] { $n_answers } answers
        }, nothing that needs a decision.
    }

    { $decide_count ->
        [0] {""}
       *[other] TO DECIDE ({ $n_decide })
    }
    { $decide }
    and { $more_decide } more
    { $requests_count ->
        [0] {""}
       *[other] REQUESTS ({ $n_requests })
    }
    { $requests }
    and { $more_requests } more
    { $word_count ->
        [0] {""}
       *[other] WORTH A WORD ({ $n_word })
    }
    { $word }
    and { $more_word } more

    { $reached }
    At their goal: { $holding }
    Moved the right way: { $good }
    { $fewer }
    Too early or too few answers: { $early }
    No news: { $calm }

    Lined up, the open notes take about { $minutes } minutes.
    { $tip }
    { $together }
    { $closing }
    .line-up = Line them up
    .open = Open the list
    .mute = Mute for a week
    .quiet = Mute no-change notes

caseload-muted =
    { $is_digest ->
        [yes] { $is_muted ->
            [yes] No weekly list before { $digest_day }. Notes still come.
           *[no] The weekly list comes on Mondays.
        }
       *[no] { $is_muted ->
            [yes] No notes of no change before { $steady_day }. Notes of a worsening still come.
           *[no] Notes of no change come as before.
        }
    }
    .week-1 = 1 week
    .week-2 = 2 weeks
    .day = Until a date
    .undo = Undo

caseload-mute_day =
    Until which day? Please type it, for example “{ $example }”.
    .back = Back

caseload-mute_day_unclear =
    I could not read a day within the next year there. Please type it like this: “{ $example }”.
    .back = Back

caseload-nothing_waits = No note waits for a decision.
