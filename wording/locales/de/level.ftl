level-case =
    { $client }, keine Veränderung seit der Meldung vom { $since_date }
    { $tried_count ->
        [0] • Es ist nichts als versucht vermerkt.
       *[other] { $tried }
    }

level-list =
    Privat: was versucht wurde, wo die Antworten gleich blieben. Niemand sonst kann diese Liste öffnen, und kein Export enthält sie.

    { $cases_count ->
        [0] Zurzeit gibt es keinen solchen Fall.
       *[other] { $cases }
    }
    und { $more } weitere

    Zahlen nebeneinander sagen nicht, warum.
    .case = Einen Fall wählen
