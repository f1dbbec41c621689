enum-need-urgent = dringende Nachricht, noch nicht erreicht
enum-need-worsening = deutlich schlechter
enum-need-no_change = keine Veränderung, nächster Schritt offen
enum-need-review = eine Nachfrage wert
enum-need-request = wünscht eine Änderung
enum-need-silent = zuletzt keine Antworten
enum-need-unreachable = Nachrichten kommen nicht an
enum-need-confirm = wartet auf Ihr Ja, dass es die richtige Person ist
enum-need-after_worse = schlechter nach Terminen
enum-need-short_relief = zuletzt kurze Erleichterung
enum-need-none = nichts offen
enum-need-not_joined = noch nicht dabei
enum-need-left = keine Check-ins mehr

caseload-line = • { $client }: { $need }

caseload-lent = • { $client } ist bis { $last_day } bei { $provider }

caseload-clients =
    { $lines_count ->
        [0] Ihre Liste. Keine Entscheidung steht an.
       *[other] Ihre Liste, das Wichtigste zuerst.
    }

    { $lines }
    { $lent }
    .line-up = Der Reihe nach
    .next = Mehr anzeigen
    .here-again = Ich bin wieder da

caseload-no_clients =
    { $lent_count ->
        [0] Ihre Liste ist noch leer. Zum Einladen senden Sie /new KÜRZEL.
       *[other] Ihre Liste ist gerade leer. Zum Einladen senden Sie /new KÜRZEL.
    }
    { $lent }
    .here-again = Ich bin wieder da

caseload-item =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }

caseload-standing = • Offen seit dem { $since_date }: { $rule }

caseload-decision =
    • { $on_date }: { $step }{ $has_until ->
        [yes] , { $until }
       *[no] {""}
    }

caseload-client =
    { $client }, { $label }.
    { $need_cap }.

    { block-said }{ $has_last ->
        [yes] , zuletzt am { $last_date }
       *[no] {""}
    }
    { $said_count ->
        [0] • Noch keine Zahlen.
       *[other] { $said }
    }
    { $has_recent ->
        [yes] { block-moved }
       *[no] {""}
    }
    { $has_recent ->
        [yes] { $moved_count ->
            [0] • { nothing-moved }
           *[other] { $moved }
        }
       *[no] {""}
    }

    { $visited ->
        [yes] Termin für heute notiert.
       *[no] {""}
    }
    Nächster Termin: { $next_visit_day }.
    { $is_away ->
        [yes] { $has_away_until ->
            [yes] Pause bis zum { $away_until_date }.
           *[no] Pause auf eigenen Wunsch, ohne Enddatum.
        }
       *[no] {""}
    }
    .urgent = Die dringende Nachricht
    .worsening = Offen: deutlich schlechter
    .no-change = Offen: keine Veränderung
    .review = Offen: Zeit zu fragen
    .silent = Offen: keine Antworten
    .after-worse = Offen: nach Terminen
    .short-relief = Offen: kurze Erleichterung
    .request = Offen: Änderungswunsch
    .visit = Termin heute
    .no-visit = Termin zurücknehmen
    .visits = Termine
    .picture = Antworten als Bild
    .line = Eine Zeile schreiben
    .more = Mehr
    .back = Zurück zur Liste

caseload-more =
    { $client }, { $label }. Hier seit dem { $since_date }.

    { $said }
    Beantwortet: { $answered } von { $sent ->
        [one] { $sent } Check-in
       *[other] { $sent } Check-ins
    }.
    Plan für zu Hause, nach eigener Angabe: { $done } von { $by_days ->
        [yes] { $told ->
            [one] { $told } Tag
           *[other] { $told } Tagen
        }
       *[no] { $told ->
            [one] { $told } Woche
           *[other] { $told } Wochen
        }
    }.
    { $items }
    { $after }
    { $relation }
    { $own }
    { $notes }

    { $alerts }
    { $decisions_count ->
        [0] {""}
       *[other] Entschieden:
    }
    { $decisions }

    Nächster Check-in: { $next_at_day }, { $next_at_time } Uhr.
    { $has_unsure ->
        [yes] { $unsure ->
            [one] { $unsure } Nachricht kam vielleicht nicht an.
           *[other] { $unsure } Nachrichten kamen vielleicht nicht an.
        }
       *[no] {""}
    }
    .add-item = Plan für zu Hause ergänzen
    .goal = Das Ziel
    .handover = Weiterverweisen, ergänzen
    .colleague = Fachlich beraten lassen
    .pass-on = In der Praxis weitergeben
    .edit = Den Plan ändern
    .end = Check-ins beenden
    .less = Weniger

