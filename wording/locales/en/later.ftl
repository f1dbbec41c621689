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

later-meaning = If this got easier, what would you use the time for? You can skip this one.
    .type = I'd like to type it
    .skip = { -skip }

later-form = How shall I speak to you?
    .informal = First name, informal
    .formal = Formal

later-ways_out =
    You can stop, pause or erase at any time. Send /stop, /pause or /erase.

    Your care from { $therapist } stays the same if you do.
    .ok = { -ok }

later-sharing = If you ever see someone else for this, may { $therapist } send them a short summary? I would ask you each time first.
    .ask = Ask me each time
    .never = Never share

later-care = Do you have other care for this, or did you have some before? You can skip this one.
    .type = I'd like to type it
    .no = { -skip }

later-noted = Noted, thank you.

later-type_side = Please type it in a few words.

later-type_question = Please type it. I then ask you whether to pass it on to { $therapist }.
