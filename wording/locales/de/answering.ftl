enum-origin-alert = ein anderer Ansatz
enum-origin-item = etwas Neues zu Hause
enum-origin-review = der Blick auf den Plan
enum-origin-edit = eine Änderung
enum-origin-goal = andere Worte für das Ziel
enum-origin-hurt = etwas, das wehgetan hat
enum-consent-yes = ja
enum-consent-no = nein
enum-consent-asked = noch nicht beantwortet

answering-plan =
    • Stelle: „{ $area }“
    • Minuten: „{ $minutes }“
    • Wie oft: „{ $often }“
    • Wozu: „{ $purpose }“
    • Grund: „{ $why }“
    • Später geändert: „{ $changed }“
    { $refused ->
        [yes] • Dazu gibt es im Moment ein Nein von der Person selbst.
       *[no] {""}
    }

answering-own =
    { $again ->
        [yes] Noch offen, und der zugesagte Tag ist vorbei.
       *[no] {""}
    }
    { $client } bittet um eine Änderung: { $what }.
    „{ $words }“
    Eine Antwort ist bis { $due_day } zugesagt. Bis dahin bleibt der Plan unverändert.
    Ein Gespräch ist für { $talk_day } geplant.
    { $is_new ->
        [yes] Laut { $client } ist es ein neues Problem, oder kann eines sein. Die Liste der Warnzeichen ging hinaus.
       *[no] {""}
    }
    .agree = Zustimmen
    .keep = Erklären und beibehalten
    .discuss = Beim Termin besprechen

answering-foreign =
    { $again ->
        [yes] Noch offen, und der zugesagte Tag ist vorbei.
       *[no] {""}
    }
    { $client } bittet um eine Änderung: { $what }.
    „{ $words }“
    Der notierte Plan, von { $prescriber }, hier seit dem { $since_date }:
    { $plan }
    Nächster Rückblick: { $review }.

    { $client } liest, dass Sie vorerst beim Plan bleiben und nachfragen, und hört bis { $due_day } davon.
    Ein Gespräch ist für { $talk_day } geplant.
    Erlaubnis zum Kontakt mit { $prescriber }: { $consent }.
    { $is_new ->
        [yes] Laut { $client } ist es ein neues Problem, oder kann eines sein. Die Liste der Warnzeichen ging hinaus.
       *[no] {""}
    }
    .send = Anfrage schreiben
    .reason = Grund aufschreiben
    .discuss = Erst besprechen
    .settled = Schon geklärt

answering-asking =
    { $why_key ->
        [alert] Eine Frage an { $prescriber } zu { $client }: Lohnt sich etwas anderes?
        [item] „{ $item }“ für { $client } wartet: Der Plan ist von { $prescriber }, darum braucht es zuerst eine Antwort von dort.
        [edit] Eine Änderung für { $client } wartet: { $change }. Den Plan hat { $prescriber } erstellt, darum kommt erst die Antwort von dort.
        [goal] Andere Worte für das Ziel von { $client } warten: „{ $goal }“. Den Plan hat { $prescriber } erstellt, darum kommt erst die Antwort von dort.
        [hurt] „{ $item }“ hat wehgetan und fällt für { $client } vorerst weg. Den Plan hat { $prescriber } erstellt und soll es wissen; was an die Stelle kommt, wird dort entschieden.
       *[review] Heute wird wieder auf den Plan von { $client } geschaut. Eine Anfrage an { $prescriber } ist vorbereitet.
    }
    Der Plan:
    { $plan }
    Am { $review } wird wieder darauf geschaut.

    { $client } wird zuerst gefragt. Erlaubnis, { $prescriber } zu schreiben: { $consent }.
    .send = Anfrage verschicken
    .settled = Schon geklärt
    .drop = Doch nicht fragen

answering-sent =
    { $again ->
        [yes] Noch keine Antwort von { $prescriber } zu { $client }, gefragt am { $sent_date }. { $client } liest, dass Sie noch einmal fragen.
       *[no] Sie haben am { $sent_date } bei { $prescriber } wegen { $client } nachgefragt. { $client } kann das sehen.
    }
    Es geht um: { $what }.
    „{ $words }“
    .settled = Antwort eintragen
    .send = Noch einmal senden
    .call = Stattdessen angerufen
    .close = Anfrage schließen

answering-done =
    Beantwortet: { $client }, { $what }. { $outcome_cap }, { $day }.
    Neuer Plan: „{ $plan }“
    Grund: „{ $why }“

