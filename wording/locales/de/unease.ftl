unease-what =
    Danke, dass Sie es ansprechen. Es wurde noch nichts gesendet.

    Was möchten Sie tun?
    .therapist = Es { $therapist } sagen
    .contact = Es jemand anderem sagen
    .how = Wie eine Beschwerde geht
    .private = Private Notiz behalten
    .nothing = Im Moment nichts

unease-words = Was ist geschehen, in eigenen Worten? Es geht wörtlich an { $recipient }. Vorher zeige ich es Ihnen.
    .cancel = Abbrechen

unease-note_words = Bitte eingeben. Die Notiz ist für Sie allein und geht an niemanden.
    .cancel = Abbrechen

unease-shown =
    Das würde so an { $recipient } gehen, Wort für Wort. Noch ist nichts hinaus.

    { $parts }
    .send = Senden
    .cancel = Abbrechen

unease-sent = Ich sende es an { $recipient }. Eine Antwort soll bis zum { $by } kommen. Kommt keine, tippen Sie unten.
    .none-yet = Noch keine Antwort
    .how = Wie eine Beschwerde geht

unease-answered =
    { $has_reply ->
        [yes] { $recipient } hat es gelesen und sagt: „{ $reply }“
       *[no] { $recipient } hat es gelesen und sagt, dass Sie beide gesprochen haben. Falls nicht, senden Sie /unease.
    }

unease-card = { $body }

unease-reply =
    Eine Antwort auf Ihre Worte.

    { $has_reply ->
        [yes] { $recipient } sagt: „{ $reply }“
       *[no] { $recipient } hat es gelesen und sagt, dass Sie beide gesprochen haben. Falls nicht, senden Sie /unease.
    }

unease-private = Gespeichert. Es steht in Ihrer eigenen Kopie, die /mydata liefert. Sonst liest es hier niemand.
    .drop = Nicht behalten

unease-dropped = Gut. Nichts wurde gesendet, und ich habe es nicht behalten.

unease-nothing = Gut. Mit /unease können Sie jederzeit darauf zurückkommen.

unease-how =
    { $has_contact ->
        [yes] { $contact } von { $clinic } ist hier erreichbar: { $detail }
       *[no] Sie können bei { $clinic } fragen, wer sich um Beschwerden kümmert.
    }
    Auch möglich: { $regulator }. Diese Stelle gehört nicht zu { $clinic }.

    Wenn Sie verletzt wurden oder sich nicht sicher fühlen, gilt der Notruf { $emergency }.
    .back = Andere Möglichkeiten

unease-not_due = { $recipient } hat für die Antwort Zeit bis zum { $by }. Kommt bis dahin nichts, tippen Sie noch einmal.

unease-asked_again = Ich frage { $recipient } noch einmal. Sie können auch ohne Antwort weitergehen: Wie eine Beschwerde geht, steht hier dabei.

unease-told =
    { $client } schreibt, dass etwas nicht gepasst hat, und wollte es Ihnen sagen.

    { $parts }

    Eine Antwort ist bis { $by_day } zugesagt. Ein Dank fürs Ansprechen ist ein guter Anfang.
    .reply = Antworten
    .in-person = Wir haben gesprochen

unease-type_reply = Was möchten Sie { $client } sagen? Ihre Worte gehen genau so hinaus.

unease-reply_kept =
    { $typed ->
        [yes] Ich gebe Ihre Antwort an { $client } weiter.
       *[no] Notiert. { $client } liest, dass Sie beide gesprochen haben.
    }
