# A therapist's office hours.
office-card =
    Notes may reach you from { $opens } to { $closes } on the days that are on. What comes at other times waits. Urgent notes come at any hour.

    { $gathers ->
        [yes] Then you hear soon of what is worse, and of other alerts once a day. The rest comes in one note when the day ends.
       *[no] Then each note comes by itself.
    }
    .mon = Mon: { $mon ->
        [yes] on
       *[no] off
    }
    .tue = Tue: { $tue ->
        [yes] on
       *[no] off
    }
    .wed = Wed: { $wed ->
        [yes] on
       *[no] off
    }
    .thu = Thu: { $thu ->
        [yes] on
       *[no] off
    }
    .fri = Fri: { $fri ->
        [yes] on
       *[no] off
    }
    .sat = Sat: { $sat ->
        [yes] on
       *[no] off
    }
    .sun = Sun: { $sun ->
        [yes] on
       *[no] off
    }
    .hours = Other hours
    .one-by-one = Send each note by itself
    .together = One note when the day ends

office-type_hours = From when to when? Send the hours, for example { $opens } - { $closes }.
office-unclear = I could not read that as hours; nothing has changed. Send a start and an end at least an hour later, for example { $opens } - { $closes }.