answering-taken_back =
    { $asked ->
        [yes] { $client } hat einen Wunsch zurückgenommen: { $what }. Es ändert sich nichts.
       *[no] Wird nicht mehr gefragt, zu { $client }: { $what }. Es ändert sich nichts.
    }

answering-card = { $body }

answering-letter =
    Guten Tag { $prescriber },
    ich begleite { $client } nach Ihrem Plan, hier seit dem { $since_date }:
    { $plan }

    { $client } wünscht sich eine Änderung: { $what }.
    „{ $words }“
    { $has_ease_now ->
        [yes] Wie leicht das Ziel „{ $goal }“ fällt: erst { $has_ease_then ->
            [yes] { $ease_then }
           *[no] keine Zahl
        }, jetzt { $ease_now } von 10.
       *[no] {""}
    }
    { $has_symptom_now ->
        [yes] Wie sehr „{ $label }“ zu schaffen macht: erst { $has_symptom_then ->
            [yes] { $symptom_then }
           *[no] keine Zahl
        }, jetzt { $symptom_now } von 10.
       *[no] {""}
    }
    { $has_days_now ->
        [yes] Tage in der Woche, an denen „{ $label }“ im Weg stand: erst { $has_days_then ->
            [yes] { $days_then }
           *[no] keine Zahl
        }, jetzt { $days_now }.
       *[no] {""}
    }
    { $has_visits ->
        [yes] { $visits ->
            [0] Seit dem Anfang ist kein Termin vermerkt.
            [one] { $visits } Termin seit dem Anfang.
           *[other] { $visits } Termine seit dem Anfang.
        }
       *[no] {""}
    } Die Zahlen stammen von { $client } selbst.

    Ich bin beim Plan geblieben und habe zugesagt, Sie zu fragen. Möchten Sie ihn beibehalten, ändern oder { $client } zuerst sehen?
    Freundliche Grüße, { $therapist }

answering-note_page = Die Anfrage als Seite zum Drucken, mit Zeilen für die Antwort. Vor dem Drucken den vollen Namen in die geöffnete Seite tippen; er wird hier nicht gespeichert.

answering-note_text = Dasselbe als reiner Text.

answering-letter_sent =
    Oben steht ein Entwurf zum Kopieren und Bearbeiten. Selbst kann ich { $prescriber } nicht schreiben.
    Tippen Sie unten, wenn er unterwegs ist. Kommt keine Antwort, erinnere ich Sie nach fünf Werktagen.
    .sent = Ist abgeschickt

answering-no_consent =
    { $refused ->
        [yes] { $client } möchte nicht, dass Sie { $prescriber } schreiben. Es darf also nichts hinaus. Sie können erst darüber sprechen.
       *[no] { $client } hat noch nicht zugestimmt, dass Sie { $prescriber } schreiben. Bis dahin darf nichts hinaus.
    }

answering-result =
    Was hat { $prescriber } zu { $client } geantwortet?
    .agreed = Stimmt einer Änderung zu
    .kept = Bleibt beim Plan
    .see = Möchte erst einen Termin

answering-type_plan = Welcher Plan gilt dann für { $client }? Geben Sie ihn ein, er wird genau so gezeigt. Der alte bleibt mit seinen Tagen erhalten.

answering-type_why =
    Was ist der Grund? { $client } liest ihn genau so, wie Sie ihn eingeben. Ohne Grund geht keine Antwort hinaus.
    Oft nützt ein Bezug zum Ziel „{ $goal }“.

answering-pick_day =
    { $agreed ->
        [yes] Ab welchem Tag gilt es für { $client }?
       *[no] An welchem Tag können Sie mit { $client } darüber sprechen?
    }
    .day-1 = { $day_1_day }
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .day-4 = { $day_4_day }

answering-passed =
    Gespeichert. Ich gebe die Antwort an { $client } weiter, mit Grund und Tag.
    Am { $review } wird wieder auf den Plan geschaut.

answering-talk_set = Gespeichert. Ich gebe an { $client } weiter, dass Sie am { $day } darüber sprechen möchten. Der Wunsch bleibt offen.

answering-reason_kept = Gespeichert. Ich gebe den Grund an { $client } weiter. Der Wunsch bleibt offen.

answering-refused =
    { $refused ->
        [yes] { $client } hat Nein zu „{ $part }“ gesagt, es ist also vorerst nicht im Plan. Diese Wahl steht { $client } frei, ein Grund ist nicht nötig. Beim nächsten Termin können Sie fragen, wie es war.
       *[no] { $client } hat „{ $part }“ wieder aufgenommen.
    }
