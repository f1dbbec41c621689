c0-2 = Hallo. Zeit für deinen Check-in.

c0-3 = Dein Check-in ist da.

c0-4 = Eine Minute für deinen Check-in, wann immer es passt.

c0-5 = Hallo. Ein paar kurze Fragen an dich.

c0-8 = Hier ist dein Check-in. Antworte, wann du magst.

c0-11 = Es ist { $day_weekday }. Hier ist dein Check-in.

c0-13 = Ein kurzer Blick zurück auf deine Woche.

checkin-pick = Welche Antwort möchtest du ändern?

c6a-5 = Danke. Nach deiner eigenen Skala war es leichter als letztes Mal. Eine Woche allein kann Zufall sein.

c6a-7 = Gespeichert. Deine Zahl für „{ $goal }“ ist gestiegen, jetzt { $goal_now }. Eine Woche allein kann Zufall sein.

c6b-6 = Danke. Auf deiner Skala keine Änderung zum letzten Mal.

c6c-1 = Danke, dass du es sagst. { $symptom_now } ist mehr als letztes Mal, da war es { $symptom_prev }.

c6c-2 = Gespeichert. Nach deinen Zahlen eine schwerere Woche. { $therapist } kann es auch sehen.

c6c-3 = Notiert: Diese Woche war schwerer als die letzte. Wenn { $therapist } anrufen soll, tippe unten.

c6c-4 = Danke für die offene Antwort. { $therapist } kann sie mit deinen anderen Antworten sehen.

c6c-6 = Ich habe es als schwerere Woche notiert. Du kannst dazuschreiben, was deiner Meinung nach dahintersteckt.

c6d-1 = Gespeichert. Das ist dein Ausgangspunkt.

checkin-first_harder = Danke, dass du es sagst. Nach deinen Zahlen ist es schwerer als am Anfang.

checkin-hopes_heard = Danke, dass du das sagst. Es steht bei deinen Antworten, für das Gespräch mit { $therapist }.

g1-1 =
    Dein Check-in ist noch offen, und zwar bis { $closes_weekday } um { $closes_time } Uhr.

    Hast du jetzt eine Minute?

g1-2 =
    Hallo. Noch immer höchstens { $n_taps }-mal tippen, wenn du magst.

    Passt es gerade?

g1-5 =
    Hallo. Der Check-in ist offen bis { $closes_weekday }, { $closes_time } Uhr.

    Möchtest du antworten?

checkin-too_late_today = Für heute ist es zu spät, noch einmal zu fragen. Dein Check-in bleibt offen.

checkin-kept = Diese Antwort ist schon gespeichert. Am Ende kannst du sie ändern.

checkin-type_note = Schreib deine Notiz jetzt. Ich gebe sie so weiter, wie sie dasteht.

checkin-passing_call_on =
    Ich gebe an { $therapist } weiter, dass du einen Anruf möchtest.
    { $therapist } liest Notizen { $reads }.

checkin-next_one =
    { $is_paused ->
        [yes] { $has_paused_until ->
            [yes] Du hast Pause bis { $paused_until_day }.
           *[no] Du hast Pause, bis du dich meldest.
        }
       *[no] Gerade ist kein Check-in offen.
    }
    Der nächste kommt am { $following_day }, um { $following_time } Uhr.
