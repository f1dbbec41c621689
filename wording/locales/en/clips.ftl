# An exercise's own clip.
clips-ask =
    { $client }: please send a video, a voice message or a photo of “{ $item }” now, as in any chat. Telegram keeps it, I do not.
    { $choices_count ->
        [0] {""}
       *[other] Or tap one you have used before.
    }

clips-kept = { $client } sees it with “Show me”, below “{ $item }”.

clips-shown = “{ $item }”, as { $therapist } shows it.

clips-gone = Telegram does not have the clip of “{ $item }” any more. I am asking { $therapist } for a new one.

clips-lost = { $client } asked to see “{ $item }”, and Telegram does not have that clip any more.
    .anew = Add a clip
