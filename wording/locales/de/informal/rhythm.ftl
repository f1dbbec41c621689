rhythm-offer =
    Hallo. Ich kann anders arbeiten, wenn das besser ist.

    Was passt dir am besten?

rhythm-resting =
    Ich lasse dich jetzt in Ruhe. Dein Platz bei { $therapist } bleibt.

    { $therapist } erfährt, dass ich zuletzt keine Antworten hatte, und sonst nichts.

    Jede Nachricht an mich bringt die Check-ins zurück. Ganz beenden lassen sie sich mit /stop.

rhythm-paused =
    { $has_until ->
        [yes] Pause bis { $until_day }. So lange kommen keine Check-ins, und keine Woche gilt als verpasst.
       *[no] Pause, bis du dich meldest. Es kommen keine Check-ins, und keine Woche gilt als verpasst. Weiter geht es mit dem Knopf unten oder mit /checkin.
    }

    { $therapist } kann sehen, dass Pause ist.

rhythm-pause_over =
    Hallo. Deine Pause endet heute.
    { -next-one } { $following_day }, um { $following_time } Uhr.

    Soll ich wieder anfangen?

rhythm-day_question = Welcher Tag passt dir am besten?
