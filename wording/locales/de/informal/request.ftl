# Fragen.
request-what = Was möchtest du ändern?

request-words = Kannst du in eigenen Worten etwas mehr dazu sagen?

request-too_many =
    Es sind schon einige Wünsche offen. { $therapist } hat sie noch nicht beantwortet.
    Mit /change lässt sich einer zurücknehmen, oder du besprichst sie beim nächsten Termin.

# Ein Wunsch, wie er gerade steht.
request-own =
    Danke. Gut, dass du fragst. Ich gebe es an { $therapist } weiter. Eine Antwort kommt bis zum { $due }.

    Dein Wunsch: { $what }. Bis dahin bleibt der Plan unverändert.
    „{ $words }“
    { $is_new ->
        [yes] Da es neu sein kann, schicke ich auch die Liste der Warnzeichen.
       *[no] {""}
    }
    { $late ->
        [yes] Eine Antwort fehlt noch. Ich frage noch einmal.
       *[no] {""}
    }

request-foreign =
    Danke. Gut, dass du fragst.

    Dein Plan stammt von { $prescriber }. { $therapist } bleibt vorerst dabei und fragt dort nach, ob dein Wunsch möglich ist: { $what }.
    „{ $words }“
    Bis zum { $due } hörst du von mir. Nein sagen geht bei jedem Teil eines Termins.
    { $is_new ->
        [yes] Da es neu sein kann, schicke ich auch die Liste der Warnzeichen.
       *[no] {""}
    }
    { $late ->
        [yes] Eine Antwort fehlt noch. Ich frage noch einmal.
       *[no] {""}
    }

request-sent =
    Dein Wunsch: { $what }.
    „{ $words }“
    { $therapist } hat am { $sent_date } bei { $prescriber } nachgefragt. Eine Antwort fehlt noch. Ich sage dir, was zurückkommt.

request-talk =
    Dein Wunsch: { $what }.
    „{ $words }“
    { $therapist } möchte am { $day } mit dir darüber sprechen. Bis dahin bleibt der Plan unverändert.

request-kept =
    { $provider } möchte vorerst beim Plan bleiben. Der genannte Grund: „{ $why }“

    { $therapist } kann am { $day } mit dir darüber sprechen.

request-see_first =
    { $provider } möchte dich sehen, bevor sich der Plan ändert. Der genannte Grund: „{ $why }“

    { $therapist } kann dabei helfen, das bis zum { $day } zu vereinbaren.

request-taken_back = Gut, ich habe es zurückgenommen: { $what }. Mit /change kannst du jederzeit wieder fragen.

# Neues zu einem Wunsch.
request-update =
    { $asked ->
        [yes] Neues zu deinem Wunsch.
       *[no] Ein Wort zu deinem Plan.
    }

    { $body }

    Am { $review } wird wieder auf den Plan geschaut.

request-talk_update =
    Neues zu deinem Wunsch.

    { $therapist } möchte am { $day } mit dir darüber sprechen. Bis dahin bleibt der Plan unverändert.

request-reason_update =
    Neues zu deinem Wunsch.

    Der Grund für den jetzigen Plan: „{ $why }“
    Am { $review } wird wieder darauf geschaut.

request-no_answer_yet =
    { $asked ->
        [yes] Neues zu deinem Wunsch.
       *[no] Ein Wort zu deinem Plan.
    }

    { $therapist } hat am { $sent_date } bei { $prescriber } nachgefragt. Eine Antwort fehlt noch. { $therapist } fragt noch einmal.

request-late =
    Neues zu deinem Wunsch.

    Eine Antwort war bis zum { $due } zugesagt, ist aber noch nicht da. Ich frage { $therapist } noch einmal.

# An die andere Stelle schreiben.
request-permission = Darf { $therapist } deinen Wunsch und eine kurze Zusammenfassung an { $prescriber } senden?

request-lead = Damit würde { $therapist } anfangen. Nichts geht hinaus, bevor du Ja sagst.

request-permitted =
    { $given ->
        [yes] Danke. { $therapist } darf { $prescriber } hierzu schreiben, und zu nichts anderem.
       *[no] Gut. Nichts geht hinaus. { $therapist } kann trotzdem mit dir darüber sprechen.
    }

request-status =
    { $waiting_count ->
        [0] Zurzeit ist kein Wunsch offen.
       *[other] Deine offenen Wünsche. Bis zur Antwort bleibt der Plan unverändert.
    }
    { $waiting }
    { $answered_count ->
        [0] {""}
       *[other] Beantwortet:
    }
    { $answered }

# Nein zu einem Teil.
request-parts = Nein sagen geht bei jedem Teil deines Plans. Bitte einen antippen, oder so lassen.

request-no_parts = Hier ist kein Teil notiert. Nein sagen geht auch bei einem Termin, zu allem. Oder sprich mit { $therapist } darüber.

request-part =
    { $refused ->
        [yes] Gut. „{ $part }“ ist aus deinem Plan heraus. Ich gebe das an { $therapist } weiter. Ein Grund ist nicht nötig.
       *[no] „{ $part }“ ist in deinem Plan.
    }

request-note = Und das ginge insgesamt mit. Dein voller Name wird erst beim Ausdrucken eingetragen und hier nicht gespeichert.

request-closed =
    Von { $provider } kam keine Antwort, darum bleibt der Plan unverändert. Der genannte Grund: „{ $why }“

    { $therapist } kann am { $day } mit dir darüber sprechen.

request-may_ask =
    Ein Wort zu deinem Plan.

    Zuständig ist { $prescriber }. { $why_key ->
        [alert] { $therapist } möchte fragen, ob sich etwas anderes zu versuchen lohnt.
        [item] { $therapist } möchte fragen, ob „{ $item }“ zu Hause dazukommen darf.
        [edit] { $therapist } möchte fragen, ob sich das ändern darf: { $change }.
        [goal] { $therapist } möchte fragen, ob dein Ziel anders heißen darf: „{ $goal }“. Das letzte Wort dazu hast du.
        [hurt] „{ $item }“ hat wehgetan und fällt vorerst weg. { $therapist } möchte das weitergeben und fragen, was besser ist.
       *[review] { $therapist } möchte fragen, wie der Plan weitergeht.
    }

    Darf { $therapist } bei { $prescriber } nachfragen, mit einer kurzen Zusammenfassung deiner Antworten? Vor deinem Ja geht nichts hinaus.
