flare-start =
    Danke, dass du es sagst. So eine Phase ist nicht leicht.

    Zuerst eine Frage zur Sicherheit.

flare-no_sign =
    Danke. Ich sage { $therapist }, dass gerade eine schwere Phase ist.
    { $therapist } liest Notizen { $reads }.

    { $therapist } hat für solche Tage geschrieben: „{ $line }“

    { $has_home_plan ->
        [yes] Den Plan für zu Hause darfst du weglassen, bis ihr gesprochen habt.
       *[no] {""}
    } Wenn sich etwas ändert, führt /menu zum Knopf „{ -urgent }“.

flare-after_urgent =
    Eine Nachfrage zu gestern.

    Konntest du jemanden sehen oder anrufen?

flare-same =
    Danke, dass du es sagst. Ich gebe es an { $therapist } weiter.
    { $therapist } liest Notizen { $reads }.

flare-harder =
    Danke, dass du es sagst. Ich gebe es an { $therapist } weiter.
    { $therapist } liest Notizen { $reads }.

    Gleich kommt eine Frage zur Sicherheit.
