understanding-guess =
    { $has_about ->
        [yes] I read this as “{ $label }” for “{ $about }”. Is that right?
       *[no] I read this as “{ $label }”. Is that right?
    }
    .yes = { -yes }
    .no = { -no }

understanding-guesses = I read this as one of these. Which one fits?
    .no = Something else

understanding-not_that =
    OK. Nothing was saved.
    Please tap the answer that fits, or type it again.

understanding-off_scale =
    I can take a number from { $lowest } to { $highest } here.
    Please tap one above, or type it again.

understanding-nothing_asked =
    I was not waiting for an answer, so nothing was changed.
    A note you type can go to your therapist. /menu shows the rest.

understanding-change_wish =
    I read this as a wish for something else in your plan. I don't change it, { $therapist } can.

    Shall I pass it on as you wrote it?
    .change = Ask for a change
    .pass-on = Pass it on
    .no = { -no }
    .ask = Ask for a change

understanding-judgement =
    That is a good question for a person. I can't judge causes or medicines.
    I can note it for { $therapist }, or you can ask your doctor or pharmacist.
    .note = Note it
    .urgent = { -urgent }
    .ok = { -ok }

understanding-human =
    I'm a program. The words are pre-written and the numbers are yours.
    { $therapist } is the person who reads them.
    .pass-on = Pass on what I wrote
    .ok = { -ok }

understanding-booking =
    { $has_detail ->
        [yes] I don't handle bookings or money. You can reach { $clinic } here: { $detail }
       *[no] I don't handle bookings or money. Please contact { $clinic }, or ask { $therapist }.
    }
    .pass-on = Pass on what I wrote
    .ok = { -ok }

understanding-welcome = You're welcome.

understanding-not_taken =
    I can't take messages like that. This chat is for your check-ins.
    It may be closed if it happens again.

understanding-conduct_told =
    { $client } has sent { $times ->
        [one] { $times } message
       *[other] { $times } messages
    } of a kind that I do not take. The words are kept nowhere, and { $client } was asked to stop.

    { $is_closed ->
        [yes] You have closed this chat. { $client } still sees the urgent signs and whom to call. You can open it again.
       *[no] You can close this chat. { $client } would still see the urgent signs and whom to call. Doing nothing leaves it open.
    }
    .close = Close this chat
    .open = Open it again

everywhere-chat_closed =
    { $therapist } has closed this chat, so I keep nothing you write here.
    For your visits, please contact { $clinic }.

    For urgent help, call { $emergency }. /urgent shows the urgent signs.

understanding-chat_open =
    Hello. { $therapist } has opened this chat again.
    { $therapist } reads notes { $reads }. To see what you can do here, send /menu.
