# Ein laufender Plan wird geändert: zuerst steht da, was sich damit ändert.
editing-menu =
    { $client }: Was soll sich ändern? Sie sehen die Wirkung, bevor etwas geschieht.

    Name in den Fragen: { $label }
    Zweck: { $purpose }
    { $has_weeks ->
        [yes] { $weeks ->
            [one] Check-ins: jede Woche
           *[other] Check-ins: alle { $weeks } Wochen
        }
       *[no] {""}
    }
    { $choices_count ->
        [0] Der Plan für zu Hause ist leer.
       *[other] Für den Plan für zu Hause bitte einen Punkt antippen.
    }
    .rhythm = Wie oft
    .purpose = Der Zweck
    .label = Der Name
    .expect = { $expected ->
        [yes] Erwartung neu fassen
       *[no] Was ich erwarte
    }

editing-pick_weeks = { $client }: Wie oft sollen Check-ins kommen? Tag und Uhrzeit bleiben.
    .one = Jede Woche
    .two = 2 Wochen
    .four = 4 Wochen

editing-pick_purpose = { $client }: Wozu dienen die Termine?
    .do-more = Wieder mehr tun können
    .keep-steady = Den Stand halten
    .rest = Ausruhen und wohlfühlen

editing-type_label = { $client }: Wie soll es in den Fragen heißen? Jetzt steht da: { $label }. Bitte den neuen Namen eingeben.

editing-one_item =
    { $client }: { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }
    .dose = Andere Menge
    .off = Aus dem Plan nehmen
    .clip = Aufnahme hinzufügen

editing-type_dose = { $client }, { $item }: Wie viel und wie oft? Bitte eingeben.

editing-rhythm =
    Check-ins: { $has_before ->
        [yes] { $before ->
            [one] jede Woche
           *[other] alle { $before } Wochen
        } →
       *[no] →
    } { $after ->
        [one] jede Woche
       *[other] alle { $after } Wochen
    }

editing-purpose =
    Zweck: { $before } → { $after }
    { $alerts ->
        [yes] Wochen ohne Veränderung werden Ihnen gemeldet, und der Plan hat einen Tag zum Ansehen.
       *[no] Gleich bleiben zählt als gehalten: dafür gibt es keine Meldung und keinen Tag zum Ansehen.
    }

editing-label = Name in den Fragen: { $before } → { $after }

editing-dose =
    { $item }: { $has_before ->
        [yes] { $before } → { $after }
       *[no] { $after }
    }
    Erinnerungen in der Woche, höchstens: jetzt { $was }, dann { $most }. { $has_next ->
        [yes] Die nächste kommt wie bisher am { $next_day }, { $next_time } Uhr.
       *[no] Es ist keine geplant.
    }

editing-off =
    { $item } kommt aus dem Plan für zu Hause. Was dazu erzählt wurde, bleibt.
    Erinnerungen in der Woche, höchstens: jetzt { $was }, dann { $most }. { $has_next ->
        [yes] Die nächste kommt wie bisher am { $next_day }, { $next_time } Uhr.
       *[no] Es ist keine geplant.
    }

editing-send = • { $at_day }, { $at_time } Uhr

editing-effect =
    { $client }, noch nicht geändert.

    { $change }

    { $sends_count ->
        [0] Zurzeit ist kein Check-in geplant.
       *[other] Die nächsten drei Check-ins:
    }
    { $sends }

    Nichts geht noch einmal hinaus, und keine Antwort und keine Zählung beginnt neu. { $tells ->
        [yes] { $client } liest davon eine Zeile.
       *[no] {""}
    }
    { $has_prescriber ->
        [yes] Den Plan hat { $prescriber } erstellt. Darum entwerfe ich eine Anfrage dorthin, und vor der Antwort ändert sich nichts.
       *[no] {""}
    }
    .yes = Ja, ändern
    .ask = { $prescriber } fragen
    .leave = So lassen

editing-waits =
    { $client }: Es wartet, und nichts hat sich geändert.

    { $change }

    Den Plan hat { $prescriber } erstellt, die Antwort von dort kommt zuerst. { $client } wird um ein Ja gebeten, dann kann die Anfrage hinaus. Was vereinbart wird, beginnt an seinem Tag.

editing-made =
    { $client }: Es ist geändert.

    { $change }

editing-left = { $client }: Es bleibt, wie es ist.

editing-card = { $body }

editing-told =
    Eine Nachricht von { $therapist }.

    { $has_weeks ->
        [yes] { $weeks ->
            [one] Ihre Check-ins kommen jetzt jede Woche.
           *[other] Ihre Check-ins kommen jetzt alle { $weeks } Wochen.
        } { $has_next ->
            [yes] Der nächste kommt am { $next_day }, { $next_time } Uhr.
           *[no] {""}
        } Mit /time lässt sich der Tag ändern.
       *[no] { $has_label ->
            [yes] In den Check-ins heißt es ab jetzt „{ $label }“.
           *[no] { $has_dose ->
                [yes] In Ihrem Plan für zu Hause steht bei „{ $item }“ jetzt: „{ $dose }“. Mit /plan sehen Sie alles.
               *[no] „{ $item }“ steht nicht mehr in Ihrem Plan für zu Hause. Mit /plan sehen Sie den Rest.
            }
        }
    }

editing-type_expected = { $client }: Was soll sich Ihrer Erwartung nach ändern? Bitte in einer Zeile eingeben. Das ist für Sie: Es steht neben dem, was { $client } über die eigenen Hoffnungen sagt, und { $client } sieht es nicht.

editing-expected_by =
    { $client }: „{ $words }“

    Bis wann?
    .four = { $week_4_date }
    .eight = { $week_8_date }
    .twelve = { $week_12_date }
    .open = Ohne Datum

editing-expected_kept = { $client }: Es ist notiert und steht auf der Karte.
