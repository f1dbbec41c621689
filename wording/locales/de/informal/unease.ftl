unease-what =
    Danke, dass du es ansprichst. Es wurde noch nichts gesendet.

    Was möchtest du tun?

unease-words = Was ist geschehen, in eigenen Worten? Es geht wörtlich an { $recipient }. Vorher zeige ich es dir.

unease-note_words = Bitte eingeben. Die Notiz ist für dich allein und geht an niemanden.

unease-sent = Ich sende es an { $recipient }. Eine Antwort soll bis zum { $by } kommen. Kommt keine, tippe unten.

unease-answered =
    { $has_reply ->
        [yes] { $recipient } hat es gelesen und sagt: „{ $reply }“
       *[no] { $recipient } hat es gelesen und sagt, dass ihr gesprochen habt. Falls nicht, sende /unease.
    }

unease-reply =
    Eine Antwort auf deine Worte.

    { $has_reply ->
        [yes] { $recipient } sagt: „{ $reply }“
       *[no] { $recipient } hat es gelesen und sagt, dass ihr gesprochen habt. Falls nicht, sende /unease.
    }

unease-private = Gespeichert. Es steht in deiner eigenen Kopie, die /mydata liefert. Sonst liest es hier niemand.

unease-nothing = Gut. Mit /unease kannst du jederzeit darauf zurückkommen.

unease-how =
    { $has_contact ->
        [yes] { $contact } von { $clinic } ist hier erreichbar: { $detail }
       *[no] Du kannst bei { $clinic } fragen, wer sich um Beschwerden kümmert.
    }
    Auch möglich: { $regulator }. Diese Stelle gehört nicht zu { $clinic }.

    Wenn du verletzt wurdest oder dich nicht sicher fühlst, gilt der Notruf { $emergency }.

unease-not_due = { $recipient } hat für die Antwort Zeit bis zum { $by }. Kommt bis dahin nichts, tippe noch einmal.

unease-asked_again = Ich frage { $recipient } noch einmal. Du kannst auch ohne Antwort weitergehen: Wie eine Beschwerde geht, steht hier dabei.
