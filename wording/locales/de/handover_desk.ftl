handover_desk-start =
    Für { $client }: eine Vermittlung.

    Schritt 1: mit { $client } sprechen, persönlich oder am Telefon.
    Schritt 2: den Grund in einer Zeile schreiben.
    Schritt 3: einen Namen aus Ihrer Liste wählen.

    Bevor Sie tippen, dass Sie gesprochen haben, sende ich { $client } nichts.
    .talked = Wir haben gesprochen
    .later = Später

handover_desk-reason =
    { $client }: Was ist der Grund, in einer Zeile? { $client } liest ihn in Ihren Worten.
    Das stand schon hier: „{ $note }“
    .use = Diese Worte nehmen
    .later = Später

handover_desk-known =
    • { $provider }: { $role }. „{ $focus }“{ $has_connected ->
        [yes] . Bisher kam { $connected }-mal Kontakt zustande, { $apart }-mal nicht.
       *[no] {""}
    }

handover_desk-person =
    { $client }: An wen?
    Der Grund: „{ $reason }“

    { $choices_count ->
        [0] Ihre Liste ist leer.
       *[other] Wessen Schwerpunkt passt, steht zuerst.
    }
    { $known }
    .add = Adresse hinzufügen

handover_desk-how =
    { $client }: { $provider } zusätzlich zu Ihnen oder an Ihrer Stelle? { $client } liest es als Ihren Vorschlag und wählt.

    { $known }
    Warum gerade dort: „{ $why }“
    .as-well = Zusätzlich
    .in-place = Stattdessen
    .person = Jemand anderes

handover_desk-check =
    { $client } liest das:
    { $provider }, { $role }. Ihr Vorschlag: { $mode }.
    Der Grund: „{ $reason }“
    Ihr Gespräch war am { $talked_date }.
    .send = Senden
    .reason = Anderer Grund
    .person = Jemand anderes

handover_desk-offered =
    Seit dem { $since_date } liegt { $client } die Frage zu { $provider } vor. { $later ->
        [yes] Die Entscheidung kommt später; ich frage nicht noch einmal.
       *[no] Ich sage Ihnen, was zurückkommt.
    }
    .withdraw = Zurücknehmen

handover_desk-chosen =
    { $client } möchte zu { $provider } ({ $mode }). Was { $provider } erfährt, entscheidet { $client } selbst.
    .withdraw = Zurücknehmen

handover_desk-ready =
    { $client } möchte zu { $provider } ({ $mode }) und hat am { $approved_date } einer Zusammenfassung zugestimmt. Von selbst geht nichts hinaus: Bitte senden Sie sie, und rufen Sie an oder schreiben Sie.
    Kontakt: „{ $contact }“
    .summary = Zusammenfassung holen
    .sent = Gesendet und gemeldet
    .withdraw = Zurücknehmen

handover_desk-following =
    { $client } ist seit dem { $on_date } bei { $provider } ({ $mode }). { $sharing_key ->
        [sy] { $client } weiß, dass Sie die Zusammenfassung gesendet haben.
        [ss] { $client } erzählt es { $provider } selbst; gesendet wurde nichts.
       *[sn] Weitergegeben wurde nichts.
    }
    Nächster Schritt: „{ $next }“
    { $has_touch ->
        [yes] Kontakt nach einer Woche: { $touch }.
       *[no] Ich frage { $client } nach einer Woche und nach vier.
    }
    Die nötige Behandlung nach vier Wochen: { $care }.
    Ein Anruf oder eine Nachricht von Ihnen ist bis { $promised_day } zugesagt.
    .kept = Angerufen oder geschrieben

handover_desk-withdrawn = Sie haben die Vermittlung von { $client } an { $provider } zurückgenommen. Ein Wort an { $client }, warum, ist viel wert.

handover_desk-over = { $client } möchte lieber nicht zu { $provider }. Überlegen geht noch einmal, und Sie können darüber sprechen.

handover_desk-desk = { $body }

handover_desk-kept = Für später aufgehoben. Nichts wurde gesendet.

handover_desk-thanks = Notiert.

handover_desk-empty =
    { $client }: Ihre Adressen zum Weiterverweisen sind noch leer. Tragen Sie jemanden ein, dann geht es hier von selbst weiter.
    .add = Adresse hinzufügen

handover_desk-summary =
    Die Zusammenfassung für { $provider }, so wie { $client } zugestimmt hat. Bitte senden Sie sie unverändert weiter. Was { $client } gestrichen hat, bleibt zwischen Ihnen beiden.

handover_desk-next_step =
    Was tut { $client } als Nächstes? Senden Sie eine Zeile, { $client } liest sie.
    In Ihrer Liste: „{ $contact }“
    .use = Nehmen, was dort steht

handover_desk-told = Danke. { $client } liest, dass { $provider } Bescheid weiß. Ich frage in einer Woche und in vier.

handover_desk-stuck =
    { $client } kann ein Wort zu { $provider } gebrauchen. { $has_care ->
        [yes] Auf die Frage nach der nötigen Behandlung: { $care }.
       *[no] { $has_touch ->
            [yes] Auf die Frage nach dem Kontakt: { $touch }.
           *[no] { $client } bittet dabei um Hilfe.
        }
    }
    Ich habe bis zum { $by } einen Anruf oder eine Nachricht zugesagt.
    .kept = Angerufen oder geschrieben

handover_desk-declined = { $client } möchte lieber nicht zu { $provider }. Das war die eigene Entscheidung, zu tun ist für Sie nichts.

handover_desk-taken_back = { $client } hat die Zusammenfassung für { $provider } zurückgenommen. Bitte senden Sie sie nicht.

handover_desk-page =
    Für { $provider }, weitergegeben von { $client } am { $on_date }.
    Ziel, in eigenen Worten: „{ $goal }“
    Besteht seit: { $duration }. Bei { $therapist } seit dem { $since_date }{ $has_visits ->
        [yes] , notierte Termine: { $visits }.
       *[no] .
    }
    { $said }
    • Beantwortete Check-ins: { $answered } von { $sent }
    { $after }
    { $tried }
    { $easier }
    { $care }
    • Plan für zu Hause, nach eigener Angabe: { $done } von { $told } { $by_days ->
        [yes] Tagen
       *[no] Wochen
    }
    Grund der Weitergabe: „{ $reason }“
    Zahlen: am Anfang → zuletzt. Beim Ziel heißt 10 mühelos, sonst heißt 0 gar nicht. Das sind eigene Angaben aus einem Chatprogramm, keine Messungen oder Befunde.
