enum-mode-aw = as well as
enum-mode-ip = in place of

enum-sharing-sy = a summary
enum-sharing-ss = they tell it themselves
enum-sharing-sn = nothing

enum-touch-fy = yes
enum-touch-fn = not yet
enum-touch-fx = it didn't work out
enum-touch-fc = changed their mind

enum-care-cy = yes
enum-care-cp = partly
enum-care-cn = no
enum-care-cs = skipped

# Who, and why.
handover-offer =
    This is about what you and { $therapist } talked over on { $talked_date }.

    { $therapist } thinks { $provider } may be a good person to look at this next. The reason: “{ $reason }”

    It is a choice, not a closing door.
    .more = Tell me more
    .questions = I have questions
    .not-for-me = Not for me

handover-how =
    You can see { $provider } as well as { $therapist }, or { $provider } in place of { $therapist }. { $therapist } suggests { $mode_key ->
        [aw] both.
       *[ip] the second.
    }

    What would you like?
    .as-well = As well as
    .in-place = In place of
    .later = Decide later
    .others = Other options

handover-about =
    { $provider }: { $role }. Works with: { $focus }.

    In { $therapist }'s words: “{ $why }”
    .next = Next
    .others = Show other names
    .questions = I have questions
    .not-for-me = Not for me

handover-names =
    { $choices_count ->
        [0] There are no other names on file here. { $therapist } may know more; you can ask.
       *[other] Others { $therapist } knows. Tap one to read more.
    }
    .back = Back

# What is shared.
handover-sharing = May I prepare a one-page summary for { $provider }, so you don't have to start over? You see it first and can strike out any line.
    .yes = Yes, show me
    .myself = I'll tell them myself
    .no = { -no }

handover-line =
    { $struck ->
        [yes] { $number } – struck out: { $text }
       *[no] { $number } { $text }
    }

handover-lines =
    Tap a number to strike out that line, or to put it back.

    { $head }
    { $lines }
    { $foot }
    .approve = This may go out
    .myself = I'll tell them myself
    .no = { -no }

handover-copy =
    Thank you. This is all that { $provider } gets to read, word for word.

    { $therapist } sends it, and calls or writes too. I tell you when that is done.
    .back = Take it back

handover-settled =
    { $sharing_key ->
        [ss] OK. You tell { $provider } yourself, and nothing leaves here.
       *[other] OK. Nothing leaves here.
    }
    How to reach { $provider }: “{ $contact }”

    I ask in a week how it went. { $therapist } stays there for you.
    .help = I need help with this

handover-waiting =
    Your summary for { $provider } is with { $therapist }, who sends it and calls or writes too. I tell you when that is done.
    .back = Take it back
    .not-for-me = Not for me

handover-sent =
    An update on the hand-over.

    Sent to { $provider } on { $on_date }. { $therapist } has also called or written, so they know who you are.

    Next step: “{ $next }”
    .ok = { -ok }
    .help = I need help with this

handover-standing =
    You see { $provider } { $mode_key ->
        [aw] as well as
       *[ip] in place of
    } { $therapist }. You can come back and ask at any time.

    Next step: “{ $next }”
    .help = I need help with this

# Did it work out?
handover-week =
    A follow-up on the hand-over.

    Have you been able to get in touch with { $provider }?
    .yes = { -yes }
    .not-yet = Not yet
    .failed = It didn't work out
    .changed = Changed my mind

handover-month =
    A last follow-up on the hand-over.

    Do you have the care you need now?
    .yes = { -yes }
    .partly = Partly
    .no = { -no }
    .skip = { -skip }

handover-promise =
    Thanks for telling me. I am passing this on to { $therapist }. You are to get a call or note by { $by_day }.

    You are not left on your own with this.
    .ok = { -ok }

handover-late =
    A word on the hand-over.

    You were to get a call or note by { $by_day }. I know of none yet, so I am asking { $therapist } again.

    If it came already, all is well.

handover-declined =
    OK, I leave it there and pass that on to { $therapist }. You can come back to it at any time.
    .again = Think again

handover-withdrawn =
    A word on the hand-over.

    { $therapist } has taken it back for now, and can tell you why. You can ask at any time.

handover-later = OK. Nobody asks you again. You find it in /menu when you are ready, or talk to { $therapist }.

handover-thanks = Thank you for telling me. You can come back and ask { $therapist } at any time.

handover-noted = Noted.
