enum-pick-m = keeps the goal as it was
enum-pick-n = took the new words
enum-pick-t = would like to talk about it first

goals-offer =
    A note from { $therapist }.

    { $body }

goals-asked =
    You wrote: “{ $goal }”. { $therapist } suggests: “{ $suggestion }”.

    Which one fits you better?
    .mine = Mine
    .new = The new one
    .talk = Let's talk

goals-kept = Then it stays as you wrote it: “{ $goal }”.

goals-taken = From now on I ask about “{ $goal }”. What you answered before is kept.

goals-to_talk = I am passing on to { $therapist } that you would like to talk about it.

goals-told = You suggested “{ $suggestion }” as a goal. { $client } { $pick }.
