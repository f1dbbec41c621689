consents-expect =
    What to expect:
    • One check-in a week. It takes about one minute.
    • One short note after a visit.
    • Reminders for your home plan, if you want them.
    • No more than one topic a day, and none at night.
    .next = Next
    .not-for-me = Not for me

consents-readers =
    { $therapist } can read your answers. { $has_backup ->
        [yes] { $backup } hears of what { $therapist } has not opened.
       *[no] No one else can.
    }

    When I alert { $therapist } about something, I tell you too. Nothing goes out behind your back.
    .next = Next
    .runs = Who runs this bot

consents-runs =
    { $practice } runs this bot and keeps the answers, locked with a key of your own.

    The program is called Interlude. Everyone can read how it is made.
    .next = Next

consents-telegram =
    Telegram keeps bot chats on its own servers. They can be read there, so this is less private than talking face to face.

    Please don't send ID numbers or photos of papers here.
    .next = Next

consents-urgent =
    I'm not for emergencies, and { $therapist } does not watch this chat all day.

    For urgent help, call { $emergency }.
    .understood = I understand
    .next = Next

consents-ways_out =
    You can stop, pause or erase at any time. Send /stop, /pause or /erase.

    Your care from { $therapist } stays the same if you do.
    .back = What I agreed to

consents-again =
    Hello. Something you once agreed to has changed, so I ask again before I go on.

    May I store your answers about your health, so you and { $therapist } can look at them?
    .yes = { -yes }
    .more = Read more
    .no = { -no }

consents-thanks = Thank you. We go on as before.

consents-choice_line =
    • { $what_cap }: { $has_at ->
        [yes] { $given ->
            [yes] yes, { $at_year } (text { $version })
           *[no] no, { $at_year }
        }
       *[no] not asked yet
    }

consents-privacy =
    What you agreed to, and when:
    { $lines }

    You can read it again and change it. Your care stays the same.
    .read = Read it again
    .reminders-off = No more reminders
    .reminders-on = Reminders are welcome
    .sharing-off = Never share a summary
    .sharing-on = Ask me each time to share
    .backup-off = No back-up for me
    .backup-on = The back-up may hear
    .stop = Stop
    .erase = Erase my data

consents-remind_from = Noted. To pick the hour, send /plan.

consents-backup_named =
    A word on who steps in.

    { $therapist } has named a back-up: { $backup }.

    If { $therapist } does not open an urgent note, or one that it got clearly worse, { $backup } hears of it. They see the name you have here, your number if you left one, and none of your answers.
    .fine = That is fine
    .not-for-me = Not for me

consents-backup_chosen =
    { $given ->
        [yes] Thank you. { $backup } hears of a note when { $therapist } has not opened it or cannot reach you.
       *[no] OK. { $backup } hears nothing about you. With /privacy you can change that at any time.
    }
