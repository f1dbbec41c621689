# Die Praxis ergänzt etwas für zu Hause.
homecare-for_whom =
    Für wen ist es? Bitte wählen.
    Auch möglich: /exercise und das Kürzel senden.

homecare-nobody_yet = Noch ist niemand dabei. Zum Einladen senden Sie /new und ein Kürzel.

homecare-not_joined =
    { $client } ist noch nicht dabei oder nicht mehr dabei. Es wurde also nichts ergänzt.
    /clients zeigt Ihre Liste.

homecare-ask_name =
    Was soll { $client } zu Hause versuchen? Geben Sie den Namen ein. { $client } liest ihn genau so.
    Schon im Plan: { $active }. Bis zu drei sind leichter einzuhalten.

homecare-ask_dose = Wie viel „{ $item }“, und wie oft? Zum Beispiel: 10-mal, an 3 Tagen in der Woche.
    .skip = Überspringen

homecare-ask_why = Wozu dient „{ $item }“? { $client } kann Ihren Grund lesen.
    .skip = Überspringen

homecare-offered =
    { $waits ->
        [yes] { $client } bekommt zurzeit keine Nachrichten von mir. „{ $item }“ wartet im Plan für zu Hause.
       *[no] Ich gebe „{ $item }“ an { $client } weiter. Möglich sind Ja, eine kleinere Fassung oder Nein.
    }
    { $has_reason ->
        [yes] {""}
       *[no] Ein Grund steht nicht dabei. Viele wissen gern, wozu etwas dient.
    }
    { $weeks ->
        [one] Nach einer Woche frage ich, ob es weitergeht.
       *[other] Nach { $weeks } Wochen frage ich, ob es weitergeht.
    } Passt eine andere Zeit besser, tippen Sie darauf.
    .weeks-2 = Nach 2 Wochen
    .weeks-4 = Nach 4 Wochen
    .weeks-8 = Nach 8 Wochen
    .how = Beschreiben, wie es geht
    .clip = Aufnahme hinzufügen
    .clip-again = Andere Aufnahme

homecare-ask_how =
    Wie geht „{ $item }“? Beschreiben Sie es in ein paar Worten.
    { $client } kann es jederzeit nachlesen.

homecare-how_kept = Gespeichert. { $client } kann nachlesen, wie „{ $item }“ geht.

homecare-smaller_wanted =
    { $client } wünscht sich eine kleinere Fassung von „{ $item }“.
    Jetzt ist es { $dose }.
    Es bleibt { $agreed ->
        [yes] im Plan
       *[no] als Angebot
    }, wie es ist, bis Sie es ändern.
    .change = Ändern

homecare-ask_smaller =
    Wie sieht die kleinere Fassung von „{ $item }“ aus? Geben Sie ein, wie viel und wie oft.
    { $client } bekommt sie als neues Angebot.

# Ja oder Nein dazu.
homecare-offer =
    Von { $therapist }, für Ihren Plan.

    { $body }

homecare-asked =
    Die Idee ist „{ $item }“{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }, { $weeks ->
        [one] erst einmal für eine Woche
       *[other] erst einmal für { $weeks } Wochen
    }. Möchten Sie es versuchen?
    .yes = { -yes }
    .smaller = Eine kleinere Fassung
    .not-now = Jetzt nicht
    .why = Warum das
    .show = Zeig es mir

homecare-smaller =
    Ich gebe an { $therapist } weiter, dass Sie eine kleinere Fassung von „{ $item }“ möchten.
    Es geht auch so, wie es ist.
    .yes = So versuchen, wie es ist
    .not-now = Jetzt nicht
    .why = Warum das

homecare-agreed =
    „{ $item }“ steht in Ihrem Plan für zu Hause{ $has_dose ->
        [yes] : { $dose }
       *[no] {""}
    }. Aufhören geht jederzeit.
    Am { $look } frage ich, ob es weitergeht.
    .smaller = Eine kleinere Fassung
    .why = Warum das
    .leave = Erst einmal weglassen
    .stop = Damit aufhören
    .show = Zeig es mir

homecare-paused = „{ $item }“ ist erst einmal weggelassen. Es lässt sich wieder aufnehmen, wenn es passt.
    .yes = Wieder aufnehmen
    .stop = Damit aufhören

homecare-declined = Gut, jetzt nicht. „{ $item }“ ist nicht in Ihrem Plan.
    .yes = Doch versuchen

homecare-ended = „{ $item }“ ist nicht mehr in Ihrem Plan. Danke fürs Ausprobieren. { $therapist } sieht, dass es beendet ist.
    .yes = Wieder aufnehmen

homecare-stopped_note = Ich habe mit „{ $item }“ aufgehört.

homecare-why =
    { $has_why ->
        [yes] { $therapist } sagt: „{ $why }“
       *[no] { $therapist } hat keinen Grund dazugeschrieben. Beim nächsten Termin können Sie fragen.
    }
    .yes = Versuchen
    .not-now = Jetzt nicht
    .question = Ich habe eine Frage

homecare-hour = Ich kann Sie einmal am Tag erinnern. Welche Uhrzeit passt? Bitte antippen oder eingeben.
    .morning = { $morning }
    .noon = { $noon }
    .evening = { $evening }
    .none = Keine Erinnerungen

homecare-hour_set =
    { $most ->
        [1] Ich erinnere Sie um { $at } Uhr, einmal in der Woche.
        [5] Ich erinnere Sie um { $at } Uhr, an den meisten Tagen.
       *[other] Ich erinnere Sie um { $at } Uhr, an höchstens { $most } Tagen in der Woche.
    } Tage mit Check-in bleiben frei.

