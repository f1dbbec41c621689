leaving-stop_question =
    Ich kann jetzt aufhören. Deine bisherigen Antworten bleiben bei { $therapist }, bis du sie löschst.

    Soll ich aufhören?

leaving-stopped =
    Beendet. Ich schreibe nicht mehr. { $therapist } erfährt davon, und deine Termine gehen weiter wie gewohnt.

    Mit /start geht es wieder los.

leaving-why_count =
    Danke. Ich behalte es, wenn du zustimmst.

    Darf { $therapist } es als Zahl sehen, ohne deinen Namen?

leaving-why_thanks =
    { $counted ->
        [yes] Danke. Es ist gezählt, ohne deinen Namen.
       *[no] Danke. Ich habe es nicht behalten.
    }

leaving-erase_question =
    Das löscht deine Antworten, Notizen und Ziele in diesem Bot. Was { $therapist } anderswo aufgeschrieben hat, bleibt, ebenso dieser Chat in Telegram. Rückgängig machen lässt es sich nicht.

    Alles löschen?

leaving-erased =
    Erledigt. Deine Daten hier sind weg. Auch diesen Chat kannst du in Telegram löschen, damit auf dem Telefon nichts bleibt.

    Deine Termine bei { $therapist } gehen weiter wie gewohnt.

leaving-finish_question =
    Am { $began } hat es angefangen: „{ $goal }“ war damals { $then }, jetzt { $now }.

    Was du gelernt hast, bleibt dir. Ändert sich etwas, geht es mit /start von dort weiter.

    Soll ich die Check-ins hier beenden?

leaving-finished =
    Das war es. { $therapist } erfährt davon, und es kommen keine Fragen mehr. Gespeichertes bleibt, bis du es löschst.

    Darf ich in drei Monaten einmal fragen, wie es steht?

leaving-three_months_thanks =
    { $answer_key ->
        [g] Danke für die Antwort. Ich frage nicht mehr.
        [n] Gut. Ich frage nicht mehr.
       *[other] Danke für die Antwort. Ich gebe sie nicht weiter. Du kannst mit { $therapist } sprechen, oder hier mit /start neu anfangen.
    }

leaving-ended =
    Eine Nachricht von { $therapist }: Die Check-ins hier sind beendet. Deine Termine sind davon nicht berührt.

    Was du mir gesagt hast, bleibt bei { $therapist }, bis du es löschst. Mit /start geht es neu los.
