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

goals-card =
    { $client } has this goal: “{ $goal }”
    At the start: { $then } of 10.
    Good enough for them: { $enough } of 10.

    { $fresh ->
        [yes] You can say that you are on board, or suggest other words. It changes only when { $client } picks them.
       *[no] You have been on board since { $agreed_date }, and { $client } knows.
    }
    .on-board = I'm on board
    .suggest = Suggest other words

goals-type_words = Please type the goal in other words. { $client } sees both and picks one.

goals-put = I am putting it to { $client }: “{ $suggestion }”. You will hear what { $client } picks.

goals-on_board =
    A note from { $therapist }.

    { $therapist } has read your goal, “{ $goal }”, and is on board.
