# Ein Angebot zu jedem Grund.
homecare_talk-shorter = Danke. Würde eine kürzere Fassung besser in deinen Alltag passen?

homecare_talk-other_time =
    { $reminds ->
        [yes] Das kommt vor. Wäre eine andere Uhrzeit für die Erinnerung besser?
       *[no] Das kommt vor. Möchtest du eine Erinnerung, höchstens einmal am Tag?
    }

homecare_talk-hurt =
    Danke, dass du es sagst. Ich gebe es an { $therapist } weiter. { $therapist } liest Notizen { $reads }.

    Du darfst es weglassen, bis ihr darüber gesprochen habt.

homecare_talk-how =
    { $lines }

    Ich habe auch notiert, dass du es beim nächsten Termin durchgehen möchtest.

homecare_talk-no_help = Das ist gut zu wissen. Ich gebe es weiter, damit { $therapist } diesen Teil mit dir neu überlegen kann.

homecare_talk-which = Was davon meinst du?

# Zwei Wochen im Rückblick, und der Tag einer Übung.
homecare_talk-taper =
    In den letzten zwei Wochen hat es an { $n_done } von { $n_days } Erinnerungstagen geklappt, ganz oder zum Teil. Es scheint zum Alltag zu gehören.

    Möchtest du weniger Erinnerungen?

homecare_talk-fit =
    Vielleicht passt es gerade nicht in deinen Alltag. Pläne dürfen sich ändern.

    Was würde am meisten nützen?

homecare_talk-go_on =
    { $weeks ->
        [one] „{ $item }“ ist jetzt eine Woche dabei.
       *[other] „{ $item }“ ist jetzt { $weeks } Wochen dabei.
    } Möchtest du weitermachen?

homecare_talk-asking_smaller =
    Ich gebe an { $therapist } weiter, dass du eine kleinere Fassung möchtest.
    Bis dahin bleibt es, wie es ist.

homecare_talk-say_more = Gut. Schreib, was nützen würde. Ich gebe es wörtlich an { $therapist } weiter.

homecare_talk-to_talk = Gut. Es steht in den Notizen für { $therapist }, damit ihr darüber sprechen könnt.

homecare_talk-going_on = Gut. „{ $item }“ bleibt in deinem Plan.
    Am { $until } frage ich wieder.

homecare_talk-stopped = Gut. „{ $item }“ ist nicht mehr in deinem Plan. Danke fürs Ausprobieren. { $therapist } sieht, dass es beendet ist.

homecare_talk-look =
    Ein Blick auf deinen Plan für zu Hause.

    { $body }
