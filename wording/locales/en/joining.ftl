# Whoever joins and may speak another language than the practice.
joining-language = Which language shall I speak?

# A therapist sets up.
joining-welcome_therapist =
    Hello. I am the check-in program of { $practice }. Between visits I ask your clients a few short questions, and I show you what changes.

    Setting up takes about two minutes. Which name shall clients read? Tap it, or type another.

joining-reply_time =
    Thank you, { $therapist }. Clients are told that nobody watches this chat all day.

    How soon do you read their notes?
    .same-day = The same day
    .two-days = Within two days
    .week = Within a week
    .visit = At the next visit

joining-office_question =
    In which hours may notes reach you? What comes at other times waits. Urgent notes come at any hour.

    For other days or hours, send /hours at any time.
    .usual = Mon–Fri, { $opens }–{ $closes }
    .shorter = Mon–Fri, { $later }–{ $earlier }
    .saturday = Mon–Sat, { $opens }–{ $closes }

joining-sheet_refused =
    Thank you for saying so. Nobody can be invited until the sheet is right.
    Please tell the person who runs this bot what is missing. When it is right, send /start.

joining-ready =
    All set, { $therapist }. To invite a client, send /new with a short name, for example /new S.T.

    Use initials or a nickname, never the full name. /clients lists your clients, /help shows the rest.
    .invite = Invite a client
    .trial = Try it as a client

# A therapist invites.
joining-alias_taken =
    Somebody in your list has that name already. Please type another, so that notes can be told apart.

    To invite them again, open their card at /clients.

joining-ask_alias =
    What shall I call this client in your list? Initials or a nickname are best, never the full name.

    Please type it.

joining-ask_label =
    What brings { $client }? A short name is best, for example left knee.

    Tap one, or type it.
    .low-back = Low back
    .neck = Neck
    .shoulder = Shoulder
    .headache = Headache
    .after-visit = Soreness after visits

joining-draft =
    New client: { $client }
    Comes with: { $label }
    There for: { $duration }
    Purpose: { $purpose }
    { $packed ->
        [yes] Starter pack: kept
       *[no] {""}
    }

    { $question }

joining-duration_question = How long has it been there?
    .under-6-weeks = Under 6 weeks
    .weeks-6-to-12 = 6 weeks–3 months
    .months-3-to-12 = 3–12 months
    .over-a-year = Over a year
    .not-sure = Not sure
    .pack = Look at a starter pack

enum-duration-under_6_weeks = under 6 weeks
enum-duration-6_to_12_weeks = 6 weeks–3 months
enum-duration-3_to_12_months = 3–12 months
enum-duration-over_a_year = over a year
enum-duration-not_sure = not sure

enum-purpose-do_more = to do more again
enum-purpose-keep_steady = to keep things steady
enum-purpose-rest = to rest and feel good

joining-purpose_question = What are the visits for?
    .do-more = To do more again
    .keep-steady = To keep things steady
    .rest = To rest and feel good

joining-adult_question =
    { $days ->
        [yes] Check-ins will ask on how many days it got in the way.
       *[no] Check-ins will ask how much it bothered.
    }

    Is this client of age?
    .yes = Yes
    .no = No
    .by-days = Ask for days instead
    .by-number = Ask for a number instead

joining-draft_ready = The invitation is below.

joining-draft_gone = This one was dropped, and nothing of it was kept. To invite somebody, send /new and a name.

joining-minor =
    Setting this up together with a parent or guardian is not possible yet, so I have kept nothing.
    It may come later. Your care goes on as it is.

joining-invited =
    For { $client }: the next message is the invitation, a card that prints at postcard size and the same as text. Forward it, show it, or say it in your own words.

    The link and the code are for one use, until { $expires_day }, { $expires_time }.
    .own-words = In my own words
    .trial = Try it as a client

joining-invitation =
    { $has_words ->
        [yes] { $words }
       *[no] I use a small check-in program between visits. Once a week it asks you a few short questions. It helps us see what is changing and what is not, so we don't have to rely on memory. You can say no, and you can stop any time. I would still look after you in the same way.
    }

    Open it here: { $link }

    If nothing happens after you press Start, type this code there: { $code }
    .title = Check-ins between visits
    .lead = From { $therapist }: a few short questions, once a week. You can say no at any time.
    .scan = Point your phone's camera here, then press Start.
    .typing = Or open the link and type this code:
    .alt = The picture holds the same link as a square code, and the code to type.

joining-ask_words =
    Please type what your clients shall read above the link, in one message.
    { $has_words ->
        [yes] Now it reads: “{ $words }”
       *[no] Until then my words stand there.
    }
    .ours = The usual words
    .leave = Leave it as it is

