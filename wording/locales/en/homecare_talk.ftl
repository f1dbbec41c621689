# What got in the way. Locked: what was told before and after a change is not the same.
homecare_talk-reason = What got in the way? You can skip this.
    .time = No time
    .forgot = Forgot
    .hurt = It hurt
    .how = Not sure how
    .mood = Not in the mood
    .away = Ill or away
    .no-help = Doesn't seem to help
    .skip = { -skip }

# An offer for each reason.
homecare_talk-shorter = Thanks. Would a shorter version suit your days better?
    .yes = Yes, ask { $therapist }
    .no = No, keep it
    .skip = { -skip }

homecare_talk-other_time =
    { $reminds ->
        [yes] That happens. Would another time for the reminder work better?
       *[no] That happens. Would you like a reminder, once a day at most?
    }
    .change = Change the time
    .set = Pick a time
    .keep = Keep it
    .skip = { -skip }

homecare_talk-hurt =
    Thank you for telling me. I am passing this on to { $therapist }, who reads notes { $reads }.

    You are free to leave it out until you two have talked.
    .leave = Leave it out for now
    .call = Ask for a call
    .urgent = { -urgent }
    .ok = { -ok }

homecare_talk-described =
    { $has_how ->
        [yes] Here is how { $therapist } described “{ $item }”: “{ $how }”
       *[no] { $therapist } has not written down how “{ $item }” is done.
    }

homecare_talk-how =
    { $lines }

    I have also noted that you'd like to go over it at the next visit.
    .question = Send a question
    .ok = { -ok }

homecare_talk-mood = Fair enough. Thanks for saying it as it is.
    .fewer = Fewer reminders
    .ok = { -ok }

homecare_talk-away = Thanks for letting me know. Shall I pause reminders for a few days?
    .days-3 = 3 days
    .week-1 = 1 week
    .weeks-2 = 2 weeks
    .no = No, keep them

homecare_talk-get_well = Thanks for letting me know. The plan can wait.

homecare_talk-no_help = That is useful to know. I am passing it on, so { $therapist } can rethink that part with you.
    .more = Say more
    .ok = { -ok }

homecare_talk-which = Which one do you mean?
    .every = Not sure, or all of them

# Two weeks looked back on, and the date of an item.
homecare_talk-taper =
    In the last two weeks you did all or part of it on { $n_done } of { $n_days } reminder days. It seems to be part of your days now.

    Would you like fewer reminders?
    .fewer = Fewer
    .keep = Keep as is
    .none = None

homecare_talk-fit =
    It may not fit your days right now. Plans can change.

    What would help most?
    .smaller = A smaller plan
    .other-time = Another time
    .else = Something else
    .talk = Talk about it
    .keep = Leave as is

homecare_talk-go_on =
    { $weeks ->
        [one] “{ $item }” has been in it for a week.
       *[other] “{ $item }” has been in it for { $weeks } weeks.
    } Would you like to go on?
    .go-on = Go on
    .smaller = A smaller version
    .talk = Talk about it
    .stop = Stop it
    .later = Decide later

# What came of it.
homecare_talk-stays = OK. It stays as it is.

homecare_talk-left = OK. That's fine.

homecare_talk-asking_smaller =
    I am passing on to { $therapist } that you would like a smaller version.
    It stays as it is until then.

homecare_talk-fewer =
    { $most ->
        [one] OK. One reminder a week from now on.
       *[other] OK. At most { $most } reminders a week from now on.
    }
    You can change that at /plan.

homecare_talk-off = OK, no reminders. You can turn them on again at /plan.

homecare_talk-paused = OK. No reminders until { $until }. Nothing is counted in that time.
    .again = Start reminders again

homecare_talk-left_out = OK. It is left out for now, and { $therapist } hears that it hurt. You can take it up again at /plan.

homecare_talk-pick_time = OK. The times are in the next message.

homecare_talk-say_more = OK. Type what would help, and I will pass it on to { $therapist } as you wrote it.

homecare_talk-to_talk = OK. I have put it in the notes for { $therapist }, so you two can talk about it.

homecare_talk-going_on = OK. “{ $item }” stays in your plan.
    I ask again on { $until }.

homecare_talk-later = OK, another time.
    I ask again on { $until }.

homecare_talk-stopped = OK. “{ $item }” is no longer in your plan. Thanks for trying it. { $therapist } sees that it has stopped.

homecare_talk-card = { $body }

homecare_talk-look =
    A look at your home plan.

    { $body }

# To the therapist.
homecare_talk-hurt_told =
    { $client } marked “It hurt” for “{ $item }” on { $day }.
    They know they are free to leave it out until you two have talked.
    .pause = Pause it
    .change = Change it
    .call = I'll talk with them

homecare_talk-no_help_told =
    { $client } marked “Doesn't seem to help” for “{ $item }” on { $day }.
    They know that I pass it on, so you can rethink that part together.

enum-hurdle-tm = No time
enum-hurdle-fg = Forgot
enum-hurdle-hu = It hurt
enum-hurdle-hw = Not sure how
enum-hurdle-md = Not in the mood
enum-hurdle-aw = Ill or away
enum-hurdle-nh = Doesn't seem to help

homecare_talk-way =
    • In the way of it, as told: “{ $hurdle }”{ $count ->
        [one] , once
       *[other] , { $count } times
    }

homecare_talk-noted = Noted.

homecare_talk-go_over_note = I'd like to go over “{ $item }” at the next visit.

homecare_talk-talk_note = I'd like to talk about the home plan.
