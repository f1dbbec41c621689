enum-rule-no_change = no change
enum-rule-worsening = clearly worse
enum-rule-silent = no answers
enum-rule-review = time to ask
enum-rule-after_worse = worse after visits
enum-rule-short_relief = relief is short

enum-next-step-rv = review the plan together
enum-next-step-ap = try another approach
enum-next-step-go = adjust the goal together
enum-next-step-wa = give it time
enum-next-step-gn = go on as it is
enum-next-step-rf = refer or add care
enum-next-step-cl = close honestly
enum-next-step-ca = call
enum-next-step-sp = look again after your talk
enum-next-step-as = ask in person
enum-next-step-wn = leave it as they want it
enum-next-step-lo = set these answers aside
enum-next-step-pr = ask whoever set the plan

enum-off-reason-xw = wrong answers
enum-off-reason-xs = someone else answered
enum-off-reason-xl = a life event
enum-off-reason-xg = the wrong goal
enum-off-reason-xo = another reason

enum-verdict-r = right
enum-verdict-e = too early
enum-verdict-w = wrong

enum-preset-early = early
enum-preset-balanced = balanced
enum-preset-quiet = quiet

# Lines of the blocks. Numbers stand side by side; nothing is said about their direction.
alerts-goal_reading =
    • “{ $goal }”: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } of 10{ $has_enough ->
        [yes] {" "}(good enough: { $enough })
       *[no] {""}
    }
alerts-symptom_reading =
    • { $label_cap }: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } of 10
alerts-days_reading =
    • { $label_cap }, days in the way: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    }
alerts-side_reading =
    • “{ $sign }”: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } of 10

alerts-goal_gain = • “{ $goal }”: { $then } → { $now } of 10
alerts-symptom_gain = • { $label_cap }: { $then } → { $now } of 10
alerts-days_gain = • { $label_cap }, days in the way: { $then } → { $now }
alerts-side_gain = • “{ $sign }”: { $then } → { $now } of 10
alerts-goal_above = • The goal, as above
alerts-above = • { $what_cap }, as above
alerts-easier_gain =
    • { $what_cap }: easier { $count ->
        [one] once
       *[other] { $count } times
    }

alerts-tried =
    • Tried since { $since_date }: “{ $text }”{ $has_ease_now ->
        [yes] . Ease of the goal: { $ease_then } → { $ease_now } of 10
       *[no] {""}
    }{ $has_symptom_now ->
        [yes] . { $label_cap }: { $symptom_then } → { $symptom_now } of 10
       *[no] {""}
    }{ $has_days_now ->
        [yes] . { $label_cap }, days in the way: { $days_then } → { $days_now }
       *[no] {""}
    }
alerts-care = • Other care, as told: “{ $text }”
alerts-wrote = • Wrote on { $on_date }: “{ $text }”

alerts-alert =
    { $rule_key ->
        [worsening] { $client }: answers are clearly worse. Contact suggested by { $act_by_day }.
        [review]
            { $asked ->
                [yes] { $client } says that this is not working so far. Worth a talk by { $act_by }.
               *[no] { $client }: { $has_moved ->
                    [yes] { $goes_well ->
                        [yes] moved the right way, and the planned review is due
                       *[no] part of it moved, and the planned review is due
                    }
                   *[no] the numbers don't settle it. Worth a talk
                } by { $act_by }.
            }
       *[other]
            { $client }: answers steady for { $weeks ->
                [one] { $weeks } week
               *[other] { $weeks } weeks
            }. Next step by { $act_by }.
    }

    { block-said }{ $has_since ->
        [yes] , { $since_date } to { $last_date }
       *[no] {""}
    }
    { $said_count ->
        [0] • No numbers yet.
       *[other] { $said }
    }
    { block-moved }
    { $moved_count ->
        [0] • { nothing-moved }
       *[other] { $moved }
    }
    .call = I'll call today
    .spoken = I have spoken with them
    .review = Review together
    .approach = Another approach
    .ask-owner = Ask { $prescriber }
    .goal = Adjust the goal
    .wait = Give it time
    .go-on = Go on as it is
    .refer = Refer or add care
    .close = Close honestly
    .more = More

alerts-pattern =
    { $rule_key ->
        [after_worse] { $client }: worse after { $count } of the last { $visits } visits.
       *[other] { $client }: relief under two days after { $count } of { $visits } visits.
    } Please decide by { $act_by }.

    { block-said }
    { $lines }
    { block-moved }
    { $moved_count ->
        [0] • { nothing-moved }
       *[other] { $moved }
    }
    .review = Plan to discuss
    .approach = Change the approach
    .ask-owner = Ask { $prescriber }
    .wanted = It is what they want
    .refer = Refer or add care
    .more = More

