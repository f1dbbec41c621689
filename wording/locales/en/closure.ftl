closure-question =
    From which day to which day is the clinic closed?
    Please type both, for example “{ $first } to { $last }”.

closure-unclear =
    I could not read the first and the last day there. Both are to lie within the next year.
    Please type them like this: “{ $first } to { $last }”.

closure-kept =
    Closed from { $first } to { $last }. Your clients hear of it from { $tells_day } on. Each may pause or keep checking in.
    .drop = Undo

closure-dropped = Undone. Whoever has not heard of it yet will not.

closure-notice =
    A note from { $practice }.

    The clinic is closed from { $first } to { $last }. I can keep checking in, but { $therapist } will not read answers in that time.
    .keep = Keep checking in
    .pause = Pause till then

closure-keeping = OK. I keep checking in.
