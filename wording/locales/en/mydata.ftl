enum-looked-card = your card
enum-looked-alert = an alert about you
enum-looked-record = your record, as you agreed
enum-looked-number = your phone number, for an urgent note

enum-told-alert = an alert
enum-told-urgent = an urgent note
enum-told-note = a note of yours
enum-told-call = your wish for a call
enum-told-news = news of you

enum-consent-health = storing your answers
enum-consent-reminders = reminders for the home plan
enum-consent-sharing = a summary for somebody else
enum-consent-backup = your therapist's back-up

mydata-look_line = • { $at_date }: { $by } opened { $what }
mydata-told_line = • { $at_date }: { $what } went to { $to }

mydata-team_line =
    • { $provider } ({ $mode }): { $sharing_key ->
        [sy] has your summary
       *[other] nothing sent
    }

mydata-who =
    { $is_vacant ->
        [yes] Nobody can read your answers and notes at the moment: { $therapist } is no longer here. { $has_backup ->
            [yes] { $backup } hears if you ask for urgent help.
           *[no] {""}
        }
       *[no] { $therapist } can read your answers and notes. { $has_backup ->
            [yes] { $backup } hears of what { $therapist } has not opened.
           *[no] No one else can.
        }
    } Telegram can read bot chats.
    { $team }

    { $n_looks ->
        [0] Nobody has opened your card so far.
        [one] Opened { $n_looks } time:
       *[other] Opened { $n_looks } times, the latest:
    }
    { $looks }
    { $n_told ->
        [0] Nothing was sent about you so far.
        [one] Sent about you { $n_told } time:
       *[other] Sent about you { $n_told } times, the latest:
    }
    { $told }
    .copy = Get a copy of it all
    .agreed = What I agreed to

mydata-nothing = I keep no answers of yours, so there is nothing to copy.

mydata-copy = Here is a copy of all you told me, and a list of who has seen it.
mydata-copy_data = And the same for computer programs.

enum-measure-goal = ease of the goal
enum-measure-symptom = how much it bothered
enum-measure-days = days it got in the way
enum-measure-homecare = the home plan
enum-measure-since_start = since the start
enum-measure-easier = what got easier
enum-measure-side = something to keep an eye on
enum-measure-harder = what made it harder
enum-measure-confidence = looking after it yourself
enum-measure-hopes = going as hoped
enum-measure-relief = how long a better feeling lasted

enum-part-agreed = What you agreed to
enum-part-answers = Your answers
enum-part-notes = Your notes
enum-part-home = Your home plan
enum-part-summaries = What I said of your answers
enum-part-more = What else is kept, as it is stored
enum-part-looks = Who opened it
enum-part-told = What was sent about you
enum-part-reached = Who tried to reach you

mydata-agreed_line =
    • { $at_year }: { $what }: { $given ->
        [yes] yes
       *[no] no
    } (text { $version })

mydata-answer_line =
    • { $at_year }: { $measure }{ $has_about ->
        [yes] {" "}“{ $about }”
       *[no] {""}
    }{ $has_value ->
        [yes] : { $value }
       *[no] {""}
    }{ $replaced ->
        [yes] {" "}(changed later)
       *[no] {""}
    }

mydata-words_line = • { $at_year }: “{ $words }”

mydata-reach_line = • { $at_year }, { $at_time }: { $by } { $reaching }

enum-reaching-reached = reached you
enum-reaching-missed = could not reach you
enum-reaching-called = called you, as you had asked
enum-reaching-taken = took over an urgent note about you
enum-reaching-sorted = said that an urgent note about you is sorted

mydata-section =
    { $part }

    { $lines }
    {""}

mydata-page =
    A copy of what you told the check-in program of { $practice }.
    Made on { $made_year }, { $made_time }.

    { $therapist } calls you { $alias } here.
    What it is about: { $label }
    Your goal: “{ $goal }”
    Your phone number here: { $phone }

    { $sections }

    What { $therapist } wrote for own use is not in here. You can ask { $therapist } for it.
