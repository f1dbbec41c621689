enum-daypart-morning = morning
enum-daypart-afternoon = afternoon
enum-daypart-evening = evening

c0-1 = Weekly check-in. At most { $n_taps } taps.
c0-2 = Hello. Time for your check-in.
c0-3 = Your check-in is here.
c0-4 = A minute for your check-in, when it suits you.
c0-5 = Hello. A few short questions for you.
c0-6 = Check-in day. No rush.
c0-7 = A new check-in, the same questions.
c0-8 = Here is your check-in. Answer when you like.
c0-9 = Hello. At most { $n_taps } taps and you are done.
c0-10 = Here is a check-in, as you asked.
c0-11 = It is { $day_weekday }. Here is your check-in.
c0-12 = Good { $daypart }. { $n_taps } taps or fewer.
c0-13 = A short look back at your week.

checkin-so_far =
    Saved for “{ $goal }”: { $goal_now }.
    Saved for your { $label }: { $symptom_now }.

# Measurement wording, as in measures.ftl.
checkin-same_question =
    Same as last week?

    { $label_cap }: { $symptom_prev }
    “{ $goal }”: { $goal_prev }
    .same = Same as last week
    .moved = Something moved

checkin-pick = Which answer would you like to change?
    .goal = The goal
    .symptom = Your { $label }
    .homecare = Home plan
    .since-start = Since the start
    .other = The last one
    .leave = Leave as is

checkin-easier = { saved }
    .note = Add a note
    .progress = See my progress
    .change = Change an answer
c6a-1 = Saved. { $symptom_prev } last time, { $symptom_now } this time.
c6a-2 = Thanks. “{ $goal }” went from { $goal_prev } to { $goal_now } since last time. One week alone can be chance.
c6a-3 = Noted: a lighter week than the one before. { $therapist } can see it too. One week alone can be chance.
c6a-4 = Saved. That is { $symptom_now }, down from { $symptom_prev }. One week alone can be chance.
c6a-5 = Thank you. This week came out easier than last time on your own scale. One week alone can be chance.
c6a-6 = Got it. An easier week. One week alone can be chance, so we keep watching.
c6a-7 = Saved. Your number for “{ $goal }” is up to { $goal_now }. One week alone can be chance.
c6a-8 = Thanks. Down from { $symptom_prev } to { $symptom_now }. One week alone can be chance.

checkin-about_same = { saved }
    .note = Add a note
    .progress = See my progress
    .change = Change an answer
c6b-1 = Saved. About the same as last time.
c6b-2 = Thanks. { $symptom_now } again this week.
c6b-3 = Noted, much as last time. It still helps to know.
c6b-4 = Got it. Same as last time. Nothing more to do.
c6b-5 = Saved. A week much like the last one.
c6b-6 = Thank you. No change from last time on your scale.
c6b-7 = Saved. Level with last time.
c6b-8 = Thanks. That makes { $n_checkins } check-ins in all.

checkin-harder =
    .note = Add a note
    .call = Ask for a call
    .urgent = { -urgent }
    .change = Change an answer
c6c-1 = Thank you for telling me. { $symptom_now } is more than the { $symptom_prev } of last time.
c6c-2 = Saved. A harder week by your numbers. { $therapist } can see it too.
c6c-3 = Noted: this week was tougher than the last. If you want { $therapist } to call, tap below.
c6c-4 = Thanks for being straight about it. { $therapist } can see it with your other answers.
c6c-5 = Saved. Up from { $symptom_prev } to { $symptom_now }. One hard week is not a trend yet.
c6c-6 = I have it down as a harder week. You can add what you think is behind it.

checkin-first = { saved }
    .note = Add a note
    .change = Change an answer
c6d-1 = Saved. This is your starting point.
c6d-2 = Thanks. That is check-in number { $n_checkins }.
c6d-3 = Got it. Next time I can start to compare.
c6d-4 = Saved. Nothing to compare with yet.

checkin-first_harder = Thank you for telling me. By your numbers, it is harder than when you began.
    .note = Add a note
    .call = Ask for a call
    .urgent = { -urgent }
    .change = Change an answer

checkin-mixed =
    .note = Add a note
    .progress = See my progress
    .change = Change an answer
c6e-1 = Saved. One number went up and one went down this week.
c6e-2 = Thanks. A mixed week: { $symptom_now } for your { $label }, and { $goal_now } for “{ $goal }”.
c6e-3 = Noted. The two answers point in different ways. Both are kept.
c6e-4 = Got it. Hard to call, so I have saved it as it is.

checkin-bare = { saved }
    .note = Add a note
    .progress = See my progress
    .change = Change an answer

checkin-skipped = Skipped. See you next time.
    .after-all = Answer after all

checkin-hopes_heard = Thank you for saying so. It is with your answers, so you and { $therapist } can talk about it.

checkin-card =
    { $opener }

    { $so_far }

    { $question }
    { $reply }

    { $home }

    { $hopes }
    .later = Later today
    .skip-week = Skip this check-in

checkin-nudge =
    .now = Answer now
    .skip-week = Skip this check-in
g1-1 =
    Your check-in is still open. It closes on { $closes_weekday } at { $closes_time }.

    Do you have a minute now?
g1-2 =
    Hello. Still { $n_taps } taps or fewer, if you'd like to.

    Is now a good time?
g1-3 =
    A nudge, as you allowed.

    Shall we do the check-in now?
g1-4 =
    A few questions are waiting. A skip is fine too.

    How about now?
g1-5 =
    Hello. The check-in is open until { $closes_weekday }, { $closes_time }.

    Would you like to answer?
g1-6 =
    One nudge, and no more this time.

    Is there a minute for { $n_taps } taps or fewer?

checkin-later_set = OK. I will ask again today at { $again_time }.
checkin-too_late_today = It is too late to ask again today. Your check-in stays open.
checkin-kept = That answer is saved already. You can change it at the end.

checkin-changed =
    { $has_new ->
        [yes] Changed from { $old } to { $new }. The first answer is marked as a slip.
       *[no] Taken back: { $old }. It is marked as a slip.
    }
    .undo = Undo

checkin-type_easier = What got easier? A few words will do.
    .leave = Leave it

checkin-type_note = Type your note now, and I will pass it on as you wrote it.
    .leave = Leave it

checkin-no_note = OK. Nothing was added.

checkin-passing_call_on =
    I am passing it on to { $therapist } that you would like a call.
    { $therapist } reads notes { $reads }.

checkin-call_wish =
    { $client } asks you for a call.
    { $has_called_at ->
        [yes] You called on { $called_at_day } at { $called_at_time }.
       *[no] The urgent-signs check is separate, and it sends a note of its own.
    }
    .called = I called

checkin-call_noted = Noted. The note says now that you called.

checkin-call_note = Asked for a call.

checkin-next_one =
    { $is_paused ->
        [yes] { $has_paused_until ->
            [yes] You are on a break until { $paused_until_day }.
           *[no] You are on a break until you say so.
        }
       *[no] No check-in is open right now.
    }
    The next one is on { $following_day } at { $following_time }.
    .again = Start again now
