enum-heading-why = Warum jetzt
enum-heading-about = Worum es geht
enum-heading-plan = Um welchen Plan es geht
enum-heading-wish = Worum gebeten wurde
enum-heading-ask = Ihre Antwort
enum-heading-course = Verlauf, nach eigenen Antworten
enum-heading-weeks = Die letzten sechs Check-ins
enum-heading-tried = Bisher versucht
enum-heading-home = Plan für zu Hause, nach eigener Angabe
enum-heading-safety = Warnzeichen
enum-heading-words = In eigenen Worten

letter-reason = „{ $reason }“

letter-complaint =
    { $label_cap }, hier seit dem { $since_year }{ $has_visits ->
        [yes] {""}; { $visits ->
            [one] { $visits } Termin notiert
           *[other] { $visits } Termine notiert
        }
       *[no] {""}
    }.{ $has_duration ->
        [yes] {""} Bestand damals seit: { $duration }.
       *[no] {""}
    }

letter-goal =
    Das Ziel: „{ $goal }“.{ $has_enough ->
        [yes] {""} Gut genug wäre: { $enough } von 10.
       *[no] {""}
    }

letter-coverage =
    Beantwortet: { $answered } von { $sent ->
        [one] { $sent } Check-in
       *[other] { $sent } Check-ins
    }.

letter-week =
    { $on } | { $has_goal ->
        [yes] { $goal }
       *[no] –
    } | { $has_symptom ->
        [yes] { $symptom }
       *[no] { $has_days ->
            [yes] { $days }
           *[no] –
        }
    } | { $has_homecare ->
        [yes] { $homecare }
       *[no] –
    } | { $has_since_start ->
        [yes] { $since_start }
       *[no] –
    }
    .heads = Tag | Wie leicht das Ziel fällt (10 ist am besten) | Wie sehr es zu schaffen macht (0 ist am besten) | Plan für zu Hause | Seit dem Anfang

letter-tried = „{ $words }“, ab dem { $on_year }
letter-other = Andere Behandlung, nach eigener Angabe: „{ $words }“

letter-earlier = Davor: { $count } weitere

letter-item =
    { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }

letter-home =
    Gemacht: { $done } von { $by_days ->
        [yes] { $told ->
            [one] { $told } Tag
           *[other] { $told } Tagen
        }
       *[no] { $told ->
            [one] { $told } Woche
           *[other] { $told } Wochen
        }
    } mit einer Angabe.

letter-urgent = Am { $on_year } hat das Programm ein mögliches Warnzeichen weitergegeben. Was daraus wurde, ist hier nicht festgehalten.
letter-no_urgent = Über das Programm wurde kein mögliches Warnzeichen weitergegeben.

letter-quote = { $on }: „{ $words }“

enum-blank-keep = [ ] Der Plan bleibt, wie er ist
enum-blank-change = [ ] Der Plan wird geändert in: ________________________________
enum-blank-see = [ ] Erst ein Termin bei mir, dann eine Änderung
enum-blank-reason = Grund: ________________________________
enum-blank-signed = Datum und Unterschrift: ________________________________

letter-set_by =
    Von { $prescriber }, hier vermerkt seit dem { $since_year }.{ $has_review ->
        [yes] {" "}Am { $review_year } wird wieder darauf geschaut.
       *[no] {""}
    }

letter-plan_part = { $part_cap }: „{ $words }“

letter-changed = Später geändert: „{ $words }“

letter-left_out = Zu Hause vorerst ausgelassen: „{ $item }“

letter-wish =
    Anders sein soll: { $what }.{ $has_words ->
        [yes] {" "}In eigenen Worten: „{ $words }“
       *[no] {""}
    }

letter-asks =
    { $why_key ->
        [alert] Die Antworten haben sich nicht wie erhofft bewegt. Lohnt sich etwas anderes?
        [item] Darf das zu Hause dazukommen: „{ $item }“?
        [edit] Darf das geändert werden: { $change }?
        [goal] Darf das Ziel anders heißen: „{ $goal }“?
        [hurt] „{ $item }“ hat wehgetan und fällt vorerst weg. Soll das so bleiben, oder soll etwas anderes an die Stelle?
       *[review] Heute ist der Tag, wieder auf den Plan zu schauen. Wie geht er weiter?
    }

letter-answer = { $line }

letter-section =
    { $part }
    { $lines }
    { $weeks }
    .heading = { $part }

letter-report =
    { $is_note ->
        [yes] Eine Frage zum Plan von { $client }
       *[no] Verlaufsbericht zu { $client }
    }
    Von { $therapist }, { $practice }. { $made_year }.

    { $sections }

    Das sind eigene Angaben aus einem Chatprogramm, keine Messungen oder Befunde.
    .title = { $is_note ->
            [yes] Eine Frage zu einem Plan
           *[no] Verlaufsbericht
        }
    .about = { $client }, von { $therapist }, { $practice }
    .made = { $made_year }
    .to = Für
    .blank = Name und Geburtsdatum
    .closing = Das sind eigene Angaben aus einem Chatprogramm, keine Messungen oder Befunde. Auch die Zahlen sind eigene Antworten; was eine Veränderung bewirkt hat, steht hier nicht.
