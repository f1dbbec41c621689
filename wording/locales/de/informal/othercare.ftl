othercare-list =
    { $lines_count ->
        [0] Andere Behandlungen, jetzt oder früher, können hier auf eine Liste. Das liegt bei dir.
       *[other] Andere Behandlungen, in deinen Worten. Zum Ändern eine antippen.
    }
    { $lines }

    { $therapist } kann die Liste lesen.

othercare-one = Auf deiner Liste: „{ $text }“

othercare-dropped = Gut, es ist von deiner Liste herunter.
