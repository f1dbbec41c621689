consents-expect =
    Was Sie erwartet:
    • Ein Check-in in der Woche, etwa eine Minute lang.
    • Eine kurze Nachricht nach einem Termin.
    • Erinnerungen an Ihren Plan für zu Hause, wenn Sie das möchten.
    • Höchstens ein Thema am Tag, nachts keines.
    .next = Weiter
    .not-for-me = Nichts für mich

consents-readers =
    { $therapist } kann Ihre Antworten lesen. { $has_backup ->
        [yes] { $backup } erfährt, was { $therapist } nicht geöffnet hat.
       *[no] Sonst niemand.
    }

    Wenn ich { $therapist } etwas melde, sage ich es Ihnen auch. Hinter Ihrem Rücken geht nichts hinaus.
    .next = Weiter
    .runs = Wer diesen Bot betreibt

consents-runs =
    { $practice } betreibt diesen Bot und bewahrt die Antworten auf, verschlossen mit einem eigenen Schlüssel für Sie.

    Das Programm heißt Interlude. Wie es gemacht ist, kann jeder Mensch nachlesen.
    .next = Weiter

consents-telegram =
    Telegram bewahrt Bot-Chats auf eigenen Servern auf. Dort können sie gelesen werden. Das ist also weniger privat als ein Gespräch.

    Bitte senden Sie hier keine Ausweisnummern und keine Fotos von Papieren.
    .next = Weiter

consents-urgent =
    Ich bin nicht für Notfälle da, und { $therapist } hat diesen Chat nicht den ganzen Tag im Blick.

    In dringenden Fällen gilt der Notruf { $emergency }.
    .understood = Verstanden
    .next = Weiter

consents-ways_out =
    Beenden, Pause machen oder löschen geht jederzeit: mit /stop, /pause oder /erase.

    Ihre Behandlung bei { $therapist } bleibt dabei gleich.
    .back = Meine Zustimmung

consents-again =
    Hallo. Etwas, dem Sie einmal zugestimmt haben, hat sich geändert. Darum frage ich noch einmal, bevor es weitergeht.

    Darf ich Ihre Antworten zu Ihrer Gesundheit speichern, damit Sie und { $therapist } sie ansehen können?
    .yes = { -yes }
    .more = Mehr lesen
    .no = { -no }

consents-thanks = Danke. Es geht weiter wie bisher.

consents-choice_line =
    • { $what_cap }: { $has_at ->
        [yes] { $given ->
            [yes] ja, { $at_year } (Text { $version })
           *[no] nein, { $at_year }
        }
       *[no] noch nicht gefragt
    }

consents-privacy =
    Wozu Sie wann Ja oder Nein gesagt haben:
    { $lines }

    Es lässt sich nachlesen und ändern. Ihre Behandlung bleibt gleich.
    .read = Noch einmal lesen
    .reminders-off = Keine Erinnerungen mehr
    .reminders-on = Erinnerungen sind gut
    .sharing-off = Nie etwas weitergeben
    .sharing-on = Jedes Mal fragen
    .backup-off = Ohne Vertretung
    .backup-on = Mit Vertretung
    .stop = Stopp
    .erase = Meine Daten löschen

consents-remind_from = Notiert. Die Uhrzeit lässt sich mit /plan wählen.

consents-backup_named =
    Ein Wort dazu, wer einspringt.

    { $therapist } hat eine Vertretung: { $backup }.

    Bleibt eine dringende Nachricht ungeöffnet, oder eine, dass es deutlich schlechter ist, erfährt { $backup } davon. Zu sehen sind Ihr Name hier und Ihre Nummer, falls Sie eine hinterlassen haben. Ihre Antworten nicht.
    .fine = In Ordnung
    .not-for-me = Nichts für mich

consents-backup_chosen =
    { $given ->
        [yes] Danke. { $backup } erfährt davon, wenn { $therapist } eine Nachricht nicht geöffnet hat oder Sie nicht erreicht.
       *[no] In Ordnung. { $backup } erfährt nichts über Sie. Mit /privacy können Sie das jederzeit ändern.
    }