caseload-visit_noted =
    { $client }: { $visited ->
        [yes] Der Termin am { $day_day } ist notiert.
       *[no] Für { $day_day } ist kein Termin notiert.
    }
    .undo = Rückgängig
    .note = Termin notieren
    .open = Karte öffnen

caseload-drawn = { $client }: die Antworten bisher, wie sie gegeben wurden.
    .back = Zurück zur Liste

caseload-unconfirmed =
    { $client }: { $need }.
    { $need_key ->
        [confirm] Bis Sie das bestätigen, ist hier nichts Geschriebenes zu sehen.
       *[other] {""}
    }
    .invite = Neuer Einladungslink
    .back = Zurück zur Liste

enum-good-news-reached = Ziel erreicht
enum-good-news-holding = weiter am Ziel
enum-good-news-good = in die gewünschte Richtung

caseload-open_line =
    • { $client }: { $rule }{ $has_also ->
        [yes] {" "}und { $also }
       *[no] {""}
    }, seit dem { $since_date }{ $has_news ->
        [yes] . Schön: { $news }
       *[no] {""}
    }

caseload-request_line =
    • { $client }: { $has_by ->
        [yes] Antwort versprochen bis zum { $by_date }
       *[no] wartet auf eine Antwort
    }{ $has_news ->
        [yes] . Schön: { $news }
       *[no] {""}
    }

caseload-reached_line =
    Ziel erreicht: { $client }{ $has_goal ->
        [yes] , „{ $goal }“
       *[no] {""}
    }

digest-close-1 = Was daraus wird, gehört den Menschen auf Ihrer Liste. Die Sorgfalt ist Ihre.
digest-close-2 = Das sind eigene Antworten dieser Menschen, keine Noten für Ihre Arbeit.
digest-close-3 = Keine Veränderung sagt etwas über einen Plan, nicht über Sie.
digest-close-4 = Was hier nicht steht, kann warten.
digest-close-5 = Auch ein Tag für den nächsten Blick ist eine Entscheidung.

caseload-digest =
    Ihre Woche{ $waits ->
        [yes] .
       *[no] : { $n_active } aktiv, { $n_answers ->
            [one] { $n_answers } Antwort
           *[other] { $n_answers } Antworten
        }, nichts zu entscheiden.
    }

    { $decide_count ->
        [0] {""}
       *[other] ZU ENTSCHEIDEN ({ $n_decide })
    }
    { $decide }
    und { $more_decide } weitere
    { $requests_count ->
        [0] {""}
       *[other] WÜNSCHE ({ $n_requests })
    }
    { $requests }
    und { $more_requests } weitere
    { $word_count ->
        [0] {""}
       *[other] EIN WORT WERT ({ $n_word })
    }
    { $word }
    und { $more_word } weitere

    { $reached }
    Weiter am Ziel: { $holding }
    In die gewünschte Richtung: { $good }
    { $fewer }
    Zu früh oder zu wenige Antworten: { $early }
    Nichts Neues: { $calm }

    Der Reihe nach dauern die offenen Notizen etwa { $minutes } Minuten.
    { $tip }
    { $together }
    { $closing }
    .line-up = Der Reihe nach
    .open = Liste öffnen
    .mute = Eine Woche Ruhe
    .quiet = Keine Veränderung: Ruhe

caseload-muted =
    { $is_digest ->
        [yes] { $is_muted ->
            [yes] Keine Wochenliste vor { $digest_day }. Notizen kommen weiter.
           *[no] Die Wochenliste kommt montags.
        }
       *[no] { $is_muted ->
            [yes] Keine Notizen über ausbleibende Veränderung vor { $steady_day }. Verschlechterungen melde ich weiter.
           *[no] Notizen über ausbleibende Veränderung kommen wie zuvor.
        }
    }
    .week-1 = 1 Woche
    .week-2 = 2 Wochen
    .day = Bis zu einem Tag
    .undo = Rückgängig

caseload-mute_day =
    Bis zu welchem Tag? Bitte eingeben, zum Beispiel „{ $example }“.
    .back = Zurück

caseload-mute_day_unclear =
    Einen Tag innerhalb des nächsten Jahres konnte ich da nicht lesen. Bitte so eingeben: „{ $example }“.
    .back = Zurück

caseload-nothing_waits = Keine Notiz wartet auf eine Entscheidung.
