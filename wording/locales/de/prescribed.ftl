enum-part-prescriber = von wem der Plan ist
enum-part-area = Stelle
enum-part-minutes = Minuten
enum-part-often = wie oft
enum-part-purpose = wozu
enum-part-why = Grund

prescribed-whom = Um wessen Plan geht es? Senden Sie /prescribed und das Kürzel aus Ihrer Liste.

prescribed-ask =
    { $part_key ->
        [prescriber] Von wem ist der Plan für { $client }? Geben Sie den Namen so ein, wie { $client } ihn kennt.
        [area] Für welche Stelle ist er?
        [minutes] Wie viele Minuten je Termin?
        [often] Wie oft, und wie viele Termine?
        [purpose] Wozu?
       *[why] Warum ist der Plan so? { $client } kann den Grund lesen. Oft nützt ein Bezug zum eigenen Ziel.
    }
    .skip = Auslassen

prescribed-review = Wann wird wieder auf den Plan für { $client } geschaut?
    .week-4 = In 4 Wochen
    .week-8 = In 8 Wochen
    .week-12 = In 12 Wochen

prescribed-version =
    • Ab { $on_year }: „{ $after }“, davor „{ $before }“. Der Grund: „{ $why }“
    { $has_goal ->
        [yes] Das Ziel damals: „{ $goal }“
       *[no] {""}
    }

prescribed-standing =
    Der Plan für { $client }, von { $prescriber }:
    { $plan }
    Am { $review } wird wieder darauf geschaut.
    { $has_reason ->
        [yes] {""}
       *[no] Ein Grund steht nicht dabei. Viele wissen gern, wozu etwas dient.
    }

    Sie bleiben dabei. Bittet { $client } um eine Änderung, gebe ich das an Sie weiter. Was { $prescriber } antwortet, wird dort notiert.

    { $versions_count ->
        [0] {""}
       *[other] Änderungen bisher:
    }
    { $versions }
    .end = Gilt nicht mehr

prescribed-ended = Notiert. Der Plan von { $prescriber } für { $client } gilt nicht mehr. Text und Tage bleiben erhalten.
