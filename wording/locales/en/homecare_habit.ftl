# What an item comes after. Goes with "after …".
enum-habit-wk = waking up
enum-habit-lu = lunch
enum-habit-hm = getting home
enum-habit-te = brushing teeth

homecare_habit-ask = What do you already do each day that “{ $item }” could come after? Tap one, or type it.
    .waking = Waking up
    .lunch = Lunch
    .home = Getting home
    .teeth = Brushing teeth
    .time = Pick a time
    .skip = { -skip }

homecare_habit-if_then =
    Your plan: after { $has_habit ->
        [yes] { $habit }
       *[no] “{ $own }”
    }, “{ $item }”.
    { $has_times ->
        [yes] { $free ->
            [one] { $times } days a week, so one day is yours to skip.
           *[other] { $times ->
                [one] One day a week, so { $free } days are yours to skip.
               *[other] { $times } days a week, so { $free } days are yours to skip.
            }
        }
       *[no] Any day is yours to skip.
    }
    .good = Good
    .change = Change it

homecare_habit-left = OK. Any time of the day is fine.

homecare_habit-card = { $body }
