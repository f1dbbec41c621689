reply-heard =
    { $therapist } ha leído tu nota del { $day_day } y contesta.

    «{ $reply }»