homecare-hour_unclear = Das konnte ich nicht als Uhrzeit lesen. Bitte so eingeben: { $example }.

homecare-hour_quiet = So früh oder so spät schreibe ich niemandem. Bitte eine Uhrzeit von { $earliest } bis { $latest } Uhr wählen.

homecare-no_reminders = Gut, keine Erinnerungen. Ihr Plan bleibt unter /menu, dort lassen sie sich auch einschalten.

# Der Plan.
homecare-line =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_habit ->
        [yes] , nach { $habit }
       *[no] {""}
    }{ $has_own ->
        [yes] , nach „{ $own }“
       *[no] {""}
    }

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
        [yes] {" "}(wartet auf Ihre Antwort)
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
    Ihr Plan für zu Hause mit { $therapist }.

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
    .no-part = Nein zu einem Teil
    .change = Uhrzeit ändern
    .set = Erinnern
    .less = Seltener erinnern
    .more = Öfter erinnern
    .again = Wieder erinnern
    .off = Keine Erinnerungen
    .asked = Meine Wünsche

# Eine Erinnerung am Tag.
homecare-due =
    .all = Alles
    .some = Teilweise
    .none = Heute nicht
    .later = Heute später
    .show = Zeig es mir
hr-1 =
    Eine Notiz aus Ihrem Plan.

    { $lines }

    Falls es heute passt. Wie lief es?
hr-2 =
    Ihr Plan für heute.

    { $lines }

    Sind Sie dazu gekommen?
hr-3 =
    Hallo, hier ist Ihre Erinnerung.

    { $lines }

    Ganz in Ruhe. Wie war es?
hr-4 =
    Eine kurze Erinnerung, wie gewünscht.

    { $lines }

    Hat es heute gepasst?
hr-5 =
    Plan für zu Hause.

    { $lines }

    Wie hat es geklappt?
hr-6 =
    Ihre Erinnerung für heute.

    { $lines }

    Auch ein Teil zählt. Wie lief es?
hr-7 =
    Hier ist die Erinnerung an Ihren Plan.

    { $lines }

    Wann immer ein Moment frei ist. Wie lief es?
hr-8 =
    Erinnerung, ohne Eile.

    { $lines }

    War heute Platz dafür?

homecare-told_all =
    .felt = Sagen, wie es war
    .change = Ändern
    .done = Das ist alles
hd-1 = Gespeichert. Das macht { $n_total }-mal seit dem { $start }.
hd-2 = Gemacht und notiert.
hd-3 = Danke. { $n_week }-mal diese Woche.
hd-4 = Alles klar, als gemacht vermerkt.
hd-5 = Gespeichert. Sie haben die Zeit dafür gefunden.
hd-6 = Danke. Es steht in Ihrem Verlauf.
hd-7 = Als gemacht vermerkt 👍
hd-8 = Notiert. Insgesamt { $n_total }-mal, ganz oder zum Teil, seit dem { $start }.
hd-9 = Alles gemacht, und gespeichert.
hd-10 = Notiert. { $n_week } von { $times } für diese Woche.

homecare-told_some =
    .way = Was im Weg stand
    .change = Ändern
    .done = Das ist alles
hp-1 = Ein Teil zählt auch. Gespeichert.
hp-2 = Notiert als: zum Teil gemacht. Danke.
hp-3 = Gespeichert. Auch ein Stück gehört zum Plan.
hp-4 = Danke für die ehrliche Antwort. Also teilweise.
hp-5 = Alles klar. Der Teil ist gespeichert.
hp-6 = Gespeichert. Das macht { $n_total }-mal seit dem { $start }, ganz oder zum Teil.

homecare-told_none =
    .way = Was im Weg stand
    .change = Ändern
    .done = Das ist alles
hn-1 = Gut. Danke für die Rückmeldung.
hn-2 = Notiert. Manche Tage sind für anderes da.
hn-3 = Das ist in Ordnung. Freie Tage sind eingeplant.
hn-4 = Gespeichert. Auch das ist gut zu wissen.
hn-5 = Gut. Es ist Ihr Plan, und Sie wählen die Zeit.
hn-6 = Alles klar. Nachholen ist nicht nötig.

homecare-reminder =
    { $body }

    Dann später. Ich frage um { $again_time } Uhr noch einmal.

homecare-too_late_today = Dafür ist heute kein Platz mehr. Die Knöpfe bleiben, Tippen geht jederzeit.

homecare-week = Plan für zu Hause diese Woche: { $n_done }-mal ganz, { $n_part }-mal teilweise.

homecare-passing_smaller =
    Ich gebe an { $therapist } weiter, dass Sie eine kleinere Fassung von „{ $item }“ möchten.
    Bis dahin bleibt es, wie es ist.

homecare-rhythm_set =
    { $unchanged ->
        [yes] { $most ->
            [one] Es ist schon eine Erinnerung in der Woche.
           *[other] Es sind schon { $most } Erinnerungen in der Woche.
        }
       *[no] { $most ->
            [one] Gut. Von jetzt an eine Erinnerung in der Woche.
           *[other] Gut. Von jetzt an höchstens { $most } Erinnerungen in der Woche.
        }
    }
    Ändern lässt sich das im Plan für zu Hause, mit /plan.

homecare-reminding_again = Gut. Ich erinnere Sie wieder um { $at } Uhr.
