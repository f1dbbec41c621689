# The therapist adds something for at home.
homecare-for_whom =
    Who is it for? Pick a client.
    You can also send /exercise and the name.

homecare-nobody_yet = Nobody has joined yet. Send /new and a name to invite a client.

homecare-not_joined =
    { $client } is not taking part yet, or has left. So nothing was added.
    Send /clients for your list.

homecare-ask_name =
    What shall { $client } try at home? Type its name. { $client } will read it as you type it.
    { $client } has { $active } already. Up to three are easier to keep.

homecare-ask_dose = How much of “{ $item }”, and how often? For example: 10 times, 3 days a week.
    .skip = Skip

homecare-ask_why = What is “{ $item }” for? { $client } can read your reason.
    .skip = Skip

homecare-offered =
    { $waits ->
        [yes] { $client } gets no messages from me now. “{ $item }” waits in the home plan.
       *[no] I am passing “{ $item }” on to { $client }, who can say yes, ask for less or leave it.
    }
    { $has_reason ->
        [yes] {""}
       *[no] There is no reason with it. People like to know why.
    }
    { $weeks ->
        [one] After a week I ask whether to go on.
       *[other] After { $weeks } weeks I ask whether to go on.
    } Tap another time if it suits better.
    .weeks-2 = After 2 weeks
    .weeks-4 = After 4 weeks
    .weeks-8 = After 8 weeks
    .how = Add how it is done
    .clip = Add a clip
    .clip-again = Another clip

homecare-ask_how =
    How is “{ $item }” done? Type it in a few words.
    { $client } can read it again at any time.

homecare-how_kept = Kept. { $client } can read how “{ $item }” is done.

homecare-smaller_wanted =
    { $client } would like a smaller version of “{ $item }”.
    It is { $dose } now.
    It stays { $agreed ->
        [yes] in the plan
       *[no] on offer
    } as it is until you change it.
    .change = Change it

homecare-ask_smaller =
    What is the smaller version of “{ $item }”? Type how much and how often.
    { $client } gets it as a new offer.

# The client agrees, or not.
homecare-offer =
    From { $therapist }, for your home plan.

    { $body }

homecare-asked =
    The idea is “{ $item }”{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }, { $weeks ->
        [one] for a week at first
       *[other] for { $weeks } weeks at first
    }. Would you like to try it?
    .yes = { -yes }
    .smaller = A smaller version
    .not-now = Not now
    .why = Why this
    .show = Show me

homecare-smaller =
    I am passing on to { $therapist } that you would like a smaller version of “{ $item }”.
    You can also take it as it is.
    .yes = Try it as it is
    .not-now = Not now
    .why = Why this

homecare-agreed =
    “{ $item }” is in your home plan{ $has_dose ->
        [yes] : { $dose }
       *[no] {""}
    }. You can stop it at any time.
    On { $look } I ask you whether to go on.
    .smaller = A smaller version
    .why = Why this
    .leave = Leave it out for now
    .stop = Stop it
    .show = Show me

homecare-paused = “{ $item }” is left out for now. You can take it up again when it suits you.
    .yes = Take it up again
    .stop = Stop it

homecare-declined = OK, not now. “{ $item }” is not in your plan.
    .yes = Try it after all

homecare-ended = “{ $item }” is no longer in your plan. Thanks for trying it. { $therapist } sees that it has stopped.
    .yes = Take it up again

homecare-stopped_note = I have stopped “{ $item }”.

homecare-why =
    { $has_why ->
        [yes] { $therapist } says: “{ $why }”
       *[no] { $therapist } has not written down a reason. You can ask at your next visit.
    }
    .yes = Try it
    .not-now = Not now
    .question = I have a question

homecare-hour = I can remind you once a day. At what time would it suit you? Tap one, or type a time.
    .morning = { $morning }
    .noon = { $noon }
    .evening = { $evening }
    .none = No reminders

homecare-hour_set =
    { $most ->
        [1] I will remind you at { $at }, once a week.
        [5] I will remind you at { $at } on most days.
       *[other] I will remind you at { $at }, on { $most } days a week at most.
    } Days with a check-in stay free.

homecare-hour_unclear = I could not read that as a time. Please type it like this: { $example }.

homecare-hour_quiet = I write to nobody that early or that late. Please pick a time from { $earliest } to { $latest }.

homecare-no_reminders = OK, no reminders. Your home plan stays in /menu, and you can turn them on there.

