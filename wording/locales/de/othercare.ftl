othercare-line = • „{ $text }“

othercare-list =
    { $lines_count ->
        [0] Andere Behandlungen, jetzt oder früher, können hier auf eine Liste. Das liegt bei Ihnen.
       *[other] Andere Behandlungen, in Ihren Worten. Zum Ändern eine antippen.
    }
    { $lines }

    { $therapist } kann die Liste lesen.
    .add = Auf die Liste setzen

othercare-ask = Wer oder was ist es, und seit wann? Am besten in eigenen Worten. Zum Beispiel: Hausarztpraxis wegen des Rückens, seit Mai.

othercare-kept = Gespeichert: „{ $text }“. { $therapist } kann es lesen. /care zeigt die Liste und ändert sie.

othercare-one = Auf Ihrer Liste: „{ $text }“
    .change = Ändern
    .drop = Von der Liste nehmen

othercare-dropped = Gut, es ist von Ihrer Liste herunter.
