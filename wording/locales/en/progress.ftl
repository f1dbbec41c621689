# Looking back. The state is named in the first two sentences; the first one shows nothing of health on a lock screen.
# Every state has two texts or more that are true of any measures; the others say goal and symptom in sentences.

-answers = See my answers
-not-working = This isn't working for me
-add-note = Add a note
-call = Ask for a call

progress-goal_line = • “{ $goal }”: { $then } at the start{ $has_now ->
        [yes] , { $now } lately
       *[no] {""}
    }
progress-symptom_line = • { $label_cap }: { $then } at the start{ $has_now ->
        [yes] , { $now } lately
       *[no] {""}
    }
progress-side_line = • “{ $side }”: { $then } at the start{ $has_now ->
        [yes] , { $now } lately
       *[no] {""}
    }

# Parts of several texts.
progress-so-far = { $n_checkins ->
        [0] No check-in is answered so far.
        [one] You have answered { $n_checkins } check-in so far.
       *[other] You have answered { $n_checkins } check-ins so far.
    }
progress-weeks = { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
progress-from = { $n_checkins ->
        [one] This comes from { $n_checkins } check-in in { progress-weeks }.
       *[other] This comes from { $n_checkins } of your own check-ins in { progress-weeks }.
    }
progress-counted = { $has_since ->
        [yes] Counted from { $since }, when the approach changed.
       *[no] {""}
    }{ progress-reworded }
progress-reworded = { $reworded ->
        [yes] { $has_since ->
            [yes] {" "}
           *[no] {""}
        }Some questions were worded differently.
       *[no] {""}
    }
progress-talk = { $has_review ->
        [yes] There is a date to look at the plan together: { $review }.
       *[no] {""}
    }
progress-next = { $has_decided ->
        [yes] { $therapist } has set { $decided } to look at it again.
       *[no] { $has_review ->
            [yes] The date to look at it together is { $review }.
           *[no] You can bring it up at your next visit.
        }
    }
progress-stretch = { $stretch ->
        [one] { $stretch } week
       *[other] { $stretch } weeks
    }
progress-answered = { $sent ->
        [one] { $answered } of { $sent } check-in in { progress-stretch }
       *[other] { $answered } of { $sent } check-ins in { progress-stretch }
    }

progress-too_early =
    .answers = { -answers }
i1-1 =
    It is too early to say. { progress-so-far }

    Your starting point is safe: { $symptom_then } for your { $label }, and { $goal_then } for “{ $goal }”. We look again on { $look_again }.
    { progress-counted }
i1-2 =
    No pattern yet, and that is fine at this stage. { progress-so-far }

    By { $look_again } there may be enough to compare with your start.
    { progress-counted }
i1-3 =
    It is too early to say. { progress-so-far }

    { $has_lines ->
        [yes] What you told is safe:
       *[no] {""}
    }
    { $has_lines ->
        [yes] { $lines }
       *[no] {""}
    }

    We look again on { $look_again }.
    { progress-counted }

progress-too_few =
    .other-time = Change the time
    .fortnight = Every 2 weeks
    .keep = Leave as is
    .answers = { -answers }
i2-1 =
    I can't tell yet. There are answers to { progress-answered }, which is too few to compare.

    If another day or a slower rhythm suits you better, I can switch.
i2-2 =
    Too few answers to call it either way: { progress-answered }.

    That is no problem. A different time may fit your week better.

progress-clearly_better =
    .answers = { -answers }
i3-1 =
    Your answers show a clear change. At the start, your { $label } was at { $symptom_then }. Lately it is { $symptom_now }.

    “{ $goal }” went from { $goal_then } to { $goal_now }. You also logged the home plan { $n_total ->
        [one] { $n_total } time
       *[other] { $n_total } times
    }.

    { progress-from } I can't tell which part made the difference. You can talk about what to keep.
    { progress-counted }
i3-2 =
    Things have moved in the way you wanted. “{ $goal }” was { $goal_then } when you began and is { $goal_now } now. Your { $label }: { $symptom_then } then, { $symptom_now } now.

    { progress-from } Up and down weeks may still come.
    { progress-counted }
i3-3 =
    Your answers show a clear change for the better.

    { $lines }

    { progress-from } I can't tell which part made the difference.
    { progress-counted }
i3-4 =
    Things have moved in the way you wanted, and clearly so.

    { $lines }

    { progress-from } You can talk with { $therapist } about what to keep.
    { progress-counted }

progress-little_better =
    .answers = { -answers }
i3b-1 =
    Your answers show a small change for the better.

    { $lines }

    { progress-from } Up and down weeks may still come.
    { progress-counted }
i3b-2 =
    A small step in the way you wanted, by your own answers.

    { $lines }

    { progress-from } I can't tell which part made the difference.
    { progress-counted }

progress-maybe_better =
    .answers = { -answers }
i3c-1 =
    Things may be easing. A few more answers will tell.

    { $lines }

    { progress-from }
    { progress-counted }
i3c-2 =
    There may be a small change for the better. It takes a few more answers to tell.

    { $lines }

    { progress-from }
    { progress-counted }

progress-gains =
    .list = See the list
    .answers = { -answers }
progress-gains-moved = { $sure ->
        [yes] Easier:
       *[no] May be easing:
    }
progress-gains-same = { $has_same ->
        [yes] About the same:
       *[no] {""}
    }
progress-gains-same-lines = { $has_same ->
        [yes] { $same }
       *[no] {""}
    }
progress-gains-named = { $has_gain ->
        [yes] You named { $gain } as easier in { $n_gain } weeks.
       *[no] {""}
    }
i4-1 =
    { $sure ->
        [yes] Part of it got easier, and as a whole it is about the same.
       *[no] Part of it may be easing, and as a whole it is about the same.
    }

    { progress-gains-moved }
    { $moved }
    { progress-gains-same }
    { progress-gains-same-lines }

    { progress-gains-named }
    { progress-from }
    { progress-counted }
i4-2 =
    As a whole it is close to where it began. { $sure ->
        [yes] Next to that, part of it moved.
       *[no] Next to that, part of it may be moving.
    }

    { progress-gains-moved }
    { $moved }
    { progress-gains-same }
    { progress-gains-same-lines }

    { progress-gains-named } Small shifts are easy to overlook, so I keep a list.
    { progress-from }
    { progress-counted }

progress-both_ways =
    .note = { -add-note }
    .answers = { -answers }
i5-1 =
    Your answers point both ways.

    Easier:
    { $up }
    Harder:
    { $down }

    I won't guess what it means. Both lists are ready for your next visit, so you and { $therapist } can weigh them.
    { progress-from }
    { progress-counted }
i5-2 =
    These weeks are mixed: part of it got easier, and part got harder.

    Easier:
    { $up }
    Harder:
    { $down }

    { progress-from } If one of them matters more to you right now, tell { $therapist }.
    { progress-counted }

progress-no_change =
    .topic = Add a topic
    .call = { -call }
    .answers = { -answers }
    .not-working = { -not-working }
i6-1 =
    Over { progress-weeks }, your answers have stayed about the same.

    { $lines }

    { progress-from } It is not a mark against you or { $therapist }. It is time to look at the plan together.

    { progress-next }
    { progress-counted }
i6-2 =
    To be plain: the numbers have not moved in { progress-weeks }.

    { $lines }

    { progress-from } It happens, also when both sides do their part. The next step is a talk about options.

    { progress-next }
    { progress-counted }

progress-worse =
    .urgent = { -urgent }
    .call = { -call }
    .note = { -add-note }
    .answers = { -answers }
    .not-working = { -not-working }
i7-1 =
    Your answers show a harder time.

    { $harder }

    { progress-from } { $therapist } can see these answers too. You don't have to wait for the next visit to talk.

    If anything feels new or very strong, tap the urgent button.
    { progress-counted }
i7-2 =
    The last weeks have been tougher by your own numbers.

    { $harder }

    { progress-from } { $therapist } can see this too, and you are free to call before the next visit.

    If anything feels new or very strong, tap the urgent button.
    { progress-counted }

progress-reached =
    .answers = { -answers }
    .new-goal = Set a new goal
    .finish = Finish here
progress-reached-held = { $has_n_held ->
        [yes] It has held for { $n_held } answers.
       *[no] {""}
    }
i8-1 =
    You are where you wanted to be, by your own number. “{ $goal }” is at { $goal_now }, and you said { $target } out of 10 would be good enough.

    { progress-reached-held }
    At the start it was { $goal_then }.
    { progress-from } What comes next is up to you 🎉
    { progress-counted }
i8-2 =
    You reached the number you picked. You said { $target } out of 10 would be good enough for “{ $goal }”, and it is at { $goal_now }.

    { progress-reached-held }
    At the start it was { $goal_then }.
    { progress-from } You and { $therapist } can talk about what comes next.
    { progress-counted }

progress-near_goal =
    .answers = { -answers }
    .new-goal = Set a new goal
    .finish = Finish here
i8b-1 =
    Your answers are near the easy end of the scale.

    { $lines }

    { progress-from } What comes next is up to you.
    { progress-counted }
i8b-2 =
    Things are near the easy end, by your own answers.

    { $lines }

    { progress-from } You and { $therapist } can talk about what comes next.
    { progress-counted }

progress-holding =
    .answers = { -answers }
i9-1 =
    Things are holding.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }
