# Ja oder Nein dazu.
homecare-offer =
    Von { $therapist }, für deinen Plan.

    { $body }

homecare-asked =
    Die Idee ist „{ $item }“{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }, { $weeks ->
        [one] erst einmal für eine Woche
       *[other] erst einmal für { $weeks } Wochen
    }. Möchtest du es versuchen?

homecare-smaller =
    Ich gebe an { $therapist } weiter, dass du eine kleinere Fassung von „{ $item }“ möchtest.
    Es geht auch so, wie es ist.

homecare-agreed =
    „{ $item }“ steht in deinem Plan für zu Hause{ $has_dose ->
        [yes] : { $dose }
       *[no] {""}
    }. Aufhören geht jederzeit.
    Am { $look } frage ich, ob es weitergeht.

homecare-declined = Gut, jetzt nicht. „{ $item }“ ist nicht in deinem Plan.

homecare-ended = „{ $item }“ ist nicht mehr in deinem Plan. Danke fürs Ausprobieren. { $therapist } sieht, dass es beendet ist.

homecare-why =
    { $has_why ->
        [yes] { $therapist } sagt: „{ $why }“
       *[no] { $therapist } hat keinen Grund dazugeschrieben. Beim nächsten Termin kannst du fragen.
    }

homecare-hour = Ich kann dich einmal am Tag erinnern. Welche Uhrzeit passt? Bitte antippen oder eingeben.

homecare-hour_set =
    { $most ->
        [1] Ich erinnere dich um { $at } Uhr, einmal in der Woche.
        [5] Ich erinnere dich um { $at } Uhr, an den meisten Tagen.
       *[other] Ich erinnere dich um { $at } Uhr, an höchstens { $most } Tagen in der Woche.
    } Tage mit Check-in bleiben frei.

homecare-no_reminders = Gut, keine Erinnerungen. Dein Plan bleibt unter /menu, dort lassen sie sich auch einschalten.

homecare-plan_item =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_habit ->
        [yes] , nach { $habit }
       *[no] {""}
    }{ $has_own ->
        [yes] , nach „{ $own }“
       *[no] {""}
    }{ $waits ->
        [yes] {" "}(wartet auf deine Antwort)
       *[no] {""}
    }{ $paused ->
        [yes] {" "}(erst einmal weggelassen)
       *[no] {""}
    }
    { $has_why ->
        [yes] Wozu: „{ $why }“
       *[no] {""}
    }
    Nächster Blick darauf: { $look }

homecare-plan =
    Dein Plan für zu Hause mit { $therapist }.

    { $items }

    { $items_count ->
        [0] Zurzeit steht nichts darin. { $therapist } kann etwas ergänzen.
       *[other] Zum Ansehen oder Ändern etwas antippen.
    }

    { $wishes_count ->
        [0] {""}
       *[other] Gewünscht und noch nicht beantwortet:
    }
    { $wishes }

    Ich erinnere um { $at } Uhr.
    { $most ->
        [one] Eine Erinnerung in der Woche.
       *[other] Höchstens { $most } Erinnerungen in der Woche.
    }
    Pause bis zum { $until }.

hr-1 =
    Eine Notiz aus deinem Plan.

    { $lines }

    Falls es heute passt. Wie lief es?

hr-2 =
    Dein Plan für heute.

    { $lines }

    Bist du dazu gekommen?

hr-3 =
    Hallo, hier ist deine Erinnerung.

    { $lines }

    Ganz in Ruhe. Wie war es?

hr-6 =
    Deine Erinnerung für heute.

    { $lines }

    Auch ein Teil zählt. Wie lief es?

hr-7 =
    Hier ist die Erinnerung an deinen Plan.

    { $lines }

    Wann immer ein Moment frei ist. Wie lief es?

hd-5 = Gespeichert. Du hast die Zeit dafür gefunden.

hd-6 = Danke. Es steht in deinem Verlauf.

hn-5 = Gut. Es ist dein Plan, und du wählst die Zeit.

homecare-passing_smaller =
    Ich gebe an { $therapist } weiter, dass du eine kleinere Fassung von „{ $item }“ möchtest.
    Bis dahin bleibt es, wie es ist.

homecare-reminding_again = Gut. Ich erinnere dich wieder um { $at } Uhr.