alerts-more =
    { $client }: what else is known.

    { $said }
    { block-context }
    • Present for: { $duration }
    • { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } since the start or the last change.{ $has_visits ->
        [yes] {" "}Visits noted: { $visits }
       *[no] {""}
    }
    { $after }
    • { block-coverage } { $answered } of { $sent ->
        [one] { $sent } check-in
       *[other] { $sent } check-ins
    }{ $carried ->
        [0] {""}
       *[other] , { $carried } carried over as “same as last week”
    }{ $reworded ->
        [yes] {""}
            • Some numbers were asked for in other words or another language; compare them with care.
       *[no] {""}
    }
    { $has_done ->
        [yes]
            • Home plan, as told by the client: { $done } of { $by_days ->
                [yes] { $told ->
                    [one] { $told } day
                   *[other] { $told } days
                }
               *[no] { $told ->
                    [one] { $told } week
                   *[other] { $told } weeks
                }
            }
       *[no] • Home plan: nothing told
    }
    { $ways }
    { $tried }
    { $care }
    { $own }
    { $notes }

    { block-limits }
    { $rule_key ->
        [worsening] • The cause, or whether it will pass.
        [after_worse] • Why. Some soreness passes in a day.
        [short_relief] • Whether more would last.
       *[other] • Why. It speaks of the plan, not you.
    }

    { $client_knows ->
        [yes] { $client } knows that this was passed on to you.
       *[no] { $rule_key ->
            [worsening] { $client } hears from me that I pass this on to you.
           *[other] { $client } hears of this once you pick a date, or after 3 working days. Please pick one by { $act_by_day }.
        }
    }
    .less = Less
    .looks-off = Data looks off
    .colleague = Ask a colleague

alerts-silent =
    { $has_since ->
        [yes] { $client } has not answered since { $since_day }. Messages have stopped.
       *[no] { $client } has not answered yet. Messages have stopped.
    }
    { $said }

    That can mean many things. A word or a short call may help.
    .ask = I'll ask
    .wait = Give it time
    .close = Close honestly

alerts-pick_day = { $client }: { $step }. Which day?
    .day-1 = { $day_1_day }
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .week-1 = { $moved ->
        [yes] { $week_1_day }
       *[no] In a week, { $week_1 }
    }
    .week-2 = { $moved ->
        [yes] { $week_2_day }
       *[no] In 2 weeks, { $week_2 }
    }
    .back = Back

alerts-pick_weeks =
    { $client }: { $step }. { $step_key ->
        [rf] By when?
       *[other] When shall I look again?
    }
    Waiting was chosen { $waits } of 2 times. I stay quiet until the date unless things get worse.
    .week-1 = { $moved ->
        [yes] { $week_1_day }
       *[no] 1 week, { $week_1 }
    }
    .week-2 = { $moved ->
        [yes] { $week_2_day }
       *[no] 2 weeks, { $week_2 }
    }
    .week-4 = { $moved ->
        [yes] { $week_4_day }
       *[no] 4 weeks, { $week_4 }
    }
    .week-6 = { $moved ->
        [yes] { $week_6_day }
       *[no] 6 weeks, { $week_6 }
    }
    .back = Back

alerts-pick_months =
    { $client }: { $step }. When shall I look again?
    I stay quiet until the date unless things get worse.
    .week-4 = { $moved ->
        [yes] { $week_4_day }
       *[no] 4 weeks, { $week_4 }
    }
    .week-8 = { $moved ->
        [yes] { $week_8_day }
       *[no] 8 weeks, { $week_8 }
    }
    .week-12 = { $moved ->
        [yes] { $week_12_day }
       *[no] 12 weeks, { $week_12 }
    }
    .back = Back

alerts-areas =
    Things you may not have looked at together are on the buttons. Tick any to raise. The ticks are for you alone, and I conclude nothing from them.
    .work = { $work ->
        [yes] ☑ Set-up at work
       *[no] ☐ Set-up at work
    }
    .activities = { $activities ->
        [yes] ☑ What keeps stirring it up
       *[no] ☐ What keeps stirring it up
    }
    .injuries = { $injuries ->
        [yes] ☑ Old injuries
       *[no] ☐ Old injuries
    }
    .sleep = { $sleep ->
        [yes] ☑ Sleep
       *[no] ☐ Sleep
    }
    .mood = { $mood ->
        [yes] ☑ Stress and mood
       *[no] ☐ Stress and mood
    }
    .food = { $food ->
        [yes] ☑ Food and drink
       *[no] ☐ Food and drink
    }
    .load = { $load ->
        [yes] ☑ Training load
       *[no] ☐ Training load
    }
    .care = { $care ->
        [yes] ☑ Other care
       *[no] ☐ Other care
    }