joining-words_kept =
    { $own ->
        [yes] Kept. Your invitations read so from now on.
       *[no] My words stand in your invitations again.
    }

joining-already_joined =
    { $client } has joined already, so no new link is needed.
    If { $client } has stopped, sending /start to me brings the check-ins back.

joining-declined_told = { $client }'s invitation was declined. I have kept nothing of theirs.

# Is this the person?
joining-confirm = { $body }
    .yes = Yes
    .no = No
    .unsure = I don't know
    .new-link = New link
    .goal = The goal

joining-confirm_asked =
    { $client }'s invitation was answered with yes. { $has_name ->
        [yes] Telegram shows the first name “{ $name }”.
       *[no] Telegram shows no first name.
    }

    Is this { $client }? Until you say yes I show you none of the answers, and no check-ins go out.

joining-confirm_unsure =
    Then please ask { $client } in person. No check-ins go out until you know.

    Is this { $client }?

joining-confirm_yes =
    { $client } has joined.
    The first check-in goes out on { $next_day }, { $next_time }.
    The goal, in their words: “{ $goal }”

joining-confirm_no =
    I have cut that link and removed what was written. { $client } can get a new link.

joining-not_you =
    This chat is now closed. { $therapist } tells me that the invitation was meant for somebody else.

    I have removed what you wrote and will not write again. If this is a mistake, please ask { $therapist } for a new link.

# Invitations that do not work.
joining-invite_unknown =
    I don't know this invitation. A newer one may have taken its place.
    Your therapist can send you a new one, or you can type the code here.

joining-invite_used =
    This invitation was used already, and each one is for one person.
    If that was not you, please tell your therapist and ask for a new one.

joining-invite_over =
    This invitation is over; each one is open for three days.
    Your therapist can send you a new one.

joining-for_a_client =
    This link works. It is for your client, so I have left it unused.
    Please forward the message with the link.

joining-already_here =
    You are set up here already, so I have left this invitation unused.
    Send /menu to see what I can do.

# A client says yes or no.
joining-consent =
    { $has_name ->
        [yes] Hello { $name }.
       *[no] Hello.
    } I'm { $therapist }'s check-in program, not a person. Once a week I ask a few short questions.

    { $therapist } reads the answers, but not all day. For urgent help, call { $emergency }.

    Telegram can read bot chats. May I store your answers about your health?
    .yes = { -yes }
    .more = Read more
    .no = { -no }

joining-consent_more = May I store your answers about your health, so you and { $therapist } can look at them?
    .yes = { -yes }
    .no = { -no }

joining-declined =
    That is fine. I have kept nothing you wrote and will not write again.

    { $therapist } will still ask how you are in person.

# Where the client starts from.
joining-goal = What would you like to do again, or do with less trouble? Your own words are best.
    .ideas = Give me ideas
    .skip = Skip for now

joining-goal_ideas =
    { $ideas_count ->
        [0] Some goals people pick: sleep through the night. Drive for an hour. Lift a child. Sit through a film. Work a full day.
       *[other] Some goals people pick:
    }
    { $ideas }

    You can type yours when you are ready.
    .skip = Skip for now

joining-start = { $question }

joining-next_time =
    { $told ->
        [yes] Thanks, that is your starting point. Next
       *[no] Thanks. Next
    } check-in: { $at_day }, { $at_time }. It is { $clock_time } here, same for you?
    .ok = { -ok }
    .change = Change it

joining-what_to_change = What shall I change?
    .day = The day
    .hour = The time
    .zone = My clock shows another time
    .leave = Leave it as it is

joining-pick_day = Which day of the week suits you?
    .mon = Mon
    .tue = Tue
    .wed = Wed
    .thu = Thu
    .fri = Fri
    .sat = Sat
    .sun = Sun
    .leave = Leave it as it is

joining-pick_hour = What time suits you? Tap one, or type it like this: “{ $example }”.
    .morning = Morning, { $morning }
    .midday = Midday, { $midday }
    .afternoon = Afternoon, { $afternoon }
    .evening = Evening, { $evening }
    .leave = Leave it as it is

joining-pick_zone = What time is it for you now? Tap it, or type it.
    .leave = Leave it as it is

joining-all_set = All set. /menu shows everything. With /phone you may leave a number.

joining-goal_kept = Noted. From now on I ask about this one.

joining-clock_unclear = I could not read a time there. Please type it like this: “{ $example }”.

joining-quiet_hour = I write between { $earliest } and { $latest }. Please type a time in between.

joining-resumed =
    Welcome back. Your check-ins with { $therapist } go on.
    The next one is on { $at_day }, { $at_time }.
    To end them again, send /stop.

joining-cut_short =
    That was long, so I kept the first { $limit } characters of it.
    You can change it later with /goal.
