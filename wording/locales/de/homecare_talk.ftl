# Was im Weg stand. Festgelegt: Vor und nach einer Änderung Gesagtes ist nicht dasselbe.
homecare_talk-reason = Was stand im Weg? Auslassen ist in Ordnung.
    .time = Keine Zeit
    .forgot = Vergessen
    .hurt = Es tat weh
    .how = Unklar, wie es geht
    .mood = Mir war nicht danach
    .away = Krank oder weg
    .no-help = Scheint nicht zu helfen
    .skip = { -skip }

# Ein Angebot zu jedem Grund.
homecare_talk-shorter = Danke. Würde eine kürzere Fassung besser in Ihren Alltag passen?
    .yes = Ja, { $therapist } fragen
    .no = Nein, so lassen
    .skip = { -skip }

homecare_talk-other_time =
    { $reminds ->
        [yes] Das kommt vor. Wäre eine andere Uhrzeit für die Erinnerung besser?
       *[no] Das kommt vor. Möchten Sie eine Erinnerung, höchstens einmal am Tag?
    }
    .change = Uhrzeit ändern
    .set = Uhrzeit wählen
    .keep = So lassen
    .skip = { -skip }

homecare_talk-hurt =
    Danke, dass Sie es sagen. Ich gebe es an { $therapist } weiter. { $therapist } liest Notizen { $reads }.

    Sie dürfen es weglassen, bis Sie beide darüber gesprochen haben.
    .leave = Erst einmal weglassen
    .call = Um Anruf bitten
    .urgent = { -urgent }
    .ok = { -ok }

homecare_talk-described =
    { $has_how ->
        [yes] So hat { $therapist } „{ $item }“ beschrieben: „{ $how }“
       *[no] { $therapist } hat noch nicht beschrieben, wie „{ $item }“ geht.
    }

homecare_talk-how =
    { $lines }

    Ich habe auch notiert, dass Sie es beim nächsten Termin durchgehen möchten.
    .question = Frage senden
    .ok = { -ok }

homecare_talk-mood = Auch gut. Danke für die offene Antwort.
    .fewer = Weniger Erinnerungen
    .ok = { -ok }

homecare_talk-away = Danke für die Rückmeldung. Sollen die Erinnerungen ein paar Tage Pause machen?
    .days-3 = 3 Tage
    .week-1 = 1 Woche
    .weeks-2 = 2 Wochen
    .no = Nein, so lassen

homecare_talk-get_well = Danke für die Rückmeldung. Der Plan kann warten.

homecare_talk-no_help = Das ist gut zu wissen. Ich gebe es weiter, damit { $therapist } diesen Teil mit Ihnen neu überlegen kann.
    .more = Mehr dazu sagen
    .ok = { -ok }

homecare_talk-which = Was davon meinen Sie?
    .every = Nicht sicher, oder alles

# Zwei Wochen im Rückblick, und der Tag einer Übung.
homecare_talk-taper =
    In den letzten zwei Wochen hat es an { $n_done } von { $n_days } Erinnerungstagen geklappt, ganz oder zum Teil. Es scheint zum Alltag zu gehören.

    Möchten Sie weniger Erinnerungen?
    .fewer = Weniger
    .keep = So lassen
    .none = Keine

homecare_talk-fit =
    Vielleicht passt es gerade nicht in Ihren Alltag. Pläne dürfen sich ändern.

    Was würde am meisten nützen?
    .smaller = Ein kleinerer Plan
    .other-time = Eine andere Uhrzeit
    .else = Etwas anderes
    .talk = Darüber sprechen
    .keep = So lassen

homecare_talk-go_on =
    { $weeks ->
        [one] „{ $item }“ ist jetzt eine Woche dabei.
       *[other] „{ $item }“ ist jetzt { $weeks } Wochen dabei.
    } Möchten Sie weitermachen?
    .go-on = Weitermachen
    .smaller = Eine kleinere Fassung
    .talk = Darüber sprechen
    .stop = Damit aufhören
    .later = Später entscheiden

# Was daraus wurde.
homecare_talk-stays = Gut. Es bleibt, wie es ist.

homecare_talk-left = Gut. Das ist in Ordnung.

homecare_talk-asking_smaller =
    Ich gebe an { $therapist } weiter, dass Sie eine kleinere Fassung möchten.
    Bis dahin bleibt es, wie es ist.

homecare_talk-fewer =
    { $most ->
        [one] Gut. Von jetzt an eine Erinnerung in der Woche.
       *[other] Gut. Von jetzt an höchstens { $most } Erinnerungen in der Woche.
    }
    Ändern lässt sich das mit /plan.

homecare_talk-off = Gut, keine Erinnerungen. Einschalten lassen sie sich wieder mit /plan.

homecare_talk-paused = Gut. Keine Erinnerungen bis zum { $until }. In dieser Zeit wird nichts gezählt.
    .again = Wieder erinnern

homecare_talk-left_out = Gut. Es ist erst einmal weggelassen, und { $therapist } erfährt, dass es wehtut. Mit /plan lässt es sich wieder aufnehmen.

homecare_talk-pick_time = Gut. Die Uhrzeiten stehen in der nächsten Nachricht.

homecare_talk-say_more = Gut. Schreiben Sie, was nützen würde. Ich gebe es wörtlich an { $therapist } weiter.

homecare_talk-to_talk = Gut. Es steht in den Notizen für { $therapist }, damit Sie beide darüber sprechen können.

homecare_talk-going_on = Gut. „{ $item }“ bleibt in Ihrem Plan.
    Am { $until } frage ich wieder.

homecare_talk-later = Gut, ein andermal.
    Am { $until } frage ich wieder.

homecare_talk-stopped = Gut. „{ $item }“ ist nicht mehr in Ihrem Plan. Danke fürs Ausprobieren. { $therapist } sieht, dass es beendet ist.

homecare_talk-card = { $body }

homecare_talk-look =
    Ein Blick auf Ihren Plan für zu Hause.

    { $body }

# An die Praxis.
homecare_talk-hurt_told =
    { $client } hat bei „{ $item }“ am { $day } „Es tat weh“ getippt.
    { $client } weiß: Weglassen ist in Ordnung, bis Sie beide gesprochen haben.
    .pause = Pausieren
    .change = Ändern
    .call = Ich spreche es an

homecare_talk-no_help_told =
    { $client } hat bei „{ $item }“ am { $day } „Scheint nicht zu helfen“ getippt.
    { $client } weiß, dass ich es weitergebe, damit Sie diesen Teil zusammen neu überlegen.

enum-hurdle-tm = Keine Zeit
enum-hurdle-fg = Vergessen
enum-hurdle-hu = Es tat weh
enum-hurdle-hw = Unklar, wie es geht
enum-hurdle-md = Mir war nicht danach
enum-hurdle-aw = Krank oder weg
enum-hurdle-nh = Scheint nicht zu helfen

homecare_talk-way =
    • Im Weg stand: „{ $hurdle }“{ $count ->
        [one] , einmal
       *[other] , { $count }-mal
    }

homecare_talk-noted = Notiert.

homecare_talk-go_over_note = Ich möchte „{ $item }“ beim nächsten Termin durchgehen.

homecare_talk-talk_note = Ich möchte über den Plan für zu Hause sprechen.
