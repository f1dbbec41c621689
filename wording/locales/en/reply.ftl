reply-type =
    Type your line now. { $client } sees it word for word, in quotation marks.
    .leave = Leave it

reply-sent = I am passing it on to { $client }, word for word.
reply-left = OK. Nothing was sent.

reply-heard =
    { $therapist } has read your note from { $day_day } and says something to it.

    “{ $reply }”
    .thanks = Thanks
    .reply = Reply

reply-line =
    { $therapist } has written you a line.

    “{ $line }”
    .thanks = Thanks
    .reply = Reply

reply-thanked = Noted.
