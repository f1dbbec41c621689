enum-next-day-e = leichter
enum-next-day-s = gleich
enum-next-day-h = schwerer

flare-start =
    Danke, dass Sie es sagen. So eine Phase ist nicht leicht.

    Zuerst eine Frage zur Sicherheit.
    .go-on = Weiter

flare-no_sign =
    Danke. Ich sage { $therapist }, dass gerade eine schwere Phase ist.
    { $therapist } liest Notizen { $reads }.

    { $therapist } hat für solche Tage geschrieben: „{ $line }“

    { $has_home_plan ->
        [yes] Den Plan für zu Hause dürfen Sie weglassen, bis Sie beide gesprochen haben.
       *[no] {""}
    } Wenn sich etwas ändert, führt /menu zum Knopf „{ -urgent }“.
    .call = Um Anruf bitten
    .rest-plan = Plan ruhen lassen
    .menu = Menü

flare-plan_rests =
    Gut. Vor { $until_day } kommen keine Erinnerungen an den Plan für zu Hause.
    Früher einschalten geht auch: /plan zeigt, wie.

flare-next_day =
    Eine kurze Nachfrage zu gestern.

    Wie ist es heute?
    .easier = Leichter
    .same = Gleich
    .harder = Schwerer
    .skip = { -skip }

flare-after_urgent =
    Eine Nachfrage zu gestern.

    Konnten Sie jemanden sehen oder anrufen?
    .yes = { -yes }
    .not-yet = Noch nicht
    .rather-not = Möchte ich nicht sagen

flare-easier = Danke. Notiert.

flare-same =
    Danke, dass Sie es sagen. Ich gebe es an { $therapist } weiter.
    { $therapist } liest Notizen { $reads }.
    .call = Um Anruf bitten
    .urgent = { -urgent }

flare-harder =
    Danke, dass Sie es sagen. Ich gebe es an { $therapist } weiter.
    { $therapist } liest Notizen { $reads }.

    Gleich kommt eine Frage zur Sicherheit.

flare-seen = Danke. Gut, dass ein Mensch darauf geschaut hat.

flare-not_yet =
    Ein Mensch kann auch heute noch darauf schauen. Bitte nicht auf eine Antwort von { $therapist } warten.
    Zum Besprechen gibt es die Nummer { $advice }.
    Wird es schlimmer oder trifft jetzt eines der Zeichen zu, gilt der Notruf { $emergency }.

    Ich gebe das an { $therapist } weiter.

flare-kept_private =
    Das ist in Ordnung.
    Trifft jetzt ein Zeichen zu, gilt der Notruf { $emergency }. /urgent zeigt die Zeichen.

flare-left_out = Gut. Ich lasse es dabei.

flare-next_day_told =
    { $client }, am Tag nach einer schweren Phase: { $answer }.
    Das Übrige steht in der Nachricht vom Vortag. Ein Wort von Ihnen wird gleich gelesen.

flare-not_seen_told =
    DRINGEND: { $client } hat gestern bei den Warnzeichen „Ja“ getippt und bisher niemanden gesehen oder angerufen.
    Dort stand: { $emergency } anrufen. Bitte versuchen Sie, { $client } zu erreichen.

    { $stands }
    .reached = Erreicht
    .missed = Nicht erreicht
    .number = Nummer zeigen
    .backup = Vertretung fragen
    .soon = In 30 Minuten wieder
    .later = In 2 Stunden wieder

flare-settings =
    Was in einer schweren Phase zu lesen ist, wenn kein Warnzeichen zutrifft: dass Sie davon hören, wann Sie Notizen lesen, und eine Zeile von Ihnen.

    { $has_line ->
        [yes] Ihre Zeile: „{ $line }“
       *[no] Noch gibt es keine Zeile von Ihnen. Sie wird wörtlich gezeigt, mit Ihrem Namen.
    }
    { $takes_calls ->
        [yes] Hier kann man um einen Anruf bitten.
       *[no] Hier kann man nicht um einen Anruf bitten.
    }
    .write = Zeile schreiben
    .remove = Zeile entfernen
    .calls-off = Keine Anrufe annehmen
    .calls-on = Anrufe annehmen

flare-type_line =
    Schreiben Sie die Zeile jetzt. Sie wird wörtlich gezeigt, zum Beispiel was Sie für solche Tage vereinbaren.
    Ob sie zu jemandem passt, kann ich nicht beurteilen. Bitte schreiben Sie allgemein.

flare-no_calls =
    Anrufe vermittle ich für { $therapist } nicht, deshalb gebe ich es nicht weiter.

    { $has_detail ->
        [yes] Für ein Gespräch ist { $clinic } hier erreichbar: { $detail }
       *[no] Für ein Gespräch ist { $clinic } da.
    }

    Bei einem Notfall bitte { $emergency } anrufen.
