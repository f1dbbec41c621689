enum-next-day-e = easier
enum-next-day-s = the same
enum-next-day-h = harder

flare-start =
    Thank you for telling me. A rough patch is hard to deal with.

    First, one safety question.
    .go-on = Go on

flare-no_sign =
    Thank you. I am letting { $therapist } know this is a hard spell.
    { $therapist } reads notes { $reads }.

    { $therapist } wrote for days like this: “{ $line }”

    { $has_home_plan ->
        [yes] You are free to leave out the home plan until you two have talked.
       *[no] {""}
    } If something changes, open /menu and tap the urgent button.
    .call = Ask for a call
    .rest-plan = Skip home plan
    .menu = Menu

flare-plan_rests =
    OK. You get no home plan reminders before { $until_day }.
    You can turn them on sooner: /plan shows how.

flare-next_day =
    A short follow-up from yesterday.

    How is it today?
    .easier = Easier
    .same = The same
    .harder = Harder
    .skip = { -skip }

flare-after_urgent =
    A follow-up from yesterday.

    Were you able to see or call someone?
    .yes = { -yes }
    .not-yet = Not yet
    .rather-not = I'd rather not say

flare-easier = Thank you. Noted.

flare-same =
    Thank you for telling me. I am passing this on to { $therapist }.
    { $therapist } reads notes { $reads }.
    .call = Ask for a call
    .urgent = { -urgent }

flare-harder =
    Thank you for telling me. I am passing this on to { $therapist }.
    { $therapist } reads notes { $reads }.

    One safety question comes next.

flare-seen = Thank you. It is good that a person has looked at it.

flare-not_yet =
    A person can still look at it today. Please don't wait for { $therapist } to reply.
    To talk to somebody about it, call { $advice }.
    If it gets worse, or one of the signs fits now, call { $emergency }.

    I am passing this on to { $therapist }.

flare-kept_private =
    That is fine.
    If a sign fits now, call { $emergency }. /urgent shows the signs.

flare-left_out = OK. I leave it there.

flare-next_day_told =
    { $client }, the day after a hard spell: { $answer }.
    The note of the day before has the rest. A word from you is read at once.

flare-not_seen_told =
    URGENT: { $client } tapped “Yes” on the urgent-signs check yesterday, and has not seen or called anyone so far.
    They were told to call { $emergency }. Please try to reach them.

    { $stands }
    .reached = Reached them
    .missed = Could not reach
    .number = Show the number
    .backup = Ask my back-up
    .soon = Again in 30 minutes
    .later = Again in 2 hours

flare-settings =
    What clients read in a hard spell, when no urgent sign fits: that you hear of it, when you read notes, and a line of yours.

    { $has_line ->
        [yes] Your line: “{ $line }”
       *[no] You have no line so far. It is shown word for word, with your name.
    }
    { $takes_calls ->
        [yes] Clients can ask for a call.
       *[no] Clients cannot ask for a call here.
    }
    .write = Write a line
    .remove = Remove my line
    .calls-off = I take no calls
    .calls-on = I take calls

flare-type_line =
    Type the line now. Clients read it word for word, for example what you two have agreed for such days.
    I can't judge whether it fits a person, so keep it general.

flare-no_calls =
    { $therapist } takes no calls through me, so I am not passing it on.

    { $has_detail ->
        [yes] To talk to somebody, you can reach { $clinic } here: { $detail }
       *[no] To talk to somebody, please contact { $clinic }.
    }

    For urgent help, call { $emergency }.
