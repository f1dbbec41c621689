later-goal = Eines ist noch offen. Was möchtest du wieder tun können, oder mit weniger Mühe?

later-good_enough =
    Welche Zahl wäre für dich gut genug?

    Es geht um „{ $goal }“. 0 geht nicht. 10 geht mühelos.

later-side = Gibt es noch etwas, das du im Blick behalten möchtest?

later-side_more =
    Gibt es noch eines, das du im Blick behalten möchtest?

    Bisher dabei: „{ $side }“.

later-roles =
    Wer was tut:
    • Du wählst, was du versuchst, und sagst, wie es geht.
    • { $therapist } plant mit dir und passt an.
    • Ich führe Buch und gebe weiter.

later-meaning = Wenn das leichter würde: Wofür würdest du die Zeit nutzen? Auslassen ist in Ordnung.

later-ways_out =
    Beenden, Pause machen oder löschen geht jederzeit: mit /stop, /pause oder /erase.

    Deine Behandlung bei { $therapist } bleibt dabei gleich.

later-sharing = Falls du deswegen einmal woanders hingehst: Darf { $therapist } eine kurze Zusammenfassung dorthin senden? Ich würde dich jedes Mal vorher fragen.
