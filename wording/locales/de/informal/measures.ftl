measures-goal =
    Wie leicht fiel dir diese Woche „{ $goal }“?

    0 geht nicht. 10 geht mühelos.

measures-symptom =
    „{ $label_cap }“: Wie sehr hat dir das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.

measures-days = „{ $label_cap }“: An wie vielen der letzten 7 Tage hat dich das eingeschränkt?

measures-homecare = Und dein Plan für zu Hause in dieser Woche?

measures-side =
    „{ $side }“: Wie sehr hat dir das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.

measures-confidence =
    „{ $label_cap }“: Wie sicher bist du, dass du zwischen den Terminen selbst gut damit umgehen kannst?

    0 heißt gar nicht sicher. 10 heißt sehr sicher.

measures-hopes = Läuft es so, wie du gehofft hast?

measures-relief = Nach deinem Termin am { $day_day }: Wie lange hat das bessere Gefühl angehalten?

measures-baseline_goal =
    Wie leicht fällt dir „{ $goal }“ im Moment?

    0 heißt: Es geht nicht. 10 heißt: Es geht mühelos.

measures-baseline_symptom =
    „{ $label_cap }“: Wie sehr hat dir das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.

measures-baseline_days = „{ $label_cap }“: An wie vielen der letzten 7 Tage hat dich das eingeschränkt?

measures-baseline_side =
    „{ $side }“: Wie sehr hat dir das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.