i9-2 =
    Steady lately.

    Your { $label } is at about { $symptom_now }. At the start it was { $symptom_then }.

    { progress-from }
    { progress-talk }
    { progress-counted }
i9-3 =
    Holding steady, by your own numbers.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-steady =
    .answers = { -answers }
i9b-1 =
    Things are steady. Your answers have stayed about the same.

    { $lines }

    { progress-from }
    { progress-counted }
i9b-2 =
    Steady over { progress-weeks }, close to where it began.

    { $lines }

    { progress-from } If holding steady is what you want now, that is what they show.
    { progress-counted }

progress-swinging =
    .note = { -add-note }
    .answers = { -answers }
    .not-working = { -not-working }
i10-1 =
    Your weeks go up and down, with no clear direction over { progress-weeks }.

    { $swings }
    The answers went from { $low } to { $high }.

    { progress-from } It may help to note what good weeks and hard weeks have in common.
    { progress-talk }
    { progress-counted }
i10-2 =
    No steady line yet. Your weeks go up and down, from { $low } to { $high }.

    { $swings }

    { progress-from } I keep asking, and you can add notes to weeks that stand out.
    { progress-talk }
    { progress-counted }

progress-cannot_tell =
    .answers = { -answers }
    .not-working = { -not-working }
i11-1 =
    I can't tell yet. { $easing ->
        [yes] It may be easing, and a few more answers will tell.
       *[no] Your answers fit a slow change as well as none.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }
