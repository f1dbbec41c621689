enum-what-ar = the area
enum-what-pr = the pressure
enum-what-le = the length
enum-what-of = how often
enum-what-ho = the home plan
enum-what-el = something else

enum-what-pl = the plan as a whole
enum-outcome-cl = no answer came
enum-outcome-ag = agreed
enum-outcome-kp = kept as it is
enum-outcome-sf = a look in person first

# Asking.
request-what = What would you like to change?
    .area = The area
    .pressure = The pressure
    .length = The length
    .often = How often
    .home = The home plan
    .else = Something else

request-words = Could you say a little more in your own words?
    .skip = { -skip }

request-news = Thank you. Is this a new problem for you?
    .new = Yes, new
    .before = No, had it before
    .unsure = Not sure

request-too_many =
    You have a few open requests. { $therapist } has not answered them yet.
    You can take one back with /change, or talk them over at your next visit.

# One request as it stands.
request-own =
    Thank you. It makes sense to ask. I am passing it to { $therapist }, who will answer by { $due }.

    Your wish: { $what }. The plan stays as it is till then.
    “{ $words }”
    { $is_new ->
        [yes] As it may be new, I send the list of urgent signs too.
       *[no] {""}
    }
    { $late ->
        [yes] There is no answer yet. I am asking again.
       *[no] {""}
    }
    .back = Take it back

request-foreign =
    Thank you. It makes sense to ask.

    Your plan was set by { $prescriber }. { $therapist } will keep to it for now and ask about your wish: { $what }.
    “{ $words }”
    You hear from me by { $due }. You can always say no to any part of a visit.
    { $is_new ->
        [yes] As it may be new, I send the list of urgent signs too.
       *[no] {""}
    }
    { $late ->
        [yes] There is no answer yet. I am asking again.
       *[no] {""}
    }
    .why = Why this plan
    .back = Take it back

request-sent =
    Your wish: { $what }.
    “{ $words }”
    { $therapist } asked { $prescriber } on { $sent_date }. There is no answer yet. I will tell you what comes back.
    .why = Why this plan
    .back = Take it back

request-talk =
    Your wish: { $what }.
    “{ $words }”
    { $therapist } would like to talk it over with you on { $day }. The plan stays as it is till then.
    .back = Take it back

request-agreed =
    { $provider } agreed. From { $day } the plan is: “{ $plan }”

    The reason given: “{ $why }”

request-kept =
    { $provider } would like to keep the plan for now. The reason given: “{ $why }”

    { $therapist } can talk it over with you on { $day }.

request-see_first =
    { $provider } would like to see you before the plan changes. The reason given: “{ $why }”

    { $therapist } can help you set that up by { $day }.

request-closed =
    No answer came from { $provider }, so the plan stays as it is. The reason given: “{ $why }”

    { $therapist } can talk it over with you on { $day }.

request-taken_back = OK, I have taken it back: { $what }. You can ask again at any time with /change.

request-card = { $body }

# News of a request.
request-update =
    { $asked ->
        [yes] An update on your request.
       *[no] A word about your plan.
    }

    { $body }

    The plan will be looked at again on { $review }.
    .question = I have a question
    .call = I'd like to talk sooner
    .set-up = Help me set it up

request-talk_update =
    An update on your request.

    { $therapist } would like to talk it over with you on { $day }. The plan stays as it is till then.

request-reason_update =
    An update on your request.

    The reason for the plan as it is: “{ $why }”
    It will be looked at again on { $review }.

request-no_answer_yet =
    { $asked ->
        [yes] An update on your request.
       *[no] A word about your plan.
    }

    { $therapist } asked { $prescriber } on { $sent_date }. There is no answer yet. { $therapist } will ask again.

request-late =
    An update on your request.

    An answer was due by { $due }. There is none yet, so I am asking { $therapist } again.

# Writing to the other provider.
request-permission = May { $therapist } send your wish and a short summary to { $prescriber }?
    .yes = { -yes }
    .show = Show me first
    .no = { -no }

request-may_ask =
    A word about your plan.

    It was set by { $prescriber }. { $why_key ->
        [alert] { $therapist } would like to ask whether something else is worth a try.
        [item] { $therapist } would like to ask whether “{ $item }” may be added at home.
        [edit] { $therapist } would like to ask whether this may change: { $change }.
        [goal] { $therapist } would like to ask whether your goal may be put in other words: “{ $goal }”. You have the last word on that.
        [hurt] “{ $item }” hurt and is left out for now. { $therapist } would like to tell them that, and to ask what is better.
       *[review] { $therapist } would like to ask how the plan goes on.
    }

    May { $therapist } ask { $prescriber }, with a short summary of your answers? Nothing leaves before you say yes.
    .yes = { -yes }
    .no = { -no }
    .show = Show me first

request-lead = This is what { $therapist } would start from. Nothing leaves before you say yes.

request-note = And this is all that would go along. Your full name is typed in when it leaves, and kept nowhere here.

request-permitted =
    { $given ->
        [yes] Thank you. { $therapist } may write to { $prescriber } about this, and about nothing else.
       *[no] OK. Nothing leaves. { $therapist } can still talk it over with you.
    }

request-why =
    { $has_why ->
        [yes] The reason for the plan as it is: “{ $why }”
       *[no] No reason is on file yet. { $therapist } can ask { $prescriber } for it.
    }

    It will be looked at again on { $review }.

    { $versions_count ->
        [0] {""}
       *[other] How it has changed:
    }
    { $versions }

# The list.
request-open_line =
    • Asked on { $asked_date }: { $what }{ $has_sent ->
        [yes] {""}. Passed on on { $sent_date }, no answer yet
       *[no] { $has_talk ->
            [yes] {""}. To be talked over on { $talk }
           *[no] { $late ->
                [yes] {""}. An answer was due by { $due }; I am asking again
               *[no] {""}. An answer is due by { $due }
            }
        }
    }
    “{ $words }”

request-answered_line =
    • { $what_cap }: { $outcome }, { $day }
    “{ $why }”

request-status =
    { $waiting_count ->
        [0] You have no open requests.
       *[other] Your open requests. The plan stays as it is till they are answered.
    }
    { $waiting }
    { $answered_count ->
        [0] {""}
       *[other] Answered:
    }
    { $answered }
    .first = { $first_cap }
    .second = { $second_cap }
    .third = { $third_cap }
    .another = Ask for a change
    .why = Why this plan
    .no-part = No to a part

# No to a part.
request-parts = You can always say no to any part of your plan. Tap one, or leave it.

request-no_parts = There is no part on file here. You can say no to anything at a visit too. Or talk to { $therapist } about it.

request-part =
    { $refused ->
        [yes] OK. “{ $part }” is out of your plan. I am passing that on to { $therapist }. You don't have to give a reason.
       *[no] “{ $part }” is in your plan.
    }
    .no-part = No to this part
    .again = Take it up again
