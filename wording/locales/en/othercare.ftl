othercare-line = • “{ $text }”

othercare-list =
    { $lines_count ->
        [0] Other care you have, or had before, can go on a list here. It is up to you.
       *[other] Other care, in your words. Tap one to change it.
    }
    { $lines }

    { $therapist } can read the list.
    .add = Add to the list

othercare-ask = Who or what is it, and since when? Your own words are best. For example: a doctor for my back, since May.

othercare-kept = Kept: “{ $text }”. { $therapist } can read it. To see or change your list, send /care.

othercare-one = On your list: “{ $text }”
    .change = Change it
    .drop = Take it off

othercare-dropped = OK, it is off your list.
