backup-standing =
    { $has_name ->
        [yes] Your back-up is { $name }.
       *[no] { $waits ->
            [yes] Your back-up has been invited and has not joined yet. Until then nobody steps in.
           *[no] You have no back-up.
        }
    }

    A back-up hears of a worsening that you have not opened by the third working day, and of an urgent note that you have not marked as seen for four hours. They see the name you gave the client, and none of the answers.
    .invite = Invite a back-up
    .nobody = No back-up
    .safety-plan = Our safety plan

backup-invited =
    The next message is the invitation. Forward it to your colleague.

    The link and the code are for one use, until { $expires_day }, { $expires_time }.

backup-invitation =
    I use a check-in program with my clients. Would you be my back-up there? It writes to you when I have not opened a note in time.

    Open it here: { $link }

    If nothing happens after you press Start, type this code there: { $code }

backup-worse =
    { $therapist } asked that you step in for open notes.
    { $client } reported a clear worsening on { $since_date }, and it has not been opened. Please check in with { $therapist } or the client.
    .take = I'll take it
    .sorted = Sorted already

backup-urgent =
    { $therapist } asked that you step in for open notes.
    { $has_tried ->
        [yes] After an urgent note about { $client }, { $therapist } tried to reach them on { $tried_day } at { $tried_time } and could not. Please try to reach { $client } now. If they may be in danger, call { $emergency }.
       *[no] An urgent note about { $client } has not been marked as seen for four hours. Please check in with { $therapist } or the client.
    }
    .take = I'll take it
    .sorted = Sorted already
    .number = Show the number

backup-taken =
    { $sorted ->
        [yes] Your back-up { $name } says that the open note about { $client } is sorted already.
       *[no] Your back-up { $name } is taking the note about { $client } that is open.
    }

backup-stepped_in =
    { $sorted ->
        [yes] { $name } says that the urgent note about { $client } is sorted.
       *[no] { $name } is taking the urgent note about { $client } now.
    }

backup-gone = { $name } is no longer at your practice, so nobody steps in for you now. With /backup you can name somebody else.

backup-thanks = Thank you. I am passing this on.

backup-seen_already = This was opened in the meantime. Nothing more is needed.
