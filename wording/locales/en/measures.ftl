# Measurement wording. Numbers stay comparable only while these words stay the same: a change of any line needs a
# new version number beside the new hash in tests/wording/test_measures.py.

measures-goal =
    This week, how easy was “{ $goal }”?

    0 can't do it. 10 no trouble.
    .scale-0 = 0 can't do it
    .scale-10 = 10 no trouble
    .not-tried = Didn't try
    .skip = Skip

measures-symptom =
    This week, how much did your { $label } bother you?

    0 not at all. 10 extremely.
    .scale-0 = 0 not at all
    .scale-10 = 10 extremely
    .skip = Skip

measures-days = In the last 7 days, on how many days did your { $label } get in your way?
    .days-0 = 0 no day
    .days-7 = 7 every day
    .skip = Skip

measures-homecare = And your home plan this week?
    .most = Most days
    .some = Some days
    .none = Not this week
    .skip = Skip

measures-since_start = Compared with when you started, how is your { $label } now?
    .better = Better
    .bit-better = A bit better
    .same = About the same
    .bit-worse = A bit worse
    .worse = Worse
    .skip = Skip

measures-easier = Did anything get easier this week, even a little?
    .sleep = Sleep
    .moving = Moving
    .mood = Mood
    .work = Work or home
    .type = Type it
    .nothing = Not this week

measures-harder = Did anything make this week harder?
    .work = Work
    .travel = Travel
    .sleep = Poor sleep
    .stress = Stress
    .new = Something new
    .unknown = Don't know
    .skip = Skip

measures-side =
    This week, how much did “{ $side }” bother you?

    0 not at all. 10 extremely.
    .scale-0 = 0 not at all
    .scale-10 = 10 extremely
    .skip = Skip

measures-confidence =
    How sure do you feel that you can look after your { $label } between visits?

    0 means not sure at all. 10 means very sure.
    .scale-0 = 0 not sure at all
    .scale-10 = 10 very sure
    .skip = Skip

measures-hopes = Is this going the way you had hoped?
    .yes = Yes
    .partly = Partly
    .no = No
    .too-soon = Too soon to say
    .skip = Skip

measures-relief = After your visit on { $day_day }, how long did the better feeling last?
    .under-day = Under a day
    .day-or-two = 1–2 days
    .days-3-6 = 3–6 days
    .week = A week or more
    .still = Still there
    .unsure = Not sure

measures-baseline_goal =
    How easy is “{ $goal }” right now?

    0 means you can't do it. 10 means no trouble at all.
    .scale-0 = 0 can't do it
    .scale-10 = 10 no trouble
    .skip = Skip

measures-baseline_symptom =
    This week, how much did your { $label } bother you?

    0 not at all. 10 extremely.
    .scale-0 = 0 not at all
    .scale-10 = 10 extremely
    .skip = Skip

measures-baseline_days = In the last 7 days, on how many days did your { $label } get in your way?
    .days-0 = 0 no day
    .days-7 = 7 every day
    .skip = Skip

measures-baseline_side =
    This week, how much did “{ $side }” bother you?

    0 not at all. 10 extremely.
    .scale-0 = 0 not at all
    .scale-10 = 10 extremely
    .skip = Skip

# How one answer reads inside a sentence.
measures-goal_reading = { $value } of 10
measures-not_tried = not tried
measures-symptom_reading = { $value } of 10
measures-days_reading =
    { $value ->
        [one] { $value } day
       *[other] { $value } days
    }
measures-side_reading = { $value } of 10
measures-confidence_reading = { $value } of 10
measures-homecare_reading = { $answer }
measures-since_start_reading = { $answer }
measures-easier_reading = { $answer }
measures-harder_reading = { $answer }
measures-hopes_reading = { $answer }
measures-relief_reading = { $answer }

# How two answers read side by side, without a word on direction.
measures-goal_change = { $then } → { $now } of 10
measures-symptom_change = { $then } → { $now } of 10
measures-days_change =
    { $now ->
        [one] { $then } → { $now } day
       *[other] { $then } → { $now } days
    }
measures-side_change = { $then } → { $now } of 10
measures-confidence_change = { $then } → { $now } of 10

enum-homecare-week-2 = most days
enum-homecare-week-1 = some days
enum-homecare-week-0 = not this week

enum-since-start-0 = better
enum-since-start-1 = a bit better
enum-since-start-2 = about the same
enum-since-start-3 = a bit worse
enum-since-start-4 = worse

enum-easier-sl = sleep
enum-easier-mo = moving
enum-easier-md = mood
enum-easier-wk = work or home
enum-easier-ty = something else
enum-easier-no = nothing this week

enum-harder-wk = work
enum-harder-tr = travel
enum-harder-sl = poor sleep
enum-harder-st = stress
enum-harder-nw = something new
enum-harder-dk = not known

enum-hopes-y = yes
enum-hopes-p = partly
enum-hopes-n = no
enum-hopes-ts = too soon to say
