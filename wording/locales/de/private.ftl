private-setting =
    Jedes Quartal kann ich fragen, wie schwer offene Fälle für Sie wiegen. Sonst sieht das niemand, und Ihre Antwort wird nicht aufbewahrt.
    { $is_on ->
        [yes] Das nächste Mal: { $next_day }.
       *[no] Zurzeit frage ich nicht.
    }
    .on = Einschalten
    .off = Ausschalten

private-asked = Eine private Frage, die sonst niemand sieht. Wie schwer wiegen offene Fälle im Moment?
    .light = Leicht
    .manageable = Zu bewältigen
    .heavy = Schwer
    .skip = Auslassen

private-thanked = Danke. Davon bleibt nichts gespeichert.

private-heavy = Sie könnten einen Fall fachlich besprechen, einen abgeben oder Notizen ohne Veränderung eine Weile ruhen lassen. Wenn sich Antworten nicht bewegen, sagt das wenig über Ihr Können. Oft weist es auf eine andere Art der Behandlung hin.
    .case = Einen Fall wählen
    .mute = 2 Wochen Ruhe
