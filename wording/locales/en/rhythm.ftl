-next-one = The next check-in is on

rhythm-offer =
    Hello. I can change how I work for you.

    What would suit you best?
    .other-time = Another day or time
    .fortnight = Every 2 weeks
    .pause = Pause
    .keep = Keep as is
    .stop = Stop

rhythm-resting =
    I'll leave you in peace for now. Your place with { $therapist } is unchanged.

    I am letting { $therapist } know that I have had no answers lately, and nothing else.

    Send any message to start again. To close this for good, send /stop.
    .again = Start again
    .stop = Stop

rhythm-pause_question = How long shall I pause?
    .one = 1 week
    .two = 2 weeks
    .four = 4 weeks
    .date = Pick a date
    .open = Until I say
    .no-pause = No pause

rhythm-pause_date = Until which day? Please type it, for example “{ $example }”.
    .no-pause = No pause

rhythm-date_unclear = I could not read a day within the next year there. Please type it like this: “{ $example }”.
    .no-pause = No pause

rhythm-paused =
    { $has_until ->
        [yes] Paused until { $until_day }. You get no check-ins from me till then, and no weeks are counted as missed.
       *[no] Paused until you say so. You get no check-ins from me, and no weeks are counted as missed. To start again, tap below or send /checkin.
    }

    { $therapist } can see that you are on a break.
    .again = { $has_until ->
        [yes] Undo
       *[no] Start again
    }

rhythm-pause_over =
    Hello. Your break ends today.
    { -next-one } { $following_day } at { $following_time }.

    Shall I start again?
    .yes = { -yes }
    .more = One more week
    .stop = Stop

rhythm-day_question = Which day suits you best?
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
    .keep = Keep as is

rhythm-time_question = And what time of day?
    .morning = Morning
    .midday = Midday
    .evening = Evening
    .keep = Keep as is

rhythm-settled =
    Done.
    { -next-one } { $following_day } at { $following_time }.

rhythm-kept = OK. Nothing changes.
