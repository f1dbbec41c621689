leaving-stop_question =
    I can stop now. Your past answers stay with { $therapist } unless you erase them.

    Shall I stop?
    .yes = Yes, stop
    .pause = Pause
    .no = { -no }

leaving-stopped =
    Stopped. I will not write again. I am letting { $therapist } know, and your visits go on as usual.

    To come back, send /start.
    .erase = Erase my data
    .why = Tell you why

leaving-why = What is the main reason? You can skip this.
    .too-many = Too many messages
    .not-useful = Not useful
    .feeling-fine = Feeling fine
    .privacy = Privacy
    .other-care = Other care
    .skip = { -skip }

leaving-why_count =
    Thank you. I keep it only if you say so.

    May { $therapist } see it as a count, without your name?
    .yes = Yes, as a count
    .no = { -no }

leaving-why_thanks =
    { $counted ->
        [yes] Thank you. It is counted, without your name.
       *[no] Thank you. I have not kept it.
    }

enum-reason-tm = too many messages
enum-reason-nu = not useful
enum-reason-ff = feeling fine
enum-reason-pr = privacy
enum-reason-oc = other care

leaving-reason_line = • { $reason_cap }: { $times }

leaving-reasons =
    Why clients ended the check-ins, as far as they wanted you to know:
    { $lines_count ->
        [0] Fewer than { $enough } reasons were given so far. I show them from { $enough } on, so that they name nobody.
       *[other] { $lines }
    }

leaving-erase_question =
    This removes your answers, notes and goals from this bot. What { $therapist } wrote down elsewhere stays, and so does this chat in Telegram. It can't be undone.

    Erase it all?
    .yes = Yes, erase
    .copy = Get a copy first
    .no = { -no }

leaving-erase_sure =
    After this nothing can be brought back.

    Erase now?
    .yes = Erase now
    .no = { -no }

leaving-erased =
    Done. Your data here is gone. You can delete this chat in Telegram too, so it leaves your phone.

    Your visits with { $therapist } go on as usual.

leaving-erased_told =
    { $client } has had everything removed that was kept here. Their visits are not affected. No reason is required.
    What I sent you before is still in this chat; please delete what you do not need to keep.

leaving-finish_question =
    You began on { $began } with “{ $goal }” at { $then }. It is { $now } now.

    What you learned stays with you. If things change, send /start and we begin from there.

    Shall I end the check-ins here?
    .finish = Finish here
    .summary = Get my summary
    .no = Not yet

leaving-finished =
    That's it. I am letting { $therapist } know, and nothing more is asked. What you told stays until you erase it.

    May I ask once, in three months, how things are?
    .yes = Yes, once
    .no = { -no }
    .erase = Erase my data

leaving-three_months_kept =
    { $has_on ->
        [yes] Thank you. I ask on { $on_day }, and then no more.
       *[no] OK. I will not write again. To come back, send /start.
    }

leaving-three_months =
    { $has_name ->
        [yes] Hello { $name }.
       *[no] Hello.
    } Three months have passed, as agreed.

    How are things?
    .good = Still good
    .up-and-down = Up and down
    .harder = Harder again
    .no-more = Don't ask again

enum-how-now-g = still good
enum-how-now-u = up and down
enum-how-now-h = harder again
enum-how-now-n = no more

leaving-three_months_thanks =
    { $answer_key ->
        [g] Thank you for telling me. I will not ask again.
        [n] OK. I will not ask again.
       *[other] Thank you for telling me. I don't pass this on. You can talk to { $therapist }, or begin again here with /start.
    }

leaving-finished_told = { $client } has finished, and no more check-ins go out. It was their own choice.

leaving-back_told = { $client } is back after having left. The check-ins go on.

leaving-end_question =
    End the check-ins of { $client }? I tell them that you did. What they told stays until they erase it.
    .yes = End the check-ins
    .no = { -no }

leaving-end_done =
    { $ended ->
        [yes] Done. { $client } gets no more check-ins, and I am letting them know. With /start they can come back.
       *[no] For { $client } nothing has changed.
    }

leaving-ended =
    A note from { $therapist }: the check-ins here have ended. Your visits are not affected.

    What you told me stays with { $therapist } until you erase it. To begin again, send /start.
    .copy = Get a copy of it all
    .erase = Erase my data
