enum-what-ar = die Stelle
enum-what-pr = der Druck
enum-what-le = die Dauer
enum-what-of = wie oft
enum-what-ho = der Plan für zu Hause
enum-what-el = etwas anderes

enum-what-pl = der Plan als Ganzes
enum-outcome-cl = keine Antwort
enum-outcome-ag = zugestimmt
enum-outcome-kp = bleibt wie bisher
enum-outcome-sf = zuerst persönlich ansehen

# Fragen.
request-what = Was möchten Sie ändern?
    .area = Die Stelle
    .pressure = Den Druck
    .length = Die Dauer
    .often = Wie oft
    .home = Den Plan für zu Hause
    .else = Etwas anderes

request-words = Können Sie in eigenen Worten etwas mehr dazu sagen?
    .skip = { -skip }

request-news = Danke. Ist das ein neues Problem?
    .new = Ja, neu
    .before = Nein, schon bekannt
    .unsure = Nicht sicher

request-too_many =
    Es sind schon einige Wünsche offen. { $therapist } hat sie noch nicht beantwortet.
    Mit /change lässt sich einer zurücknehmen, oder Sie besprechen sie beim nächsten Termin.

# Ein Wunsch, wie er gerade steht.
request-own =
    Danke. Gut, dass Sie fragen. Ich gebe es an { $therapist } weiter. Eine Antwort kommt bis zum { $due }.

    Ihr Wunsch: { $what }. Bis dahin bleibt der Plan unverändert.
    „{ $words }“
    { $is_new ->
        [yes] Da es neu sein kann, schicke ich auch die Liste der Warnzeichen.
       *[no] {""}
    }
    { $late ->
        [yes] Eine Antwort fehlt noch. Ich frage noch einmal.
       *[no] {""}
    }
    .back = Zurücknehmen

request-foreign =
    Danke. Gut, dass Sie fragen.

    Ihr Plan stammt von { $prescriber }. { $therapist } bleibt vorerst dabei und fragt dort nach, ob Ihr Wunsch möglich ist: { $what }.
    „{ $words }“
    Bis zum { $due } hören Sie von mir. Nein sagen geht bei jedem Teil eines Termins.
    { $is_new ->
        [yes] Da es neu sein kann, schicke ich auch die Liste der Warnzeichen.
       *[no] {""}
    }
    { $late ->
        [yes] Eine Antwort fehlt noch. Ich frage noch einmal.
       *[no] {""}
    }
    .why = Warum dieser Plan
    .back = Zurücknehmen

request-sent =
    Ihr Wunsch: { $what }.
    „{ $words }“
    { $therapist } hat am { $sent_date } bei { $prescriber } nachgefragt. Eine Antwort fehlt noch. Ich sage Ihnen, was zurückkommt.
    .why = Warum dieser Plan
    .back = Zurücknehmen

request-talk =
    Ihr Wunsch: { $what }.
    „{ $words }“
    { $therapist } möchte am { $day } mit Ihnen darüber sprechen. Bis dahin bleibt der Plan unverändert.
    .back = Zurücknehmen

request-agreed =
    { $provider } stimmt zu. Ab dem { $day } gilt dieser Plan: „{ $plan }“

    Der genannte Grund: „{ $why }“

request-kept =
    { $provider } möchte vorerst beim Plan bleiben. Der genannte Grund: „{ $why }“

    { $therapist } kann am { $day } mit Ihnen darüber sprechen.

request-see_first =
    { $provider } möchte Sie sehen, bevor sich der Plan ändert. Der genannte Grund: „{ $why }“

    { $therapist } kann dabei helfen, das bis zum { $day } zu vereinbaren.

request-closed =
    Von { $provider } kam keine Antwort, darum bleibt der Plan unverändert. Der genannte Grund: „{ $why }“

    { $therapist } kann am { $day } mit Ihnen darüber sprechen.

request-taken_back = Gut, ich habe es zurückgenommen: { $what }. Mit /change können Sie jederzeit wieder fragen.

request-card = { $body }

# Neues zu einem Wunsch.
request-update =
    { $asked ->
        [yes] Neues zu Ihrem Wunsch.
       *[no] Ein Wort zu Ihrem Plan.
    }

    { $body }

    Am { $review } wird wieder auf den Plan geschaut.
    .question = Ich habe eine Frage
    .call = Lieber früher sprechen
    .set-up = Beim Vereinbaren helfen

request-talk_update =
    Neues zu Ihrem Wunsch.

    { $therapist } möchte am { $day } mit Ihnen darüber sprechen. Bis dahin bleibt der Plan unverändert.

