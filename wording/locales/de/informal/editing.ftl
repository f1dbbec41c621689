editing-menu =
    { $client }: Was soll sich ändern? Du siehst die Wirkung, bevor etwas geschieht.

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

editing-purpose =
    Zweck: { $before } → { $after }
    { $alerts ->
        [yes] Wochen ohne Veränderung werden dir gemeldet, und der Plan hat einen Tag zum Ansehen.
       *[no] Gleich bleiben zählt als gehalten: dafür gibt es keine Meldung und keinen Tag zum Ansehen.
    }

editing-told =
    Eine Nachricht von { $therapist }.

    { $has_weeks ->
        [yes] { $weeks ->
            [one] Deine Check-ins kommen jetzt jede Woche.
           *[other] Deine Check-ins kommen jetzt alle { $weeks } Wochen.
        } { $has_next ->
            [yes] Der nächste kommt am { $next_day }, { $next_time } Uhr.
           *[no] {""}
        } Mit /time lässt sich der Tag ändern.
       *[no] { $has_label ->
            [yes] In den Check-ins heißt es ab jetzt „{ $label }“.
           *[no] { $has_dose ->
                [yes] In deinem Plan für zu Hause steht bei „{ $item }“ jetzt: „{ $dose }“. Mit /plan siehst du alles.
               *[no] „{ $item }“ steht nicht mehr in deinem Plan für zu Hause. Mit /plan siehst du den Rest.
            }
        }
    }

editing-type_expected = { $client }: Was soll sich deiner Erwartung nach ändern? Bitte in einer Zeile eingeben. Das ist für dich: Es steht neben dem, was { $client } über die eigenen Hoffnungen sagt, und { $client } sieht es nicht.
