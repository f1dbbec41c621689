visitlist-line =
    • { $day_date }: { $has_feel ->
        [yes] { $feel }{ $has_lasted ->
            [yes] , { $lasted }
           *[no] {""}
        }
       *[no] ohne Angabe
    }{ $has_approach ->
        [yes] {" "}(versucht: „{ $approach }“)
       *[no] {""}
    }

visitlist-page =
    { $client }: { $lines_count ->
        [0] noch kein Termin eingetragen.
       *[other] die letzten Termine.
    }
    { $lines }

    Termine im letzten Monat: { $lately }, im Monat davor: { $before }.
    Nächster Termin: { $next_on_day }.
    Im Kalender auch: „{ $called }“.
    .set = Nächsten Termin eintragen
    .other = Anderer Tag
    .none = Kein nächster Termin
    .name = Name im Kalender
    .card = Zurück zu { $client }

visitlist-fewer = • { $client }: von { $visits_then } Terminen im Monat auf { $visits_now }, und es hält sich. Auch das ist ein Ergebnis.

visitlist-pick =
    Wann ist der nächste Termin mit { $client }?
    Bitte einen Tag antippen oder eingeben. Am Abend davor schicke ich Ihnen, was gut zu wissen ist.
    .week-1 = { $week_1_day }
    .week-2 = { $week_2_day }
    .week-3 = { $week_3_day }
    .week-4 = { $week_4_day }

visitlist-unclear = Einen Tag innerhalb eines Jahres konnte ich da nicht lesen. Bitte so eingeben: „{ $example }“.

visitlist-planned =
    { $client } kommt am { $day_day }.
    { $has_brief_on ->
        [yes] Was gut zu wissen ist, kommt am { $brief_on_day }.
       *[no] {""}
    }
    .undo = Rückgängig
