mydata-team_line =
    • { $provider } ({ $mode }): { $sharing_key ->
        [sy] hat deine Zusammenfassung
       *[other] nichts gesendet
    }

mydata-who =
    { $is_vacant ->
        [yes] Zurzeit kann niemand deine Antworten und Notizen lesen: { $therapist } ist nicht mehr hier. { $has_backup ->
            [yes] { $backup } erfährt, wenn du um dringende Hilfe bittest.
           *[no] {""}
        }
       *[no] { $therapist } kann deine Antworten und Notizen lesen. { $has_backup ->
            [yes] { $backup } erfährt, was { $therapist } nicht geöffnet hat.
           *[no] Sonst niemand.
        }
    } Telegram kann Bot-Chats lesen.
    { $team }

    { $n_looks ->
        [0] Bisher hat niemand deine Karte geöffnet.
        [one] { $n_looks }-mal geöffnet:
       *[other] { $n_looks }-mal geöffnet, zuletzt:
    }
    { $looks }
    { $n_told ->
        [0] Bisher wurde nichts über dich gesendet.
        [one] { $n_told }-mal etwas über dich gesendet:
       *[other] { $n_told }-mal etwas über dich gesendet, zuletzt:
    }
    { $told }

mydata-nothing = Ich habe keine Antworten von dir, also gibt es nichts zu kopieren.

mydata-copy = Hier ist eine Kopie von allem, was du mir gesagt hast, und eine Liste, wer es gesehen hat.

mydata-page =
    Eine Kopie dessen, was du dem Check-in-Programm von { $practice } gesagt hast.
    Erstellt am { $made_year }, { $made_time } Uhr.

    { $therapist } nennt dich hier „{ $alias }“.
    Worum es geht: { $label }
    Dein Ziel: „{ $goal }“
    Deine Telefonnummer hier: { $phone }

    { $sections }

    Was { $therapist } für eigene Zwecke aufgeschrieben hat, steht hier nicht. Du kannst danach fragen.

enum-part-reached = Wer dich erreichen wollte

enum-reaching-reached = hat dich erreicht
enum-reaching-missed = hat dich nicht erreicht
enum-reaching-called = hat dich wie gewünscht angerufen
enum-reaching-taken = hat eine dringende Nachricht über dich übernommen
enum-reaching-sorted = sagte, dass eine dringende Nachricht über dich geklärt ist
