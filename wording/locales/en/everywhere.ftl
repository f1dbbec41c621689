# Words any flow may use.
-skip = Skip
-ok = OK
-yes = Yes
-no = No
-later = Later
-urgent = Is this urgent?
saved = Saved.

# Headings of the blocks of an alert.
block-said = ANSWERS
block-moved = WHAT MOVED
block-context = CONTEXT
block-limits = WHAT THIS CAN'T TELL YOU
block-coverage = Answered:
nothing-moved = None reported in this window.

enum-urgent-answer-y = Yes
enum-urgent-answer-u = Not sure
enum-urgent-answer-n = No

# Goes with "reads notes …".
enum-reply-time-same_day = on the same day
enum-reply-time-two_days = within a couple of days
enum-reply-time-week = once a week
enum-reply-time-visit = before your next visit

everywhere-unknown_command =
    I don't know that command, so nothing was changed.
    Send /menu to see what I can do.

everywhere-cancelled =
    All right, I am not waiting for an answer now. What was settled before stays.
    Send /menu to go on.

everywhere-not_for_you = That button is no longer in use. Send /menu to go on.

everywhere-something_wrong =
    { $kept ->
        [yes] Something went wrong here. Your message is kept, and somebody will look at it.
       *[no] Something went wrong here. I have not kept your message.
    }
    You can try again in a while.

everywhere-cannot_read_files = I can't read files, stickers or voice notes, and I don't keep them. A short text is best.

everywhere-group_chat = I work in private chats, so I read nothing here. Please write to me directly.

everywhere-too_long =
    That was long, so I kept the first { $limit } characters.
    To add the rest, send it as a second message.

everywhere-edited =
    I saw that you changed a message. The first version is the one I keep.
    To change what I keep, please send it again.

everywhere-free_text = Thanks. I'm a program and read only buttons and short notes well. Shall I pass this to { $therapist } as you wrote it?
    .yes = { -yes }
    .no = { -no }
    .menu = Menu

everywhere-passing_on =
    I am passing this on to { $therapist } as you wrote it.
    { $therapist } reads notes { $reads }. If it can't wait, call { $emergency }.

everywhere-not_passed_on = OK. I am not passing it on.

everywhere-nothing_open =
    I was not waiting for an answer, so nothing was changed.
    Send /clients for your list, or /help.

everywhere-help_client =
    I'm a program that asks a few short questions once a week. { $therapist } reads the answers, but not all day.

    { $has_left ->
        [yes] You have ended the questions. To come back, send /start.
       *[no] { $is_new ->
            [yes] You have not said yes or no yet. To see that question again, send /start.
           *[no] /menu shows all you can do. /progress shows your answers so far. /stop ends the questions.
        }
    }

    For urgent help, call { $emergency }.

everywhere-help_therapist =
    /new NAME invites a client.
    /clients lists your clients, those who need you first.
    /exercise NAME adds something to a client's home plan.
    /flare says what clients read in a hard spell.
    /help shows this list.

    I am not an emergency line. Clients see the emergency number of your country.

everywhere-help_stranger =
    I'm a check-in program for people who see a therapist. I work by invitation.
    If your therapist gave you a code, send it here. I have kept nothing you wrote.

everywhere-menu_client = What would you like to do? Pick one below, or leave it.
    .checkin = Check in now
    .progress = My progress
    .home-plan = Home plan
    .goal = Change my goal
    .pause = Take a break
    .had-visit = I had a visit
    .not-working = This isn't working for me
    .change = I'd like something changed
    .unease = Something didn't sit right
    .care = Other care
    .handover = The hand-over
    .hard-spell = Hard spell
    .urgent = { -urgent }
    .crisis = Help in a crisis
    .who-sees = Who sees what
    .time = Day and time
    .language = Language
    .my-data = My data
    .phone = My phone number
    .privacy = What I agreed to
    .finish = Finish well
    .stop = Stop
    .erase = Erase my data

