enum-done-cg = goal checked and within reach
enum-done-ca = more than one approach tried
enum-done-ct = enough time for how long it had lasted
enum-done-cc = other care offered
enum-done-ck = talked in person

closing-item =
    { $ticked ->
        [yes] {"[x]"} { $what_cap }
       *[no] {"[  ]"} { $what_cap }
    }

closing-checklist =
    Before closing with { $client }, tick what has been done:
    { $items }

    Open items are fine if you note why.
    .goal = Goal within reach
    .approaches = More than one approach
    .time = Enough time
    .care = Other care offered
    .talk = Talked in person
    .write = Write the closing note
    .back = Back

closing-why =
    { $client }: what is left open, and why? Send one line; it stays on record with you.
    { $items }
    .back = Back

closing-left_open = • Left open: { $what }

closing-summary =
    You began on { $began } with { $therapist }.
    “{ $goal }” was at { $then } then. It is { $now } now.
    How much it bothered was { $symptom_then } then, and is { $symptom_now } now.
    Days a week it got in your way: { $days_then } then, { $days_now } now.

    What you told stays yours.
    .copy = Get a copy of it all

closing-someone = • { $provider }, { $role }: “{ $contact }”

closing-ideas =
    { $people_count ->
        [0] { $therapist } has no names on file here; you can ask.
       *[other] Some people { $therapist } knows:
    }
    { $people }

    A doctor you trust can say which other care may fit. So can anyone who knows you well.

closing-reopen_question =
    A question from { $therapist }.

    The plan was closed, and { $therapist } would like to go on with you. Shall the check-ins start again?
    .yes = Yes, go on
    .no = { -no }

closing-going_on = Thank you. The check-ins go on at your usual time, and { $therapist } hears of it.

closing-staying_closed = OK. Nothing starts again. You can come back and ask { $therapist } at any time.

closing-reopen_asked = I am asking them. Nothing starts again without a yes.

closing-reopened_told =
    { $going_on ->
        [yes] { $client } said yes: the plan is open again, and the check-ins go on.
       *[no] { $client } would rather leave the plan closed.
    }