request-reason_update =
    Neues zu Ihrem Wunsch.

    Der Grund für den jetzigen Plan: „{ $why }“
    Am { $review } wird wieder darauf geschaut.

request-no_answer_yet =
    { $asked ->
        [yes] Neues zu Ihrem Wunsch.
       *[no] Ein Wort zu Ihrem Plan.
    }

    { $therapist } hat am { $sent_date } bei { $prescriber } nachgefragt. Eine Antwort fehlt noch. { $therapist } fragt noch einmal.

request-late =
    Neues zu Ihrem Wunsch.

    Eine Antwort war bis zum { $due } zugesagt, ist aber noch nicht da. Ich frage { $therapist } noch einmal.

# An die andere Stelle schreiben.
request-permission = Darf { $therapist } Ihren Wunsch und eine kurze Zusammenfassung an { $prescriber } senden?
    .yes = { -yes }
    .show = Erst zeigen
    .no = { -no }

request-may_ask =
    Ein Wort zu Ihrem Plan.

    Zuständig ist { $prescriber }. { $why_key ->
        [alert] { $therapist } möchte fragen, ob sich etwas anderes zu versuchen lohnt.
        [item] { $therapist } möchte fragen, ob „{ $item }“ zu Hause dazukommen darf.
        [edit] { $therapist } möchte fragen, ob sich das ändern darf: { $change }.
        [goal] { $therapist } möchte fragen, ob Ihr Ziel anders heißen darf: „{ $goal }“. Das letzte Wort dazu haben Sie.
        [hurt] „{ $item }“ hat wehgetan und fällt vorerst weg. { $therapist } möchte das weitergeben und fragen, was besser ist.
       *[review] { $therapist } möchte fragen, wie der Plan weitergeht.
    }

    Darf { $therapist } bei { $prescriber } nachfragen, mit einer kurzen Zusammenfassung Ihrer Antworten? Vor Ihrem Ja geht nichts hinaus.
    .yes = { -yes }
    .no = { -no }
    .show = Erst zeigen

request-lead = Damit würde { $therapist } anfangen. Nichts geht hinaus, bevor Sie Ja sagen.

request-note = Und das ginge insgesamt mit. Ihr voller Name wird erst beim Ausdrucken eingetragen und hier nicht gespeichert.

request-permitted =
    { $given ->
        [yes] Danke. { $therapist } darf { $prescriber } hierzu schreiben, und zu nichts anderem.
       *[no] Gut. Nichts geht hinaus. { $therapist } kann trotzdem mit Ihnen darüber sprechen.
    }

request-why =
    { $has_why ->
        [yes] Der Grund für den jetzigen Plan: „{ $why }“
       *[no] Ein Grund ist noch nicht notiert. { $therapist } kann { $prescriber } danach fragen.
    }

    Am { $review } wird wieder darauf geschaut.

    { $versions_count ->
        [0] {""}
       *[other] Änderungen bisher:
    }
    { $versions }

# Die Liste.
request-open_line =
    • Gefragt am { $asked_date }: { $what }{ $has_sent ->
        [yes] {""}. Weitergegeben am { $sent_date }, noch ohne Antwort
       *[no] { $has_talk ->
            [yes] {""}. Gespräch am { $talk }
           *[no] { $late ->
                [yes] {""}. Antwort war bis zum { $due } zugesagt, ich frage noch einmal
               *[no] {""}. Antwort bis zum { $due }
            }
        }
    }
    „{ $words }“

request-answered_line =
    • { $what_cap }: { $outcome }, { $day }
    „{ $why }“

request-status =
    { $waiting_count ->
        [0] Zurzeit ist kein Wunsch offen.
       *[other] Ihre offenen Wünsche. Bis zur Antwort bleibt der Plan unverändert.
    }
    { $waiting }
    { $answered_count ->
        [0] {""}
       *[other] Beantwortet:
    }
    { $answered }
    .first = { $first_cap }
    .second = { $second_cap }
    .third = { $third_cap }
    .another = Um eine Änderung bitten
    .why = Warum dieser Plan
    .no-part = Nein zu einem Teil

# Nein zu einem Teil.
request-parts = Nein sagen geht bei jedem Teil Ihres Plans. Bitte einen antippen, oder so lassen.

request-no_parts = Hier ist kein Teil notiert. Nein sagen geht auch bei einem Termin, zu allem. Oder sprechen Sie mit { $therapist } darüber.

request-part =
    { $refused ->
        [yes] Gut. „{ $part }“ ist aus Ihrem Plan heraus. Ich gebe das an { $therapist } weiter. Ein Grund ist nicht nötig.
       *[no] „{ $part }“ ist in Ihrem Plan.
    }
    .no-part = Nein zu diesem Teil
    .again = Wieder aufnehmen
