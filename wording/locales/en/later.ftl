later-card = { $question }

later-side_start = { $question }

later-goal = One thing is still open. What would you like to do again, or do with less trouble?
    .type = I'd like to type it
    .skip = Skip

later-nudges = If a check-in slips by, may I send one nudge the next day?
    .yes = Yes, one is fine
    .no = No nudges

later-good_enough =
    What number would be good enough for you?

    This is about “{ $goal }”. 0 can't do it. 10 no trouble.
    .scale-0 = 0 can't do it
    .scale-10 = 10 no trouble
    .not-sure = Not sure yet

later-side = Is there something else you'd like to keep an eye on?
    .sleep = Sleep
    .moving = Moving freely
    .mood = Mood
    .work = Work
    .type = Type it
    .no = { -no }

later-side_more =
    Is there one more thing you'd like to keep an eye on?

    Kept so far: “{ $side }”.
    .sleep = Sleep
    .moving = Moving freely
    .mood = Mood
    .work = Work
    .type = Type it
    .no = { -no }

enum-side-sign-sl = poor sleep
enum-side-sign-mv = moving less freely
enum-side-sign-md = low mood
enum-side-sign-wk = trouble at work

later-expect =
    Things like this tend to go up and down from week to week. So we look at a few weeks at a time.

    Your first review is on { $review_date }.
    .ok = { -ok }

later-roles =
    Who does what:
    • You choose what to try and say how it goes.
    • { $therapist } plans with you and adjusts.
    • I keep track and pass things on.
    .ok = { -ok }
    .question = I have a question

later-care = Do you have other care for this, or did you have some before? You can skip this one.
    .type = I'd like to type it
    .no = { -skip }

later-noted = Noted, thank you.

later-type_side = Please type it in a few words.

later-type_question = Please type it. I then ask you whether to pass it on to { $therapist }.
