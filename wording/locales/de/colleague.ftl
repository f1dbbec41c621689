colleague-tried = • Versucht ab Woche { $week }: „{ $text }“

colleague-page =
    Fallnotiz für ein Fachgespräch. Keine Namen, Tage oder Orte; nichts, was die Person selbst geschrieben hat.

    Wozu die Behandlung dient: { $purpose }. Bestand bei Beginn des Plans: { $duration }.
    • Wochen mit diesem Plan: { $weeks }
    • Wie leicht das Ziel fällt: { $ease_then } → { $ease_now } von 10
    • Wie sehr es zu schaffen macht: { $symptom_then } → { $symptom_now } von 10
    • Tage in der Woche, an denen es im Weg steht: { $days_then } → { $days_now }
    • Beantwortete Check-ins: { $answered } von { $sent }
    • Notierte Termine: { $visits }
    { $after }
    • Plan für zu Hause, nach eigener Angabe: { $done } von { $by_days ->
        [yes] { $told ->
            [one] { $told } Tag
           *[other] { $told } Tagen
        }
       *[no] { $told ->
            [one] { $told } Woche
           *[other] { $told } Wochen
        }
    }
    { $tried }
    • Angebotene Vermittlungen: { $referrals }
    Worauf würden Sie als Nächstes schauen?

colleague-draft =
    Bitte vor dem Weitergeben durchlesen und die Stelle selbst ergänzen.

    { $page }

    { $has_left_out ->
        [yes] Weggelassen: { $left_out ->
            [one] { $left_out } Ansatz
           *[other] { $left_out } Ansätze
        }, deren Worte verraten könnten, um wen es geht.
       *[no] {""}
    }
    .file = Als Datei holen
    .cancel = Abbrechen

colleague-note = Die Notiz als Datei. Das Weitergeben liegt bei Ihnen, ich sende sie niemandem.

colleague-dropped = Nichts wurde weitergegeben.
