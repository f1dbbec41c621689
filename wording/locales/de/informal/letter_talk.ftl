letter_talk-whole =
    Von { $therapist } gibt es etwas, das zuerst an dich geht. Es ist ein Bericht über den Verlauf, für jemanden, der auch helfen kann.

    Nichts wird weitergegeben, bevor du Ja sagst.

letter_talk-offer =
    Eine Zeile antippen, um sie zu streichen oder zurückzuholen.

    { $lines }

    { $state_key ->
        [asked] Ein Bild deiner Antworten und die letzten Check-ins gehen mit. Ist eine Zeile zum Verlauf gestrichen, bleiben auch sie weg.
        [approved] Danke. { $therapist } bekommt, was stehen geblieben ist.
        [declined] Gut. Von hier geht nichts hinaus.
       *[other] { $therapist } hat es gelassen. Von hier geht nichts hinaus.
    }
