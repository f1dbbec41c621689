brief-goal =
    • “{ $goal }”: { $now } of 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] before: { $before }, start: { $start }
           *[no] start: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(before: { $before })
           *[no] {""}
        }
    }

brief-bother =
    • { $label_cap }: { $now } of 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] before: { $before }, start: { $start }
           *[no] start: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(before: { $before })
           *[no] {""}
        }
    }

brief-days =
    • { $label_cap }, days in the way: { $now }{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] before: { $before }, start: { $start }
           *[no] start: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(before: { $before })
           *[no] {""}
        }
    }

brief-side =
    • “{ $sign }”: { $now } of 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] before: { $before }, start: { $start }
           *[no] start: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(before: { $before })
           *[no] {""}
        }
    }

brief-home =
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

brief-after =
    After the visit on { $day_date }: { $feel }{ $has_lasted ->
        [yes] , { $lasted }
       *[no] {""}
    }.

brief-quiet =
    { $seen ->
        [yes] No check-in answered since the last visit.
       *[no] No check-in answered yet.
    }

brief-wrote =
    In their words: “{ $note }”{ $replied ->
        [yes] {""}
       *[no] {" "}(not replied to yet)
    }

brief-mention =
    Good to mention:
    { $gain }

brief-one =
    ▸ { $client }{ $has_at ->
        [yes] , { $at_time }
       *[no] {""}
    }
    { $after }
    { $moved }
    { $quiet }
    { $home }
    { $wrote }
    Asks for a change: “{ $wants }”
    { $mention }
    Good to ask: “{ $line }”

brief-name =
    ▸ { $client }{ $has_at ->
        [yes] , { $at_time }
       *[no] {""}
    }

brief-tomorrow =
    Visits on { $day_day }.

    { $clients }
    { $further }
