# Ein Startpaket: womit sich anfangen lässt, alles daran kann geändert werden.
packs-card = { $body }

packs-idea = • „{ $idea }“
packs-exercise =
    { $number }. { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_why ->
        [yes] {""}: „{ $why }“
       *[no] {""}
    }

packs-open =
    Ein Startpaket für { $client }, { $label }. Nichts davon geht hinaus, bevor Sie es übernehmen.

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
    .keep = Übernehmen
    .keep-other = Mit anderem Zweck
    .ideas = Andere Ideen fürs Ziel
    .add = Etwas hinzufügen
    .leave = Ohne Paket weiter

packs-kept =
    { $client }: Das Startpaket ist übernommen. { $has_items ->
        [yes] Am Tag nach Ihrer Bestätigung, dass es die richtige Person ist, geht es los: jeden Tag ein Vorschlag, und zu jedem geht Ja oder Nein.
       *[no] {""}
    }

packs-left = { $client }: kein Startpaket.

packs-ask_item =
    Bitte neu eingeben, je eine Zeile: was, wie viel, wozu. So steht es jetzt da:

    { $item }
    { $dose }
    { $why }
    .leave-out = Weglassen
    .as-it-is = So lassen

packs-ask_new = Bitte eingeben, je eine Zeile: was, wie viel, wozu.

packs-ask_ideas = Bitte die Ideen für ein Ziel eingeben, je eine Zeile, höchstens { $most }.
