packs-open =
    Ein Startpaket für { $client }, { $label }. Nichts davon geht hinaus, bevor du es übernimmst.

    Zweck: { $purpose }

    { $ideas_count ->
        [0] Keine Ideen für ein Ziel.
       *[other] Ideen für ein Ziel, falls { $client } welche möchte:
    }
    { $ideas }

    { $items_count ->
        [0] Nichts für zu Hause.
       *[other] Für zu Hause, angeboten, sobald { $client } dabei ist. Zum Ändern bitte antippen:
    }
    { $items }

packs-kept =
    { $client }: Das Startpaket ist übernommen. { $has_items ->
        [yes] Am Tag nach deiner Bestätigung, dass es die richtige Person ist, geht es los: jeden Tag ein Vorschlag, und zu jedem geht Ja oder Nein.
       *[no] {""}
    }
