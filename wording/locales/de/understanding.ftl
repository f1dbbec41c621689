understanding-guess =
    { $has_about ->
        [yes] Ich verstehe das als „{ $label }“ für „{ $about }“. Stimmt das?
       *[no] Ich verstehe das als „{ $label }“. Stimmt das?
    }
    .yes = { -yes }
    .no = { -no }

understanding-guesses = Ich verstehe das als eines davon. Was passt?
    .no = Etwas anderes

understanding-not_that =
    Gut. Es wurde nichts gespeichert.
    Bitte die passende Antwort antippen, oder noch einmal eingeben.

understanding-off_scale =
    Hier geht eine Zahl von { $lowest } bis { $highest }.
    Bitte oben eine antippen, oder noch einmal eingeben.

understanding-nothing_asked =
    Ich hatte gerade nichts gefragt, also hat sich nichts geändert.
    Eine Notiz kann an Ihre Praxis gehen. /menu zeigt den Rest.

understanding-change_wish =
    Ich verstehe das als Wunsch nach etwas anderem in Ihrem Plan. Ändern kann das { $therapist }, ich nicht.

    Soll ich es wörtlich weitergeben?
    .change = Um eine Änderung bitten
    .pass-on = Weitergeben
    .no = { -no }
    .ask = Um eine Änderung bitten

understanding-judgement =
    Das ist eine gute Frage an einen Menschen. Ursachen und Medikamente kann ich nicht beurteilen.
    Ich kann es für { $therapist } notieren. Auch eine Arztpraxis oder Apotheke kann Auskunft geben.
    .note = Notieren
    .urgent = { -urgent }
    .ok = { -ok }

understanding-human =
    Ich bin ein Programm. Die Sätze stehen vorher fest, die Zahlen sind Ihre.
    Der Mensch, der sie liest, ist { $therapist }.
    .pass-on = Meine Worte weitergeben
    .ok = { -ok }

understanding-booking =
    { $has_detail ->
        [yes] Um Termine und Bezahlung kümmere ich mich nicht. { $clinic } ist hier erreichbar: { $detail }
       *[no] Um Termine und Bezahlung kümmere ich mich nicht. Dafür ist { $clinic } da, oder { $therapist }.
    }
    .pass-on = Meine Worte weitergeben
    .ok = { -ok }

understanding-welcome = Gern.

understanding-not_taken =
    Solche Nachrichten nehme ich nicht an. Dieser Chat ist für Ihre Check-ins da.
    Kommt das noch einmal vor, wird der Chat vielleicht geschlossen.

understanding-conduct_told =
    { $client } hat { $times ->
        [one] { $times } Nachricht
       *[other] { $times } Nachrichten
    } einer Art gesendet, die ich nicht annehme. Die Worte sind nirgends gespeichert, und ich habe { $client } gebeten, das zu lassen.

    { $is_closed ->
        [yes] Sie haben diesen Chat geschlossen. { $client } sieht weiter die Warnzeichen und die Notrufnummer. Sie können ihn wieder öffnen.
       *[no] Sie können diesen Chat schließen. { $client } sähe weiter die Warnzeichen und die Notrufnummer. Ohne Ihr Zutun bleibt er offen.
    }
    .close = Diesen Chat schließen
    .open = Wieder öffnen

everywhere-chat_closed =
    { $therapist } hat diesen Chat geschlossen, darum behalte ich hier nichts Geschriebenes.
    Wegen der Termine bitte an { $clinic } wenden.

    In dringenden Fällen gilt der Notruf { $emergency }. /urgent zeigt die Warnzeichen.

understanding-chat_open =
    Hallo. { $therapist } hat diesen Chat wieder geöffnet.
    { $therapist } liest Notizen { $reads }. /menu zeigt, was hier möglich ist.
