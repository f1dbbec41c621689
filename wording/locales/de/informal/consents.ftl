consents-expect =
    Was dich erwartet:
    • Ein Check-in in der Woche, etwa eine Minute lang.
    • Eine kurze Nachricht nach einem Termin.
    • Erinnerungen an deinen Plan für zu Hause, wenn du das möchtest.
    • Höchstens ein Thema am Tag, nachts keines.

consents-readers =
    { $therapist } kann deine Antworten lesen. { $has_backup ->
        [yes] { $backup } erfährt, was { $therapist } nicht geöffnet hat.
       *[no] Sonst niemand.
    }

    Wenn ich { $therapist } etwas melde, sage ich es dir auch. Hinter deinem Rücken geht nichts hinaus.

consents-runs =
    { $practice } betreibt diesen Bot und bewahrt die Antworten auf, verschlossen mit einem eigenen Schlüssel für dich.

    Das Programm heißt Interlude. Wie es gemacht ist, kann jeder Mensch nachlesen.

consents-telegram =
    Telegram bewahrt Bot-Chats auf eigenen Servern auf. Dort können sie gelesen werden. Das ist also weniger privat als ein Gespräch.

    Bitte sende hier keine Ausweisnummern und keine Fotos von Papieren.

consents-ways_out =
    Beenden, Pause machen oder löschen geht jederzeit: mit /stop, /pause oder /erase.

    Deine Behandlung bei { $therapist } bleibt dabei gleich.

consents-again =
    Hallo. Etwas, dem du einmal zugestimmt hast, hat sich geändert. Darum frage ich noch einmal, bevor es weitergeht.

    Darf ich deine Antworten zu deiner Gesundheit speichern, damit du und { $therapist } sie ansehen könnt?

consents-privacy =
    Wozu du wann Ja oder Nein gesagt hast:
    { $lines }

    Es lässt sich nachlesen und ändern. Deine Behandlung bleibt gleich.

consents-backup_named =
    Ein Wort dazu, wer einspringt.

    { $therapist } hat eine Vertretung: { $backup }.

    Bleibt eine dringende Nachricht ungeöffnet, oder eine, dass es deutlich schlechter ist, erfährt { $backup } davon. Zu sehen sind dein Name hier und deine Nummer, falls du eine hinterlassen hast. Deine Antworten nicht.
    .fine = In Ordnung
    .not-for-me = Nichts für mich

consents-backup_chosen =
    { $given ->
        [yes] Danke. { $backup } erfährt davon, wenn { $therapist } eine Nachricht nicht geöffnet hat oder dich nicht erreicht.
       *[no] In Ordnung. { $backup } erfährt nichts über dich. Mit /privacy kannst du das jederzeit ändern.
    }
