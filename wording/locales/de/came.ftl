enum-visit-source-ev = ich frage Sie jeden Abend
enum-visit-source-ca = Ihr Kalender
enum-visit-source-cl = ich höre es von den Menschen auf Ihrer Liste, oder Sie tragen es ein
enum-visit-source-no = Termine bleiben weg

came-sources =
    { $has_source ->
        [yes] So erfahre ich von Terminen: { $source }.
       *[no] Noch ist offen, wie ich von Terminen erfahre. Wer auf Ihrer Liste steht, kann es mir sagen, und Sie können einen Termin auf der Karte eintragen.
    }

    { $source_key ->
        [no] Ohne Termine frage ich danach nichts und zähle keine.
       *[other] In den Tagen nach einem Termin frage ich, wie es der Person geht. Ein Termin, von dem ich nichts weiß, bleibt weg. Dass keiner war, sage ich nie.
    }
    { $source_key ->
        [ev] Wenn Ihr Tag endet, schicke ich Ihnen die Namen. Antippen trägt den Termin ein, erneutes Antippen nimmt ihn zurück.
       *[other] {""}
    }
    Ihr Kalender ist gerade nicht lesbar: { $trouble }.
    { $has_unknown ->
        [yes] { $unknown ->
            [one] { $unknown } Titel darin nennt niemanden, den ich kenne.
           *[other] { $unknown } Titel darin nennen niemanden, den ich kenne.
        }
       *[no] {""}
    }
    .link = Wer steht im Kalender
    .evening = Jeden Abend fragen
    .calendar = Aus meinem Kalender
    .clients = Es wird mir gesagt
    .none = Termine weglassen

came-day =
    Wer war am { $day_day } da?

    Eingetragen: { $came }
    .before = Namen davor
    .next = Weitere Namen
    .nobody = Heute niemand
    .done = Fertig

came-kept =
    { $has_came ->
        [yes] { $day_day }. Eingetragen: { $came }
       *[no] { $day_day }. Es war niemand da.
    }
    .change = Ändern

came-quiet = An mehreren Abenden kam auf meine Frage, wer da war, nichts zurück. Darum frage ich nicht mehr. Wer auf Ihrer Liste steht, kann mir einen Termin weiter sagen, und Sie können ihn auf der Karte eintragen. Mit /visits frage ich wieder.

came-told_of = Wie dieser Termin war, ist mir schon gesagt worden. Darum bleibt er.
