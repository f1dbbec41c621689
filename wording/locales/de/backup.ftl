backup-standing =
    { $has_name ->
        [yes] Ihre Vertretung ist { $name }.
       *[no] { $waits ->
            [yes] Ihre Vertretung ist eingeladen und noch nicht dabei. Bis dahin springt niemand ein.
           *[no] Sie haben keine Vertretung.
        }
    }

    Die Vertretung hört von einer Verschlechterung, die Sie bis zum dritten Werktag nicht geöffnet haben. Ebenso von einer dringenden Nachricht, die vier Stunden lang nicht als gesehen markiert ist. Zu sehen ist das Kürzel aus Ihrer Liste, und keine der Antworten.
    .invite = Vertretung einladen
    .nobody = Keine Vertretung
    .safety-plan = Unser Notfallplan

backup-invited =
    Die nächste Nachricht ist die Einladung. Leiten Sie sie an die Vertretung weiter.

    Link und Code gelten einmal, bis { $expires_day }, { $expires_time } Uhr.

backup-invitation =
    Für meine Praxis nutze ich ein Check-in-Programm. Darf ich dort um Vertretung bitten? Es meldet sich, wenn ich eine Nachricht nicht rechtzeitig geöffnet habe.

    Hier öffnen: { $link }

    Falls nach „Start“ nichts passiert, dort diesen Code eingeben: { $code }

backup-worse =
    { $therapist } hat Sie gebeten, bei offenen Meldungen einzuspringen.
    { $client } hat am { $since_date } eine deutliche Verschlechterung angegeben, und die Meldung ist nicht geöffnet. Bitte melden Sie sich bei { $client } oder bei { $therapist }.
    .take = Ich übernehme
    .sorted = Schon geklärt

backup-urgent =
    { $therapist } hat Sie gebeten, bei offenen Meldungen einzuspringen.
    { $has_tried ->
        [yes] Nach einer dringenden Nachricht zu { $client } hat { $therapist } es am { $tried_day } um { $tried_time } Uhr versucht und niemanden erreicht. Bitte versuchen Sie jetzt, { $client } zu erreichen. Wenn Gefahr besteht, rufen Sie { $emergency } an.
       *[no] Eine dringende Nachricht zu { $client } ist seit vier Stunden nicht als gesehen markiert. Bitte melden Sie sich bei { $client } oder bei { $therapist }.
    }
    .take = Ich übernehme
    .sorted = Schon geklärt
    .number = Nummer zeigen

backup-taken =
    { $sorted ->
        [yes] Ihre Vertretung { $name } sagt: Die offene Meldung zu { $client } ist schon geklärt.
       *[no] Die offene Meldung zu { $client } übernimmt Ihre Vertretung { $name }.
    }

backup-stepped_in =
    { $sorted ->
        [yes] { $name } sagt: Die dringende Nachricht zu { $client } ist geklärt.
       *[no] { $name } hat die dringende Nachricht zu { $client } übernommen.
    }

backup-gone = { $name } ist nicht mehr in Ihrer Praxis. Damit springt jetzt niemand für Sie ein. Mit /backup können Sie jemand anderen benennen.

backup-thanks = Danke. Ich gebe das weiter.

backup-seen_already = Das wurde inzwischen geöffnet. Mehr ist nicht nötig.
