unease-what =
    Thank you for raising it. Nothing has been sent to anyone.

    What would you like to do?
    .therapist = Tell my therapist
    .contact = Tell someone else there
    .how = How to complain
    .private = Keep a private note
    .nothing = Nothing for now

unease-words = In your own words, what happened? It goes to { $recipient } as you write it. I show it to you first.
    .cancel = Cancel

unease-note_words = Please type it. It is kept for you alone and sent to nobody.
    .cancel = Cancel

unease-shown =
    This would go to { $recipient }, as you wrote it. Nothing has left yet.

    { $parts }
    .send = Send it
    .cancel = Cancel

unease-sent = I am sending it to { $recipient }. A reply is due by { $by }. If none comes, tap below.
    .none-yet = No reply yet
    .how = How to complain

unease-answered =
    { $has_reply ->
        [yes] { $recipient } read it and says: “{ $reply }”
       *[no] { $recipient } read it and says that you two have talked. If you have not, send /unease.
    }

unease-card = { $body }

unease-reply =
    A reply to what you wrote.

    { $has_reply ->
        [yes] { $recipient } says: “{ $reply }”
       *[no] { $recipient } read it and says that you two have talked. If you have not, send /unease.
    }

unease-private = Kept. It is in your own copy, which you get with /mydata. Nobody else reads it here.
    .drop = Don't keep it

unease-dropped = OK. Nothing was sent, and I have not kept it.

unease-nothing = OK. You can come back to it at any time with /unease.

unease-how =
    { $has_contact ->
        [yes] You can reach { $contact } of { $clinic } here: { $detail }
       *[no] You can ask { $clinic } who looks after complaints.
    }
    You can also go to { $regulator }, who is not part of { $clinic }.

    If you were hurt or feel unsafe, call { $emergency }.
    .back = Other choices

unease-not_due = { $recipient } has till { $by } to reply. If nothing comes by then, tap again.

unease-asked_again = I am asking { $recipient } again. You don't have to wait for it. How to complain comes with this.

unease-told =
    { $client } writes that something didn't sit right, and chose to tell you.

    { $parts }

    They were told that a reply is due by { $by_day }. Thanking them for saying it is a good start.
    .reply = Reply
    .in-person = We have talked

unease-type_reply = What would you like to say to { $client }? Type it; they read it as you type it.

unease-reply_kept =
    { $typed ->
        [yes] I am passing your reply on to { $client } now.
       *[no] Noted. { $client } reads that you two have talked.
    }
