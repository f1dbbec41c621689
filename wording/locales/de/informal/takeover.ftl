# An die Person selbst.
takeover-question =
    { $term_key ->
        [g] { $therapist } ist nach dem { $last } nicht mehr bei { $clinic }.
       *[c] { $therapist } ist bis zum { $last } nicht da.
    }

    { $therapist } möchte dir { $provider } vorstellen. { $term_key ->
        [g] Wenn du möchtest, kann es dort weitergehen.
       *[c] Wenn du möchtest, kann es bis dahin dort weitergehen.
    }

    Ohne dein Ja gehen keine Notizen mit.

takeover-waiting = Danke. Bis einschließlich { $last_day } liest { $therapist }, danach { $provider }. Ich sage dir, wenn es so weit ist.

takeover-welcome =
    { $has_name ->
        [yes] Hallo { $name }.
       *[no] Hallo.
    }

    { $is_cover ->
        [yes] Ab heute liest { $provider } deine Check-ins, bis { $last_day }, wie am { $agreed_date } vereinbart. Danach liest wieder { $therapist }.
       *[no] Ab heute liest { $provider } deine Check-ins, wie am { $agreed_date } vereinbart. { $therapist } liest nicht mehr mit.
    }

    Dein Ziel und der Verlauf sind mitgekommen: „{ $goal }“

takeover-dropped =
    Ein Wort dazu, wer hier liest.

    { $therapist } hat die Frage zurückgenommen und liest deine Check-ins weiter. Es ändert sich nichts.

takeover-back =
    Ein Wort dazu, wer hier liest.

    { $therapist } liest deine Check-ins wieder. { $provider } liest nicht mehr mit.
