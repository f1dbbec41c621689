enum-need-worsening = deutlich schlechter
enum-need-no_change = keine Veränderung, nächster Schritt offen
enum-need-review = eine Nachfrage wert
enum-need-silent = zuletzt keine Antworten
enum-need-unreachable = Nachrichten kommen nicht an
enum-need-confirm = wartet auf Ihr Ja, dass es die richtige Person ist
enum-need-after_worse = schlechter nach Terminen
enum-need-short_relief = zuletzt kurze Erleichterung
enum-need-none = nichts offen
enum-need-not_joined = noch nicht dabei
enum-need-left = keine Check-ins mehr

caseload-line = • { $client }: { $need }

caseload-clients =
    { $lines_count ->
        [0] Ihre Liste. Keine Entscheidung steht an.
       *[other] Ihre Liste, das Wichtigste zuerst.
    }

    { $lines }
    .next = Mehr anzeigen

caseload-no_clients = Ihre Liste ist noch leer. Zum Einladen senden Sie /new KÜRZEL.

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
    { $client }, { $label }. Hier seit dem { $since_date }.
    { $need_cap }.

    { $readings }
    Letzte Antwort: { $last_day }.
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
    Nächster Termin: { $next_visit_day }.
    { $is_away ->
        [yes] { $has_away_until ->
            [yes] Pause bis zum { $away_until_date }.
           *[no] Pause auf eigenen Wunsch, ohne Enddatum.
        }
       *[no] {""}
    }
    { $has_unsure ->
        [yes] { $unsure ->
            [one] { $unsure } Nachricht kam vielleicht nicht an.
           *[other] { $unsure } Nachrichten kamen vielleicht nicht an.
        }
       *[no] {""}
    }
    { $visited ->
        [yes] Für heute ist ein Termin notiert.
       *[no] {""}
    }
    .worsening = Offen: deutlich schlechter
    .no-change = Offen: keine Veränderung
    .review = Offen: Zeit zu fragen
    .silent = Offen: keine Antworten
    .after-worse = Offen: nach Terminen
    .short-relief = Offen: kurze Erleichterung
    .visit = Termin heute
    .no-visit = Termin zurücknehmen
    .visits = Termine
    .add-item = Plan für zu Hause ergänzen
    .goal = Das Ziel
    .picture = Antworten als Bild
    .handover = Weiterverweisen, ergänzen
    .colleague = Fachlich beraten lassen
    .pass-on = In der Praxis weitergeben
    .edit = Den Plan ändern
    .end = Check-ins beenden
    .back = Zurück zur Liste

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

caseload-open_line = • { $client }: { $rule }, seit dem { $since_date }
caseload-name_line = • { $client }

caseload-digest =
    Ihre Woche.

    { $decide_count ->
        [0] {""}
       *[other] BRAUCHT EINE ENTSCHEIDUNG ({ $n_decide })
    }
    { $decide }
    und { $more_decide } weitere

    { $word_count ->
        [0] {""}
       *[other] EIN WORT WERT ({ $n_word })
    }
    { $word }
    und { $more_word } weitere

    { $good_count ->
        [0] {""}
       *[other] IN DIE GEWÜNSCHTE RICHTUNG ({ $n_good })
    }
    { $good }
    und { $more_good } weitere

    { $early_count ->
        [0] {""}
       *[other] ZU FRÜH ODER ZU WENIGE ANTWORTEN ({ $n_early })
    }
    { $early }
    und { $more_early } weitere

    { $tip }

    Das sind die eigenen Antworten der Menschen auf Ihrer Liste. Was daraus wird, gehört ihnen. Die Sorgfalt, die Sie geben, gehört Ihnen.
    .open = Liste öffnen
