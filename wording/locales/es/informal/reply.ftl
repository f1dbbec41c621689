reply-heard =
    { $therapist } ha leído tu nota del { $day_day } y contesta.

    «{ $reply }»

reply-line =
    { $therapist } te ha escrito una línea.

    «{ $line }»
