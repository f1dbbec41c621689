letter_talk-whom = For whom? Send /letter with the name that stands in /clients. It has to be somebody who has joined.

letter_talk-why =
    A progress report on { $client }, to print or send on. Why now? A sentence is enough.

    { $client } reads it first and can strike out any line.
    .leave = Leave it

letter_talk-line =
    { $struck ->
        [yes] { $number } – struck out: { $text }
       *[no] { $number } { $text }
    }

letter_talk-preview =
    { $client }: progress report. Tap a line to strike it out or to put it back.

    { $lines }

    { $state_key ->
        [preview] A picture and the last check-ins go along. If a line about how it went is struck out, they stay out too. Nothing leaves before { $client } says yes.
        [asked] It is with { $client } now.
        [approved] { $client } said yes. The files are below.
        [declined] { $client } would rather not. Nothing leaves.
       *[other] You left it. Nothing leaves.
    }
    .ask = Ask for a yes
    .leave = Leave it

letter_talk-whole =
    There is something from { $therapist } for you to read first. It is a report on how things went, for somebody else who may help.

    Nothing is passed on before you say yes.

letter_talk-offer =
    Tap a line to strike it out, or to put it back.

    { $lines }

    { $state_key ->
        [asked] A picture of your answers and the last check-ins go along. If you strike out a line about how it went, they stay out too.
        [approved] Thank you. { $therapist } gets what you left in.
        [declined] OK. Nothing leaves here.
       *[other] { $therapist } left it. Nothing leaves here.
    }
    .yes = This may go out
    .no = { -no }

letter_talk-page = The report on { $client }, as they let it pass. It is made to be printed: open it and type in first who it is for and the full name. Neither is kept here.
letter_talk-text = The same as plain text.
letter_talk-declined = { $client } would rather not have a report passed on. Nothing leaves here.

enum-stage-draft = being written
enum-stage-preview = ready to be offered
enum-stage-asked = with the client
enum-stage-approved = let pass
enum-stage-declined = declined
enum-stage-dropped = left
