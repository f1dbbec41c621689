closing-summary =
    Am { $began } hat es mit { $therapist } angefangen.
    „{ $goal }“ lag damals bei { $then }. Jetzt liegt es bei { $now }.
    Wie sehr es zu schaffen machte: damals { $symptom_then }, jetzt { $symptom_now }.
    Tage in der Woche mit Einschränkung: damals { $days_then }, jetzt { $days_now }.

    Was du gesagt hast, bleibt deins.

closing-ideas =
    { $people_count ->
        [0] { $therapist } hat hier keine Namen notiert. Du kannst fragen.
       *[other] Wen { $therapist } kennt:
    }
    { $people }

    Auch eine Arztpraxis deines Vertrauens kann sagen, was noch passen könnte. Ebenso Menschen, die dich gut kennen.

closing-reopen_question =
    Eine Frage von { $therapist }.

    Der Plan war abgeschlossen, und { $therapist } würde gern mit dir weitermachen. Sollen die Check-ins wieder anfangen?

closing-staying_closed = Gut. Nichts fängt wieder an. Du kannst jederzeit zurückkommen und { $therapist } fragen.
