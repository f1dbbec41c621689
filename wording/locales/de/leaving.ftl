leaving-stop_question =
    Ich kann jetzt aufhören. Ihre bisherigen Antworten bleiben bei { $therapist }, bis Sie sie löschen.

    Soll ich aufhören?
    .yes = Ja, aufhören
    .pause = Pause
    .no = { -no }

leaving-stopped =
    Beendet. Ich schreibe nicht mehr. { $therapist } erfährt davon, und Ihre Termine gehen weiter wie gewohnt.

    Mit /start geht es wieder los.
    .erase = Meine Daten löschen
    .why = Sagen, warum

leaving-why = Was ist der Hauptgrund? Auslassen ist in Ordnung.
    .too-many = Zu viele Nachrichten
    .not-useful = Nicht nützlich
    .feeling-fine = Es geht mir gut
    .privacy = Privatsphäre
    .other-care = Andere Behandlung
    .skip = { -skip }

leaving-why_count =
    Danke. Ich behalte es, wenn Sie zustimmen.

    Darf { $therapist } es als Zahl sehen, ohne Ihren Namen?
    .yes = Ja, als Zahl
    .no = { -no }

leaving-why_thanks =
    { $counted ->
        [yes] Danke. Es ist gezählt, ohne Ihren Namen.
       *[no] Danke. Ich habe es nicht behalten.
    }

enum-reason-tm = zu viele Nachrichten
enum-reason-nu = nicht nützlich
enum-reason-ff = es geht gut
enum-reason-pr = Privatsphäre
enum-reason-oc = andere Behandlung

leaving-reason_line = • { $reason_cap }: { $times }

leaving-reasons =
    Warum Check-ins beendet wurden, soweit Sie es wissen dürfen:
    { $lines_count ->
        [0] Bisher gibt es weniger als { $enough } Gründe. Ich zeige sie ab { $enough }, damit sie niemanden verraten.
       *[other] { $lines }
    }

leaving-erase_question =
    Das löscht Ihre Antworten, Notizen und Ziele in diesem Bot. Was { $therapist } anderswo aufgeschrieben hat, bleibt, ebenso dieser Chat in Telegram. Rückgängig machen lässt es sich nicht.

    Alles löschen?
    .yes = Ja, löschen
    .copy = Erst eine Kopie
    .no = { -no }

leaving-erase_sure =
    Danach lässt sich nichts zurückholen.

    Jetzt löschen?
    .yes = Jetzt löschen
    .no = { -no }

leaving-erased =
    Erledigt. Ihre Daten hier sind weg. Auch diesen Chat können Sie in Telegram löschen, damit auf dem Telefon nichts bleibt.

    Ihre Termine bei { $therapist } gehen weiter wie gewohnt.

leaving-erased_told =
    { $client } hat alles löschen lassen, was hier gespeichert war. Die Termine sind davon nicht berührt. Ein Grund ist nicht nötig.
    Was ich Ihnen vorher gesendet habe, steht noch in diesem Chat. Bitte löschen Sie, was Sie nicht mehr brauchen.

leaving-finish_question =
    Am { $began } hat es angefangen: „{ $goal }“ war damals { $then }, jetzt { $now }.

    Was Sie gelernt haben, bleibt Ihnen. Ändert sich etwas, geht es mit /start von dort weiter.

    Soll ich die Check-ins hier beenden?
    .finish = Hier abschließen
    .summary = Meine Zusammenfassung
    .no = Noch nicht

leaving-finished =
    Das war es. { $therapist } erfährt davon, und es kommen keine Fragen mehr. Gespeichertes bleibt, bis Sie es löschen.

    Darf ich in drei Monaten einmal fragen, wie es steht?
    .yes = Ja, einmal
    .no = { -no }
    .erase = Meine Daten löschen

leaving-three_months_kept =
    { $has_on ->
        [yes] Danke. Ich frage am { $on_day }, und danach nicht mehr.
       *[no] Gut. Ich schreibe nicht mehr. Mit /start geht es wieder los.
    }

leaving-three_months =
    { $has_name ->
        [yes] Hallo { $name }.
       *[no] Hallo.
    } Drei Monate sind um, wie vereinbart.

    Wie steht es?
    .good = Noch gut
    .up-and-down = Auf und ab
    .harder = Wieder schwerer
    .no-more = Nicht mehr fragen

enum-how-now-g = noch gut
enum-how-now-u = auf und ab
enum-how-now-h = wieder schwerer
enum-how-now-n = nicht mehr

leaving-three_months_thanks =
    { $answer_key ->
        [g] Danke für die Antwort. Ich frage nicht mehr.
        [n] Gut. Ich frage nicht mehr.
       *[other] Danke für die Antwort. Ich gebe sie nicht weiter. Sie können mit { $therapist } sprechen, oder hier mit /start neu anfangen.
    }

leaving-finished_told = { $client } hat abgeschlossen, es gehen keine Check-ins mehr hinaus. Das war die eigene Entscheidung.

leaving-back_told = { $client } ist nach einer Unterbrechung wieder da. Die Check-ins gehen weiter.

leaving-end_question =
    Die Check-ins von { $client } beenden? Ich sage dazu, dass es von Ihnen kommt. Gespeichertes bleibt, bis { $client } es löscht.
    .yes = Check-ins beenden
    .no = { -no }

leaving-end_done =
    { $ended ->
        [yes] Erledigt. { $client } bekommt keine Check-ins mehr und liest das auch. Mit /start ist eine Rückkehr möglich.
       *[no] Für { $client } hat sich nichts geändert.
    }

leaving-ended =
    Eine Nachricht von { $therapist }: Die Check-ins hier sind beendet. Ihre Termine sind davon nicht berührt.

    Was Sie mir gesagt haben, bleibt bei { $therapist }, bis Sie es löschen. Mit /start geht es neu los.
    .copy = Kopie von allem
    .erase = Meine Daten löschen
