enum-looked-card = die Karte
enum-looked-alert = eine Meldung
enum-looked-record = die Akte, wie vereinbart
enum-looked-number = die Telefonnummer, wegen einer dringenden Nachricht

enum-told-alert = eine Meldung
enum-told-urgent = eine dringende Nachricht
enum-told-note = eine eigene Notiz
enum-told-call = der Wunsch nach einem Anruf
enum-told-news = eine Neuigkeit

enum-consent-health = Antworten speichern
enum-consent-reminders = Erinnerungen an den Plan für zu Hause
enum-consent-sharing = eine Zusammenfassung für jemand anderen
enum-consent-backup = die Vertretung

mydata-look_line = • { $at_date }: { $by }, { $what }
mydata-told_line = • { $at_date }: an { $to }, { $what }

mydata-team_line =
    • { $provider } ({ $mode }): { $sharing_key ->
        [sy] hat Ihre Zusammenfassung
       *[other] nichts gesendet
    }

mydata-who =
    { $is_vacant ->
        [yes] Zurzeit kann niemand Ihre Antworten und Notizen lesen: { $therapist } ist nicht mehr hier. { $has_backup ->
            [yes] { $backup } erfährt, wenn Sie um dringende Hilfe bitten.
           *[no] {""}
        }
       *[no] { $therapist } kann Ihre Antworten und Notizen lesen. { $has_backup ->
            [yes] { $backup } erfährt, was { $therapist } nicht geöffnet hat.
           *[no] Sonst niemand.
        }
    } Telegram kann Bot-Chats lesen.
    { $team }

    { $n_looks ->
        [0] Bisher hat niemand Ihre Karte geöffnet.
        [one] { $n_looks }-mal geöffnet:
       *[other] { $n_looks }-mal geöffnet, zuletzt:
    }
    { $looks }
    { $n_told ->
        [0] Bisher wurde nichts über Sie gesendet.
        [one] { $n_told }-mal etwas über Sie gesendet:
       *[other] { $n_told }-mal etwas über Sie gesendet, zuletzt:
    }
    { $told }
    .copy = Kopie von allem
    .agreed = Meine Zustimmung

mydata-nothing = Ich habe keine Antworten von Ihnen, also gibt es nichts zu kopieren.

mydata-copy = Hier ist eine Kopie von allem, was Sie mir gesagt haben, und eine Liste, wer es gesehen hat.
mydata-copy_data = Und dasselbe für Computerprogramme.

enum-measure-goal = wie leicht das Ziel fällt
enum-measure-symptom = wie sehr es zu schaffen macht
enum-measure-days = Tage mit Einschränkung
enum-measure-homecare = der Plan für zu Hause
enum-measure-since_start = seit dem Anfang
enum-measure-easier = was leichter wurde
enum-measure-side = etwas, das im Blick bleibt
enum-measure-harder = was es schwerer machte
enum-measure-confidence = selbst damit umgehen
enum-measure-hopes = ob es läuft wie gehofft
enum-measure-relief = wie lange das bessere Gefühl anhielt

enum-part-agreed = Zustimmung
enum-part-answers = Antworten
enum-part-notes = Notizen
enum-part-home = Plan für zu Hause
enum-part-summaries = Was ich zu den Antworten gesagt habe
enum-part-more = Was sonst gespeichert ist, so wie es gespeichert ist
enum-part-looks = Wer es geöffnet hat
enum-part-told = Was dazu gesendet wurde
enum-part-reached = Wer Sie erreichen wollte

mydata-agreed_line =
    • { $at_year }: { $what }: { $given ->
        [yes] ja
       *[no] nein
    } (Text { $version })

mydata-answer_line =
    • { $at_year }: { $measure }{ $has_about ->
        [yes] {" "}„{ $about }“
       *[no] {""}
    }{ $has_value ->
        [yes] : { $value }
       *[no] {""}
    }{ $replaced ->
        [yes] {" "}(später geändert)
       *[no] {""}
    }

mydata-words_line = • { $at_year }: „{ $words }“

mydata-reach_line = • { $at_year }, { $at_time } Uhr: { $by } { $reaching }

enum-reaching-reached = hat Sie erreicht
enum-reaching-missed = hat Sie nicht erreicht
enum-reaching-called = hat Sie wie gewünscht angerufen
enum-reaching-taken = hat eine dringende Nachricht über Sie übernommen
enum-reaching-sorted = sagte, dass eine dringende Nachricht über Sie geklärt ist

mydata-section =
    { $part }

    { $lines }
    {""}

mydata-page =
    Eine Kopie dessen, was Sie dem Check-in-Programm von { $practice } gesagt haben.
    Erstellt am { $made_year }, { $made_time } Uhr.

    { $therapist } nennt Sie hier „{ $alias }“.
    Worum es geht: { $label }
    Ihr Ziel: „{ $goal }“
    Ihre Telefonnummer hier: { $phone }

    { $sections }

    Was { $therapist } für eigene Zwecke aufgeschrieben hat, steht hier nicht. Sie können danach fragen.
