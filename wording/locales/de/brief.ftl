brief-goal =
    • „{ $goal }“: { $now } von 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] davor: { $before }, Anfang: { $start }
           *[no] Anfang: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(davor: { $before })
           *[no] {""}
        }
    }

brief-bother =
    • { $label_cap }: { $now } von 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] davor: { $before }, Anfang: { $start }
           *[no] Anfang: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(davor: { $before })
           *[no] {""}
        }
    }

brief-days =
    • { $label_cap }, Tage mit Einschränkung: { $now }{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] davor: { $before }, Anfang: { $start }
           *[no] Anfang: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(davor: { $before })
           *[no] {""}
        }
    }

brief-side =
    • „{ $sign }“: { $now } von 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] davor: { $before }, Anfang: { $start }
           *[no] Anfang: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(davor: { $before })
           *[no] {""}
        }
    }

brief-home =
    Plan für zu Hause, nach eigener Angabe: { $done } von { $by_days ->
        [yes] { $told ->
            [one] { $told } Tag
           *[other] { $told } Tagen
        }
       *[no] { $told ->
            [one] { $told } Woche
           *[other] { $told } Wochen
        }
    }.

brief-after =
    Nach dem Termin am { $day_date }: { $feel }{ $has_lasted ->
        [yes] , { $lasted }
       *[no] {""}
    }.

brief-quiet =
    { $seen ->
        [yes] Seit dem letzten Termin kein Check-in beantwortet.
       *[no] Noch kein Check-in beantwortet.
    }

brief-wrote =
    In eigenen Worten: „{ $note }“{ $replied ->
        [yes] {""}
       *[no] {" "}(noch ohne Antwort)
    }

brief-mention =
    Gut zu erwähnen:
    { $gain }

brief-one =
    ▸ { $client }{ $has_at ->
        [yes] , { $at_time } Uhr
       *[no] {""}
    }
    { $after }
    { $moved }
    { $quiet }
    { $home }
    { $wrote }
    Bitte um eine Änderung: „{ $wants }“
    { $mention }
    Gut zu fragen: „{ $line }“

brief-name =
    ▸ { $client }{ $has_at ->
        [yes] , { $at_time } Uhr
       *[no] {""}
    }

brief-tomorrow =
    Termine am { $day_day }.

    { $clients }
    { $further }
