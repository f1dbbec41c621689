enum-term-g = for good
enum-term-c = for a while

# To the therapists.
takeover-colleague = { $client }: who of the practice could go on? { $client } is asked, and nothing moves without a yes.

takeover-term =
    { $client }: does { $provider } take over for good, or while you are away?
    .good = For good
    .cover = While I am away
    .back = Back

takeover-day =
    { $is_good ->
        [yes] { $client }: which is your last day here? { $provider } reads from the day after, if { $client } says yes.
       *[no] { $client }: until when are you away? { $provider } reads until the end of that day, if { $client } says yes. Then you do again.
    }
    .today = Today
    .week-1 = In a week, { $week_1 }
    .week-2 = In 2 weeks, { $week_2 }
    .week-4 = In 4 weeks, { $week_4 }
    .week-6 = In 6 weeks, { $week_6 }
    .back = Back

takeover-asked = { $client } is asked: { $provider }, { $term }. The last day is { $last_day }. I tell you what comes back.
    .withdraw = Take it back

takeover-taken_back = You have taken the question to { $client } back. Nothing moves.

takeover-agreed = { $client } said yes to { $provider }. You read until the end of { $last_day }; then you no longer do.

takeover-standing = { $provider } reads for { $client } until the end of { $last_day }. Then you do again.

takeover-refused = { $client } would rather not pass to { $provider }. Nothing moves.

takeover-done =
    { $term_key ->
        [g] { $client } is with { $provider } now.
       *[c] { $client } was with { $provider }, and is with you again.
    }

takeover-desk = { $body }

takeover-nobody = Nobody else of your practice is set up here. With /backup you can invite a colleague.

takeover-told =
    { $is_back ->
        [yes] { $client } is with you again. { $provider } no longer reads for them.
       *[no] { $going_on ->
            [yes]
                { $term_key ->
                    [g] { $client } said yes to { $provider }, who takes over for good.
                   *[c] { $client } said yes. { $provider } reads for now, and you do again when the time is over.
                }
           *[no] { $client } would rather not pass to { $provider }. Nothing moves.
        }
    }

takeover-received =
    { $client } comes to you from { $therapist }, with their yes. From now on their notes and answers reach you; see /clients.
    Their goal: “{ $goal }”
    { $has_last ->
        [yes] Until the end of { $last_day }.
       *[no] {""}
    }

takeover-ended = { $client } is with { $therapist } again. Thank you for stepping in; nothing about them reaches you any more.

# To the client.
takeover-question =
    { $term_key ->
        [g] { $therapist } will not be at { $clinic } after { $last }.
       *[c] { $therapist } is away until { $last }.
    }

    { $therapist } would like you to meet { $provider }, who can take over if you wish{ $term_key ->
        [g] .
       *[c] {" "}till then.
    }

    Your notes move only with your yes.
    .yes = Yes, I agree
    .no = Not for me
    .others = Other names
    .copy = Get a copy of it all

takeover-names =
    { $choices_count ->
        [0] There is nobody else at { $clinic } at the moment.
       *[other] Others at { $clinic }. Tap one to read the question again with that name.
    }

takeover-waiting = Thank you. { $therapist } reads until the end of { $last_day }, and { $provider } from then on. I tell you when it is so.

takeover-welcome =
    { $has_name ->
        [yes] Hello { $name }.
       *[no] Hello.
    }

    { $is_cover ->
        [yes] From today { $provider } reads your check-ins until { $last_day }, as you agreed on { $agreed_date }. Then { $therapist } does again.
       *[no] From today { $provider } reads your check-ins, as you agreed on { $agreed_date }. { $therapist } no longer does.
    }

    Your goal and history came along: “{ $goal }”
    .ok = { -ok }
    .goal = Change my goal
    .end = End this now

takeover-staying = OK. Nothing moves, and { $therapist } hears that from me. You can come back to it together.

takeover-dropped =
    A word on who reads here.

    { $therapist } has taken the question back and goes on reading your check-ins. Nothing moves.

takeover-back =
    A word on who reads here.

    { $therapist } reads your check-ins again. { $provider } no longer does.

takeover-noted = Noted.