alerts-type_approach =
    { $client }: what will you change? Send it as one message.
    { $tried }

    { $areas }

    I start a new count from today, so you can compare before and after.
    .back = Back

alerts-talked =
    Have you talked with { $client }, in person or by phone?

    I send nothing about closing before you tap that you have.
    .yes = We have talked
    .not-yet = Not yet
    .back = Back

alerts-type_closing =
    What would you like to say to { $client } in your own words? Send it as one message, or skip it.

    Then I close the plan, end the check-ins and send { $client } a closing note.
    .skip = Skip
    .back = Back

alerts-looks_off = { $client }: what looks off? I mark these weeks as unsure and do not count them.
    .wrong = Wrong answers
    .someone-else = Someone else answered
    .life-event = Life event
    .wrong-goal = Wrong goal
    .other = Other
    .back = Back

alerts-decided =
    { $client }: { $rule }. Decided on { $on_date }.

    { $has_until ->
        [yes]
            { $step_key ->
                [ca] You chose to call the same day. I bring it up again on { $until_day }.
                [pr] You chose to { $step }. I look again on { $until_day }, when an answer is hoped for.
                [ap] You chose to { $step }. I look again on { $until_day }.
                [sp] You have talked. I look again on { $until_day }.
                [rf] You chose to { $step } by { $until_day }.
               *[other]
                    You chose to { $step } { $is_to_do ->
                        [yes] on
                       *[no] until
                    } { $until_day }.
            }
       *[no] You chose to { $step }.
    }
    In your words: “{ $note }”
    { $asks_reason ->
        [yes] To keep a reason with it, send one line now.
       *[no] {""}
    }
    { $asks_goal ->
        [yes] To suggest other words for the goal, send them now. { $client } sees both and picks. The old goal and its numbers are kept.
       *[no] {""}
    }
    { $client_hears ->
        [yes] { $client } hears the date from me.
       *[no] {""}
    }

    { $right }
    .next = Next note
    .again = Choose again
    .handover = The hand-over

alerts-resolved =
    { $has_off ->
        [yes] { $client }: marked as unsure ({ $off }). These weeks are not counted. I look again from { $again_date }.
       *[no]
            { $rule_key ->
                [silent] { $client } has answered again. Nothing is left to decide here.
               *[other] { $client }: something more pressing has taken the place of this note.
            }
    }

    { $right }
    .again = Choose again
    .next = Next note

alerts-closed =
    { $client }: closed with care on { $on_date }. No more check-ins, and no more notes about this plan.
    In your words: “{ $note }”
    { $open }
    Why: “{ $why }”
    { $approaches ->
        [0] {""}
        [one] You tried { $approaches } approach. That is on record.
       *[other] You tried { $approaches } approaches. That is on record.
    }
    { $offers ->
        [0] {""}
        [one] You offered { $offers } referral.
       *[other] You offered { $offers } referrals.
    }
    { $asked ->
        [yes] { $client } is asked whether to go on.
       *[no] {""}
    }
    Open again since { $reopened_date }, with their yes.

    { $right }
    .next = Next note
    .reopen = Reopen

alerts-right =
    { $has_verdict ->
        [yes] You called this note { $verdict }. Another tap changes that.
       *[no] Was this note right? (If you like.)
    }
    .right = Right
    .early = Too early
    .wrong = Wrong

alerts-how_soon =
    How soon I speak of no change: { $preset }.

    Early is sooner, and more often too soon. Quiet is later, and more often sure. Notes of a worsening and of silence stay as they are.

    { $has_judged ->
        [yes] Since you chose this, you called { $right } of { $judged } such notes right, { $early } too early and { $wrong } wrong.
       *[no] {""}
    }
    { $has_suggested ->
        [yes] Your taps speak for { $suggested }. It is up to you.
       *[no] {""}
    }
    .early = Early
    .balanced = Balanced
    .quiet = Quiet
    .private = A question for you
    .tried = Tried where it stayed level

alerts-preset_tip =
    { $is_quieter ->
        [yes] You called { $count } of { $judged } notes of no change too early or wrong. Under /alerts you can have them later.
       *[no] You called { $count } of { $judged } notes of no change right. Under /alerts you can have them sooner.
    }

alerts-still_open =
    Still open: { $client }, { $rule }, since { $since_date }. A short answer is enough.
    .open = Open

