letter_talk-whom = Für wen? Senden Sie /letter mit dem Kürzel aus /clients. Die Person ist schon dabei, sonst geht es nicht.

letter_talk-why =
    Ein Verlaufsbericht zu { $client }, zum Drucken oder Weitersenden. Warum jetzt? Ein Satz genügt.

    { $client } liest ihn zuerst und kann jede Zeile streichen.
    .leave = So lassen

letter_talk-line =
    { $struck ->
        [yes] { $number } – gestrichen: { $text }
       *[no] { $number } { $text }
    }

letter_talk-preview =
    { $client }: Verlaufsbericht. Eine Zeile antippen, um sie zu streichen oder zurückzuholen.

    { $lines }

    { $state_key ->
        [preview] Ein Bild und die letzten Check-ins gehen mit. Ist eine Zeile zum Verlauf gestrichen, bleiben auch sie weg. Nichts geht hinaus, bevor { $client } Ja sagt.
        [asked] Der Bericht liegt jetzt bei { $client } zum Lesen.
        [approved] { $client } hat Ja gesagt. Die Dateien stehen unten.
        [declined] { $client } möchte lieber nicht. Nichts geht hinaus.
       *[other] Sie haben es gelassen. Nichts geht hinaus.
    }
    .ask = Um ein Ja bitten
    .leave = So lassen

letter_talk-whole =
    Von { $therapist } gibt es etwas, das zuerst an Sie geht. Es ist ein Bericht über den Verlauf, für jemanden, der auch helfen kann.

    Nichts wird weitergegeben, bevor Sie Ja sagen.

letter_talk-offer =
    Eine Zeile antippen, um sie zu streichen oder zurückzuholen.

    { $lines }

    { $state_key ->
        [asked] Ein Bild Ihrer Antworten und die letzten Check-ins gehen mit. Ist eine Zeile zum Verlauf gestrichen, bleiben auch sie weg.
        [approved] Danke. { $therapist } bekommt, was stehen geblieben ist.
        [declined] Gut. Von hier geht nichts hinaus.
       *[other] { $therapist } hat es gelassen. Von hier geht nichts hinaus.
    }
    .yes = So darf es hinaus
    .no = { -no }

letter_talk-page = Der Bericht zu { $client }, so wie zugestimmt. Er ist zum Drucken gemacht. Vorher lässt sich in die geöffnete Seite tippen, für wen er ist, und der volle Name; beides wird hier nicht gespeichert.
letter_talk-text = Dasselbe als reiner Text.
letter_talk-declined = { $client } möchte nicht, dass ein Bericht weitergegeben wird. Von hier geht nichts hinaus.

enum-stage-draft = wird geschrieben
enum-stage-preview = bereit zum Anbieten
enum-stage-asked = wird gerade gelesen
enum-stage-approved = zugestimmt
enum-stage-declined = abgelehnt
enum-stage-dropped = gelassen
