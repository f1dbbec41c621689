handover_desk-start =
    { $client }: a hand-over.

    Step 1: talk with { $client } in person or by phone.
    Step 2: write the reason in one line.
    Step 3: pick a name from your list.

    I send nothing to { $client } until you tap that you have talked.
    .talked = We have talked
    .later = Later

handover_desk-reason =
    { $client }: what is the reason, in one line? { $client } reads it in your words.
    You wrote before: “{ $note }”
    .use = Use what I wrote
    .later = Later

handover_desk-known =
    • { $provider }: { $role }. “{ $focus }”{ $has_connected ->
        [yes] . Earlier: { $connected } got in touch, { $apart } did not.
       *[no] {""}
    }

handover_desk-person =
    { $client }: to whom?
    The reason: “{ $reason }”

    { $choices_count ->
        [0] Your list is empty.
       *[other] Those who work with the complaint come first.
    }
    { $known }
    .add = Add somebody

handover_desk-how =
    { $client }: { $provider } as well as you, or in place of you? { $client } reads it as your suggestion and picks.

    { $known }
    Why them: “{ $why }”
    .as-well = As well as
    .in-place = In place of
    .person = Somebody else

handover_desk-check =
    { $client } reads this:
    { $provider }, { $role }. Your suggestion: { $mode } you.
    The reason: “{ $reason }”
    You talked on { $talked_date }.
    .send = Send it
    .reason = Another reason
    .person = Somebody else

handover_desk-offered =
    { $client } is asked about { $provider } since { $since_date }. { $later ->
        [yes] They decide later; I don't ask again.
       *[no] I tell you what comes back.
    }
    .withdraw = Take it back

handover_desk-chosen =
    { $client } would like to see { $provider } { $mode } you. What { $provider } gets to know is for { $client } to say.
    .withdraw = Take it back

handover_desk-ready =
    { $client } would like to see { $provider } { $mode } you, and approved a summary on { $approved_date }. Nothing leaves by itself: please send it, and call or write.
    Contact: “{ $contact }”
    .summary = Get the summary
    .sent = Sent, and called or wrote
    .withdraw = Take it back

handover_desk-following =
    { $client } sees { $provider } { $mode } you, since { $on_date }. { $sharing_key ->
        [sy] They know that you sent the summary.
        [ss] They tell { $provider } themselves; nothing was sent.
       *[sn] Nothing was shared.
    }
    Next step: “{ $next }”
    { $has_touch ->
        [yes] In touch after a week: { $touch }.
       *[no] I ask { $client } after a week and after four.
    }
    The care they need after four weeks: { $care }.
    A call or note from you is promised by { $promised_day }.
    .kept = I called or wrote

handover_desk-withdrawn = You have taken the hand-over of { $client } to { $provider } back. A word to { $client } why is worth a lot.

handover_desk-over = { $client } would rather not see { $provider }. They can think again, and you can talk it over.

handover_desk-desk = { $body }

handover_desk-kept = Kept for later. Nothing was sent.

handover_desk-thanks = Noted.

handover_desk-empty =
    { $client }: your list of people to refer to is empty. Note somebody down, and this goes on by itself.
    .add = Add somebody

handover_desk-summary =
    The summary for { $provider }, as { $client } approved it. Please send it on unchanged; what { $client } struck out stays between you.

handover_desk-next_step =
    What does { $client } do next? Send one line; { $client } reads it.
    On your list: “{ $contact }”
    .use = Use what is on the list

handover_desk-told = Thank you. { $client } hears that { $provider } knows of them. I ask them in a week and in four.

handover_desk-stuck =
    { $client } could use a word about { $provider }. { $has_care ->
        [yes] Asked whether they have the care they need: { $care }.
       *[no] { $has_touch ->
            [yes] Asked whether they got in touch: { $touch }.
           *[no] They ask for help with it.
        }
    }
    I have promised them a call or note by { $by_day }.
    .kept = I called or wrote

handover_desk-declined = { $client } would rather not see { $provider }. It was their choice, and nothing is asked of you.

handover_desk-taken_back = { $client } has taken the summary for { $provider } back. Please don't send it.

handover_desk-page =
    For { $provider }, shared by { $client } on { $on_date }.
    Goal, in { $client }'s words: “{ $goal }”
    Present for: { $duration }. Seen by { $therapist } since { $since_date }{ $has_visits ->
        [yes] , visits noted: { $visits }.
       *[no] .
    }
    { $said }
    • Check-ins answered: { $answered } of { $sent }
    { $after }
    { $tried }
    { $easier }
    { $care }
    • Home plan, as told: { $done } of { $told } { $by_days ->
        [yes] days
       *[no] weeks
    }
    Reason for sharing: “{ $reason }”
    Numbers: at the start → lately. For the goal 10 is no trouble, for the rest 0 is none. These are self-reports from a chat program, not measurements or findings.