alerts-last_push =
    Last note: { $client }, { $rule }, since { $since_date }. Then it stays in your weekly list and at /clients.
    .open = Open

alerts-today =
    { $client }: { $step_key ->
        [ca] you chose to call. If you have not reached them yet, today is a good day.
       *[other] { $has_late ->
            [yes] { $late_day } was the day you picked, and I bring it up late. You chose to { $step }.
           *[no] today is the day you picked. You chose to { $step }.
        }
    }
    .open = Open

alerts-waited_twice = Waiting was chosen twice before. Please pick another step.

# To the client. The first line shows nothing on a locked screen.
alerts-next_picked =
    { $step_key ->
        [rv] { $therapist } has seen this and suggests a look at the plan together on { $until_day }.
        [ap] { $therapist } has seen this and suggests another approach, with a new look on { $until_day }.
        [go] { $therapist } has seen this and would like to talk about your goal on { $until_day }.
        [wa] { $therapist } has seen this and suggests more time, with a new look on { $until_day }.
        [gn] { $therapist } has seen this and suggests going on as it is, with a new look on { $until_day }.
        [pr] { $therapist } has seen this and would like to ask whoever set your plan. An answer is hoped for by { $until_day }.
        [rf] { $therapist } has seen this and would like to talk about other care by { $until_day }.
       *[other] { $therapist } has seen this and would like to talk with you on { $until_day }.
    }
alerts-next_planned = I am passing this on to { $therapist }. The plan is to have a date for a talk by { $by_day }.

alerts-client_no_change =
    A note about your check-ins.

    Over { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, your answers have stayed about the same.

    This is not a mark against you or { $therapist }. It says that it is time to look at the plan together.

    { $next }
client-no-change-symptom =
    A note about your check-ins.

    Over { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, your answers have stayed about the same. Your { $label } was at { $symptom_then } then, and is at { $symptom_now } lately.

    This is not a mark against you or { $therapist }. You gave { $n_checkins ->
        [one] { $n_checkins } honest answer
       *[other] { $n_checkins } honest answers
    }, and they say it is time to look at the plan together.

    { $next }
client-no-change-goal =
    A note about your check-ins.

    To be plain: over { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, your answers have stayed about the same. “{ $goal }” was { $goal_then } out of 10 then, and is { $goal_now } lately.

    That happens, also when both sides do their part. What you want from the next talk matters most.

    { $next }

alerts-client_worse =
    A note about your check-ins.

    The last weeks have been tougher by your own numbers.

    I am passing this on to { $therapist }, who reads notes { $reads }. You don't have to wait for the next visit to talk.
    .urgent = { -urgent }
client-worse-symptom =
    A note about your check-ins.

    Your answers show a harder stretch. Your { $label } was at { $symptom_then } before, and is at { $symptom_now } lately.

    I am passing this on to { $therapist }, who reads notes { $reads }. You don't have to wait for the next visit to talk.
client-worse-goal =
    A note about your check-ins.

    The last weeks have been tougher by your own numbers. “{ $goal }” was { $goal_then } out of 10 before, and is { $goal_now } lately.

    I am passing this on to { $therapist }, who reads notes { $reads }. If anything feels new or very strong, tap the urgent button.

alerts-client_review =
    A note about your check-ins.

    { $asked ->
        [yes] You said that this isn't working for you so far. It is time to look at the plan together.
       *[no] The planned date for a look at the plan has come. You and { $therapist } can weigh your answers together.
    }

    { $next }

alerts-client_pattern =
    A note about your visits.

    { $rule_key ->
        [after_worse] By your own answers you felt worse after { $count } of your last { $visits } visits.
       *[other] By your own answers, the easing lasted under two days after { $count } of your last { $visits } visits.
    }

    { $next }

alerts-client_date =
    A note about your check-ins.

    { $next }

alerts-client_not_counted =
    A note about your check-ins.

    I passed your last answers on to { $therapist }. { $therapist } thinks that these weeks may not show the full picture, so they do not count for now.

    If you see it another way, tell { $therapist }.

alerts-client_closed =
    A note from { $therapist }.

    { $rule_key ->
        [silent] Your check-ins end here. Your visits with { $therapist } are not affected.
       *[other] You two have talked about where things stand.
    }
    In { $therapist }'s words: “{ $note }”

    { $rule_key ->
        [silent] {""}
       *[other] This kind of care has not brought the change you wanted. That says something about the fit, not about you. Other kinds of care may suit you better, and it is worth looking on.
    }

    I ask no more questions from here. You can come back and ask at any time.
    .summary = Get my summary
    .ideas = Ideas for next steps
    .finish = Finish