# The plan.
homecare-line =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_habit ->
        [yes] , after { $habit }
       *[no] {""}
    }{ $has_own ->
        [yes] , after “{ $own }”
       *[no] {""}
    }

homecare-plan_item =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_habit ->
        [yes] , after { $habit }
       *[no] {""}
    }{ $has_own ->
        [yes] , after “{ $own }”
       *[no] {""}
    }{ $waits ->
        [yes] {" "}(waits for your answer)
       *[no] {""}
    }{ $paused ->
        [yes] {" "}(left out for now)
       *[no] {""}
    }
    { $has_why ->
        [yes] Why: “{ $why }”
       *[no] {""}
    }
    Next look: { $look }

homecare-plan =
    Your home plan with { $therapist }.

    { $items }

    { $items_count ->
        [0] There is nothing in it now. { $therapist } can add to it.
       *[other] Tap one to see or change it.
    }

    { $wishes_count ->
        [0] {""}
       *[other] Asked for, and not answered yet:
    }
    { $wishes }

    I remind you at { $at }.
    { $most ->
        [one] One reminder a week.
       *[other] At most { $most } reminders a week.
    }
    They pause until { $until }.
    .no-part = No to a part
    .change = Change the time
    .set = Remind me
    .less = Remind me less
    .more = Remind me more
    .again = Start reminders again
    .off = No reminders
    .asked = My requests

# One reminder a day.
homecare-due =
    .all = All
    .some = Some
    .none = Not today
    .later = Later today
    .show = Show me
hr-1 =
    A note from your plan.

    { $lines }

    If today suits. How did it go?
hr-2 =
    Your plan for today.

    { $lines }

    Did you get round to it?
hr-3 =
    Hello, here is your reminder.

    { $lines }

    In your own time. How was it?
hr-4 =
    A short reminder, as you asked.

    { $lines }

    Did it fit in today?
hr-5 =
    Home plan.

    { $lines }

    How did you get on?
hr-6 =
    Your reminder for today.

    { $lines }

    Even part of it counts. How did it go?
hr-7 =
    This is your plan reminder.

    { $lines }

    Whenever you have a moment. How did it go?
hr-8 =
    Reminder, no rush.

    { $lines }

    Was there room for it today?

homecare-told_all =
    .felt = Say how it felt
    .change = Change it
    .done = That's all
hd-1 = Saved. That is { $n_total } times since { $start }.
hd-2 = Done and noted.
hd-3 = Thanks. { $n_week } times this week.
hd-4 = Got it, marked as done.
hd-5 = Saved. You have put in the time.
hd-6 = Thank you. It is on your record.
hd-7 = Marked done 👍
hd-8 = Noted. { $n_total } times in all, all or part, since { $start }.
hd-9 = All of it, and saved.
hd-10 = Noted. { $n_week } of { $times } for this week.

homecare-told_some =
    .way = What got in the way
    .change = Change it
    .done = That's all
hp-1 = Part of it counts. Saved.
hp-2 = Noted as partly done. Thank you.
hp-3 = Saved. Some is a fair share of the plan.
hp-4 = Thanks for the honest answer. Partly, it is.
hp-5 = Got it. A part is saved as a part.
hp-6 = Saved. That is { $n_total } times since { $start }, all or part.

homecare-told_none =
    .way = What got in the way
    .change = Change it
    .done = That's all
hn-1 = OK. Thanks for letting me know.
hn-2 = Noted. Some days are for other things.
hn-3 = That is fine. Your plan has free days built in.
hn-4 = Saved. Knowing that helps too.
hn-5 = OK. The plan is yours, and so is the timing.
hn-6 = Got it. Nothing to make up for.

homecare-reminder =
    { $body }

    Later, then. I ask again at { $again_time }.

homecare-too_late_today = There is no room left for that today. The buttons stay, so tap when you like.

homecare-week = Home plan this week: { $n_done } done, { $n_part } partly.

homecare-passing_smaller =
    I am passing on to { $therapist } that you would like a smaller version of “{ $item }”.
    It stays as it is until then.

homecare-rhythm_set =
    { $unchanged ->
        [yes] { $most ->
            [one] It is one reminder a week already.
           *[other] It is { $most } reminders a week already.
        }
       *[no] { $most ->
            [one] OK. One reminder a week from now on.
           *[other] OK. At most { $most } reminders a week from now on.
        }
    }
    You can change that in your home plan, at /plan.

homecare-reminding_again = OK. I remind you at { $at } again.
