enum-theme-r1 = how clear explanations are
enum-theme-r2 = how easy it is to speak up
enum-theme-r3 = having a say in the plan
enum-theme-r4 = who does what

enum-level-l3 = the highest
enum-level-l2 = high
enum-level-l1 = low
enum-level-l0 = the lowest

# Sentences a therapist could try; two or three a theme, each in its turn.
enum-repair-line-c1 = I may have gone fast last time. Which part shall we go over?
enum-repair-line-c2 = What did you take from what I said?
enum-repair-line-c3 = Would a short note help?
enum-repair-line-i1 = If something I said landed wrong, I would like to know.
enum-repair-line-i2 = You can tell me what does not work; it helps me.
enum-repair-line-i3 = Was there anything you held back last time?
enum-repair-line-p1 = Here are two ways we could go. Which suits you?
enum-repair-line-p2 = What would you change if it were up to you alone?
enum-repair-line-r1 = Shall we settle who does what till next time?
enum-repair-line-r2 = What can you count on me for?

relation-intro =
    Now and then I ask one question about how it is to work with { $therapist }. You can skip it.

    { $therapist } can see your answers; if one is low, I ask you first what to do with it.
    .ok = OK
    .never = Never ask me this

# Measurement wording, locked in tests/wording/test_visit_words.py.
relation-communication = At your last visit, how clear were { $therapist }'s explanations?
    .level-3 = Very clear
    .level-2 = Mostly clear
    .level-1 = A bit unclear
    .level-0 = Not clear
    .skip = Skip

relation-interpersonal = How easy is it to tell { $therapist } what you really think?
    .level-3 = Very easy
    .level-2 = Mostly easy
    .level-1 = A bit hard
    .level-0 = Hard
    .skip = Skip

relation-partnership = How much of a say do you have in the plan?
    .level-3 = A lot
    .level-2 = Enough
    .level-1 = A little
    .level-0 = None
    .skip = Skip

relation-roles = How clear is it who does what until the next visit?
    .level-3 = Very clear
    .level-2 = Mostly clear
    .level-1 = A bit unclear
    .level-0 = Not clear
    .skip = Skip

relation-low = Thank you for saying so. What would you like to happen?
    .tell = Tell { $therapist }
    .myself = I'll say it myself
    .private = Keep it private
    .unease = Something didn't sit right
    .never = Never ask me this

relation-saved =
    .never = Never ask me this
r6-1 = Thanks. Saved for you and { $therapist }.
r6-2 = Noted. Thank you.
r6-3 = Got it, thanks.
r6-4 = Saved. That's all for today.

relation-to_tell =
    OK. I will pass it on to { $therapist } before your next visit or with the weekly list. Nothing goes out today.
    .private = Keep it private after all

relation-told_now = I have passed it on to { $therapist }, as you asked.
relation-myself = OK. I leave it to you, and nothing is passed on.
relation-private = OK. It stays with you, and { $therapist } does not see it.
relation-skipped = Skipped. That is fine.
    .never = Never ask me this
relation-never = OK. I will not ask this again.

relation-card = { $body }

relation-kept = That answer is saved already.

relation-answer =
    { $theme_key ->
        [r2] { $level_key ->
            [l3] Very easy
            [l2] Mostly easy
            [l1] A bit hard
           *[l0] Hard
        }
        [r3] { $level_key ->
            [l3] A lot
            [l2] Enough
            [l1] A little
           *[l0] None
        }
       *[r1] { $level_key ->
            [l3] Very clear
            [l2] Mostly clear
            [l1] A bit unclear
           *[l0] Not clear
        }
    }

relation-month = Working together, past month, { $people } clients. Clearest: { $high }. Most room: { $low }. To try: “{ $line }”

relation-setting =
    { $on ->
        [yes] Clients are asked about working together: yes.
       *[no] Clients are asked about working together: no.
    }

    Now and then one question follows what they tell of a visit: how clear things are, how easy it is to speak up, their say in the plan, who does what. There are three weeks or more between two of them, and a client can turn them off for good.

    You see the answers on their card. If one is low, they decide whether you hear of it. You then hear of it with the weekly list, with a sentence to try.
    .turn-on = Ask them
    .turn-off = Don't ask

relation-told =
    On the question about { $theme }, { $client } picked “{ $answer }”. One answer is one moment.

    A line you could try: “{ $line }”
    { $open ->
        [yes] {""}
       *[no] Noted.
    }
    .raise = I'll raise it
    .talked = Already talked

relation-seen_line = • { $theme_cap }: “{ $answer }”
relation-seen =
    On working together:
    { $lines }