everywhere-menu_therapist = Your menu.
    .clients = My clients
    .invite = Invite a client
    .visit = I saw a client
    .exercise = Add to a home plan
    .prescribed = A plan of somebody else
    .directory = People to refer to
    .letter = Progress report
    .settings = Settings
    .team = The team

everywhere-menu_settings = Your settings.
    .alerts = How soon you hear
    .hours = Office hours
    .backup = Who steps in
    .hard-spell = What to read in a hard spell
    .relationship = Working together
    .visits = How I hear of visits
    .reasons = Why clients stopped
    .closed = When we are closed
    .language = Language

everywhere-urgent_signs =
    .yes = { -yes }
    .unsure = Not sure
    .no = { -no }

everywhere-urgent_told =
    URGENT: { $client } tapped “{ $answer }” on the urgent-signs check { $late ->
        [yes] on { $at_day } at { $at_time }. I was offline, so this comes late.
       *[no] at { $at_time }.
    }
    { $answer_key ->
        [u] They were told to ask a person today, to call { $emergency } if it gets worse, and that I pass this on.
       *[y] They were told to call { $emergency } and not to wait for you.
    }
    Please try to reach them.

    { $stands }
    .reached = Reached them
    .missed = Could not reach
    .number = Show the number
    .backup = Ask my back-up
    .soon = Again in 30 minutes
    .later = Again in 2 hours

everywhere-hard_spell_told =
    { $client } looked at the urgent signs at { $at_time } and tapped “{ $answer }”: a hard spell.
    They know that you hear of it, and when you read notes.

everywhere-said = “{ $words }”

everywhere-note_told =
    { $client } wrote to you.

    { $parts }

    { $open ->
        [yes] { $hint ->
            [yes] A short reply tells them that it was read.
           *[no] {""}
        }
       *[no] { $has_reply ->
            [yes] You replied: “{ $reply }”
           *[no] You have talked about it.
        }
    }
    .reply = Reply
    .in-person = I told them in person

everywhere-crisis_told =
    { $wrote ->
        [yes] URGENT: { $client } wrote something that may point to self-harm
       *[no] URGENT: { $client } asked for help in a crisis
    } { $late ->
        [yes] on { $at_day } at { $at_time }. I was offline, so this comes late.
       *[no] at { $at_time }.
    }
    They were given { $crisis } and { $emergency }. Please contact them now.

    { $stands }
    .reached = Reached them
    .missed = Could not reach
    .number = Show the number
    .plan = Safety plan
    .backup = Ask my back-up
    .soon = Again in 30 minutes
    .later = Again in 2 hours

everywhere-staying = OK. Nothing has changed.

# The command list beside the text field.
command-start = Begin, or come back
command-menu = What you can do here
command-checkin = Your check-in, or when the next one comes
command-goal = Name another goal
command-pause = Take a break
command-visit = I had a visit
command-visit-therapist = I saw a client
command-visits = How I hear of your clients' visits
command-progress = Your answers so far
command-plan = Your home plan
command-change = Ask for another plan, or see where that stands
command-care = Other care you have or had
command-clients = Your clients
command-new = Invite a client
command-exercise = Add to a home plan
command-directory = People you refer to
command-letter = A progress report on a client
command-prescribed = Note a plan somebody else set
command-alerts = How soon you hear of no change
command-hours = When notes may reach you
command-relationship = Questions about working together
command-backup = Who steps in when you have not looked
command-urgent = Is this urgent?
command-unease = Something didn't sit right
command-flare = A hard spell
command-flare-therapist = Your words for a hard spell
command-crisis = Help in a crisis
command-cancel = Never mind what I was asked
command-help = What this is, and whom to call
command-stop = End the questions
command-time = Another day, time or clock
command-language = The language I speak
command-closed = When the clinic is closed
command-phone = A number for urgent cases
command-safetyplan = What your practice does in a crisis
command-mydata = A copy of all you told me
command-who = Who sees what
command-privacy = What you agreed to
command-finish = Finish well
command-erase = Remove all you told me
command-team = Who looks after the team
command-team-manager = Your team at a glance
command-reasons = Why clients stopped
command-tried = What was tried where answers stayed level
