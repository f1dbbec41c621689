-next-one = Der nächste Check-in kommt am

rhythm-offer =
    Hallo. Ich kann anders arbeiten, wenn das besser ist.

    Was passt Ihnen am besten?
    .other-time = Anderer Tag, andere Zeit
    .fortnight = Alle 2 Wochen
    .pause = Pause
    .keep = So lassen
    .stop = Stopp

rhythm-resting =
    Ich lasse Sie jetzt in Ruhe. Ihr Platz bei { $therapist } bleibt.

    { $therapist } erfährt, dass ich zuletzt keine Antworten hatte, und sonst nichts.

    Jede Nachricht an mich bringt die Check-ins zurück. Ganz beenden lassen sie sich mit /stop.
    .again = Wieder anfangen
    .stop = Stopp

rhythm-pause_question = Wie lange soll die Pause sein?
    .one = 1 Woche
    .two = 2 Wochen
    .four = 4 Wochen
    .date = Bis zu einem Tag
    .open = Bis ich mich melde
    .no-pause = Keine Pause

rhythm-pause_date = Bis zu welchem Tag? Bitte eingeben, zum Beispiel „{ $example }“.
    .no-pause = Keine Pause

rhythm-date_unclear = Einen Tag im kommenden Jahr konnte ich da nicht lesen. Bitte so eingeben: „{ $example }“.
    .no-pause = Keine Pause

rhythm-paused =
    { $has_until ->
        [yes] Pause bis { $until_day }. So lange kommen keine Check-ins, und keine Woche gilt als verpasst.
       *[no] Pause, bis Sie sich melden. Es kommen keine Check-ins, und keine Woche gilt als verpasst. Weiter geht es mit dem Knopf unten oder mit /checkin.
    }

    { $therapist } kann sehen, dass Pause ist.
    .again = { $has_until ->
        [yes] Rückgängig
       *[no] Wieder anfangen
    }

rhythm-pause_over =
    Hallo. Ihre Pause endet heute.
    { -next-one } { $following_day }, um { $following_time } Uhr.

    Soll ich wieder anfangen?
    .yes = { -yes }
    .more = Noch eine Woche
    .stop = Stopp

rhythm-day_question = Welcher Tag passt Ihnen am besten?
    .monday = Montag
    .tuesday = Dienstag
    .wednesday = Mittwoch
    .thursday = Donnerstag
    .friday = Freitag
    .saturday = Samstag
    .sunday = Sonntag
    .keep = So lassen

rhythm-time_question = Und welche Tageszeit?
    .morning = Morgens
    .midday = Mittags
    .evening = Abends
    .keep = So lassen

rhythm-settled =
    Erledigt.
    { -next-one } { $following_day }, um { $following_time } Uhr.

rhythm-kept = Gut. Nichts ändert sich.
