closure-question =
    Von welchem bis zu welchem Tag ist die Praxis geschlossen?
    Bitte beide eingeben, zum Beispiel „{ $first } bis { $last }“.

closure-unclear =
    Den ersten und den letzten Tag konnte ich da nicht lesen. Beide liegen höchstens ein Jahr voraus.
    Bitte so eingeben: „{ $first } bis { $last }“.

closure-kept =
    Geschlossen vom { $first } bis zum { $last }. Alle auf Ihrer Liste lesen das ab { $tells_day } und können pausieren oder weitermachen.
    .drop = Rückgängig

closure-dropped = Zurückgenommen. Wer es noch nicht gelesen hat, erfährt nichts davon.

closure-notice =
    Eine Nachricht von { $practice }.

    Die Praxis ist vom { $first } bis zum { $last } geschlossen. Ich kann weiter fragen, aber { $therapist } liest in dieser Zeit keine Antworten.
    .keep = Weiter fragen
    .pause = So lange Pause

closure-keeping = Gut. Ich frage weiter.