i11-2 =
    Your answers so far leave it open, and that is the plain truth. { $easing ->
        [yes] It may be easing, and a few more answers will tell.
       *[no] Nothing is decided by a guess.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-day_line = { $day }{ $has_goal ->
        [yes] , goal { $goal }
       *[no] {""}
    }{ $has_symptom ->
        [yes] , { $label } { $symptom }
       *[no] {""}
    }{ $has_homecare ->
        [yes] , home plan { $homecare }
       *[no] {""}
    }{ $has_since_start ->
        [yes] , since the start { $since_start }
       *[no] {""}
    }

progress-answers =
    Your answers, the latest at the end.
    Your goal is “{ $goal }”.

    { $days }

    { $n_all ->
        [0] No check-in is answered so far.
        [one] You have answered { $n_all } check-in in all.
       *[other] You have answered { $n_all } check-ins in all.
    }
    Visits in the last month: { $lately }, in the month before: { $before }.

progress-no_answers = There are no answers to list yet. Your first check-in will be the start.

progress-review_asked =
    I am passing this on to { $therapist }. By { $due } { $therapist } will pick a date to talk about the plan.

    To add what you would like to talk about, write it here.

progress-review_known =
    A talk about the plan is coming up already, so I send no second note.
    { $has_on ->
        [yes] { $therapist } has set { $on } for it.
       *[no] { $therapist } has still to pick a date.
    }

    To add what you would like to talk about, write it here.

progress-gain_line = • { $day }: { $has_words ->
        [yes] “{ $words }”
       *[no] { $what }
    }

progress-gains_list =
    { $named_count ->
        [0] You have named nothing as easier so far. The check-in asks about it now and then.
       *[other] What you named as easier, the latest at the end.
    }
    { $named }

    { $sides_count ->
        [0] {""}
       *[other] What you keep an eye on:
    }
    { $sides }

enum-axis-goal = How easy it was, 0 to 10: higher is easier
enum-axis-symptom = How much it bothered, 0 to 10: lower is easier
enum-axis-side = How much it bothered, 0 to 10: lower is easier
enum-axis-days = Days it got in the way, 0 to 7: fewer is easier

enum-mark-answer = an answer
enum-mark-carried = same as the week before
enum-mark-same = about the same as at the start
enum-mark-change = another approach
enum-mark-visit = a visit
enum-mark-hard = a hard spell
enum-mark-pause = a break

progress-goal_course = “{ $goal }”, higher is easier: { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }, the first { $then }, the latest { $now }.
    .title = “{ $goal }”
progress-symptom_course = { $label_cap }, lower is easier: { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }, the first { $then }, the latest { $now }.
    .title = { $label_cap }
progress-side_course = “{ $side }”, lower is easier: { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }, the first { $then }, the latest { $now }.
    .title = “{ $side }”

progress-pictured =
    The picture shows the answers from { $first } to { $last }.
    { $lines }
    { $gaps ->
        [yes] The line is open where an answer is missing.
       *[no] {""}
    }
