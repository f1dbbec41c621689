enum-feel-b = better
enum-feel-s = about the same
enum-feel-w = worse
enum-feel-t = too soon to say

enum-lasted-d0 = under a day
enum-lasted-d1 = 1–2 days
enum-lasted-d3 = 3–6 days
enum-lasted-w1 = a week or more
enum-lasted-st = still there
enum-lasted-ns = not sure

enum-course-ea = easing off
enum-course-no = no different
enum-course-bu = still building
enum-course-nw = something new

enum-wish-mo = More of
enum-wish-le = Less of
enum-wish-lo = Leave out

visit-when = When was your visit?
    .today = Today
    .yesterday = Yesterday
    .other = Another day
    .leave = Leave it

visit-which_day = On which day was it?
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .day-4 = { $day_4_day }
    .day-5 = { $day_5_day }
    .day-6 = { $day_6_day }
    .leave = Leave it

visit-noted =
    { $before ->
        [yes] Your visit on { $day_day } is noted already.
       *[no] Noted: your visit on { $day_day }.
    }
    { $asks ->
        [yes] I will ask you how you feel after it.
       *[no] {""}
    }
    .undo = That is not right

visit-taken_back = OK. That visit is no longer noted.
visit-left = OK. Nothing was noted.

visit-whom =
    Send /visit with a name from your list to note that you saw them today.
    Or open the client at /clients and tap “Visit today”.

# Measurement wording, locked in tests/wording/test_visit_words.py.
visit-feel =
    A short note about your visit on { $day_weekday }.

    How do you feel now, compared with right before it?
    .better = Better
    .same = About the same
    .worse = Worse
    .too-soon = Too soon to say
    .skip = Skip

visit-lasted = How long did the better feeling last?
    .under-day = Under a day
    .day-or-two = 1–2 days
    .still = Still there
    .unsure = Not sure

visit-course =
    Thank you for telling me. { $therapist } wants to know this.

    How is it now?
    .easing = Easing off
    .same = No different
    .building = Still building
    .new = Something new
    .skip = Skip

visit-wish = Is there something { $therapist } could do more of, less of, or leave out?
    .more = More of
    .less = Less of
    .leave-out = Leave out
    .nothing = No

visit-better =
    .note = Add a note
    .change = Change my answer
    .unease = Something didn't sit right
e2r-1 = Thanks. I keep track, so you and { $therapist } can see how long it tends to last.
e2r-2 = Saved. It helps to know how long, not only whether.
e2r-3 = Noted. It is with what you told of your visits.
e2r-4 = Got it. { $therapist } can see it as it is.

visit-same =
    .note = Add a note
    .change = Change my answer
    .unease = Something didn't sit right
e3-1 = Thanks. That can help { $therapist } plan the next visit.
e3-2 = Noted. No change after this one.
e3-3 = Saved. That is a clear answer, and a useful one.
e3-4 = Got it. It is with what you told of your visits.

visit-too_soon =
    .note = Add a note
    .change = Change my answer
    .unease = Something didn't sit right
e3-5 = Saved. Some visits take longer to judge.

visit-easing =
    Thanks. I am passing this on to { $therapist }, so the next visit can be planned with this in mind.

    Tap below if it changes.
    .note = Add a note
    .changed = It changed
    .urgent = { -urgent }
    .change = Change my answer
    .unease = Something didn't sit right

visit-pressing =
    I am passing this on to { $therapist } now. { $therapist } reads notes { $reads }.

    You are free to leave out the home plan until you two have talked.
    .note = Add a note
    .call = Ask for a call
    .urgent = { -urgent }
    .changed = It changed
    .change = Change my answer
    .unease = Something didn't sit right

visit-something_new =
    Thank you for telling me. I am passing this on to { $therapist } now.

    Please look at the list of urgent signs. You are free to leave out the home plan until you two have talked.
    .note = Add a note
    .call = Ask for a call
    .urgent = { -urgent }
    .changed = It changed
    .change = Change my answer
    .unease = Something didn't sit right

visit-worse =
    Thank you for telling me. I am passing on to { $therapist } that you felt worse after this visit.

    You can still tell me how it goes on.
    .note = Add a note
    .call = Ask for a call
    .urgent = { -urgent }
    .tell = How it is now
    .change = Change my answer
    .unease = Something didn't sit right

visit-skipped = Skipped. That is fine.
    .after-all = Answer after all

visit-card =
    { $reply }

    { $question }

visit-type_wish =
    { $wish_key ->
        [mo] More of what?
        [le] Less of what?
       *[lo] Leave out what?
    } A few words will do.
    .leave = Leave it

visit-wish_note = { $wish }: { $words }

visit-kept = That answer is saved already.

visit-worse_told =
    { $client } told me how it was after the visit on { $day_day }: { $feel }.
    { $has_course ->
        [yes] Now: { $course }.
       *[no] {""}
    }

    { $feel_key ->
        [w] { $pressing ->
            [yes] They know that you hear of it, and that they are free to leave out the home plan until you two have talked.
           *[no] They know that you hear of it.
        }
       *[other] They have corrected this since.
    }
    { $course_key ->
        [nw] The urgent-signs check is separate, and it sends a note of its own.
       *[other] {""}
    }

visit-after_line =
    • { $day_date }: { $feel }{ $has_lasted ->
        [yes] , { $lasted }
       *[no] {""}
    }{ $has_approach ->
        [yes] {" "}(tried: “{ $approach }”)
       *[no] {""}
    }

visit-after_visits =
    After visits:
    { $lines }
    { $has_worse ->
        [yes] Worse after { $worse } of the last { $worse_of }.
       *[no] {""}
    }
    { $has_short ->
        [yes] Relief was short after { $short } of the last { $short_of }.
       *[no] {""}
    }

visit-count =
    • After visits: { $better } better, { $same } the same, { $worse } worse{ $has_usual ->
        [yes] . Relief usually lasted: { $usual }
       *[no] {""}
    }
