enum-feed-trouble-address = das ist keine Adresse im Web
enum-feed-trouble-private = diese Adresse liegt in einem privaten Netz
enum-feed-trouble-not_found = unter dieser Adresse ist nichts zu finden
enum-feed-trouble-login = dort ist eine Webseite, oder es wird eine Anmeldung verlangt
enum-feed-trouble-not_calendar = was dort liegt, ist kein Kalender
enum-feed-trouble-too_large = er ist größer, als ich lesen kann
enum-feed-trouble-empty = es stehen keine Termine darin
enum-feed-trouble-away = er antwortet nicht

calendar-ask =
    Bitte senden Sie mir die geheime Adresse Ihres Kalenders. Sie endet auf „.ics“.
    • Google: Einstellungen des Kalenders, „Privatadresse im iCal-Format“.
    • Outlook: „Kalender veröffentlichen“, der ICS-Link.
    • Apple: den Kalender öffentlich teilen und den Link kopieren.

    Ich lese Titel und Zeiten und behalte, was zu jemandem auf Ihrer Liste gehört. Ein Titel passt, wenn das Kürzel aus Ihrer Liste darin steht. Die Adresse liegt versiegelt, und Ihre Nachricht nehme ich aus diesem Chat.

calendar-no_address = Das ist keine Adresse, die ich öffnen kann. Sie beginnt mit „https://“ oder „webcal://“. Bitte senden Sie sie noch einmal, oder wählen Sie unter /visits einen anderen Weg.

calendar-looking = Danke. Ich sehe jetzt in Ihren Kalender. Falls die Nachricht mit der Adresse hier noch steht, löschen Sie sie bitte.

calendar-works =
    Ich kann Ihren Kalender lesen. Termine in der nächsten Zeit: { $n }.
    Mit einem Namen von Ihrer Liste: { $names }
    { $has_unknown ->
        [yes] { $unknown ->
            [one] { $unknown } Titel nennt niemanden, den ich kenne.
           *[other] { $unknown } Titel nennen niemanden, den ich kenne.
        }
       *[no] {""}
    }

    Tagsüber sehe ich jede Stunde nach. Ist ein Termin vorbei, trage ich ihn ein. Am Abend vor einem Tag mit Terminen schicke ich Ihnen, was gut zu wissen ist.
    .link = Sagen, wer das ist

calendar-trouble =
    { $first ->
        [yes] Ihren Kalender konnte ich nicht lesen: { $trouble }. Die Adresse habe ich nicht behalten. Unter /visits können Sie mir eine andere geben oder einen anderen Weg wählen.
       *[no] Ihren Kalender kann ich nicht mehr lesen: { $trouble }. Bis es wieder geht, trage ich daraus nichts ein. Ich versuche es weiter und schreibe darüber nicht noch einmal. Unter /visits können Sie mir eine andere Adresse geben oder einen anderen Weg wählen.
    }

calendar-link =
    „{ $title }“, zum Beispiel am { $day_day }.
    Wessen Termin ist das? Ich merke es mir für diesen Titel.
    .next = Weitere Namen
    .nobody = Niemand von hier

calendar-linked = Jetzt sind alle Titel klar.

calendar-ask_name = Wie heißt { $client } in Ihrem Kalender? Auch eine Nummer oder ein Kürzel geht. Danach suche ich in den Titeln als ganzes Wort, neben dem Namen von hier.

calendar-named = Für { $client } stehen ab jetzt auch Titel mit „{ $called }“. Ich sehe wieder in Ihren Kalender.
