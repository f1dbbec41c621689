hopes-meaning = • If it got easier, the time is for: “{ $words }”
hopes-hoped = • As hoped, by the answer of { $on_date }: { $answer }
hopes-expected =
    • The therapist's expectation of { $on_date }: “{ $words }”{ $has_by ->
        [yes] , by { $by_date }
       *[no] {""}
    }
hopes-sure = • Sure of looking after it: { $then } of 10{ $has_now ->
        [yes] , { $now } lately
       *[no] {""}
    }
hopes-hardened = • Made a week harder, as told on { $on_date }: “{ $what }”
hopes-to_raise = • To raise, ticked on { $on_date }: { $area }

enum-area-work = set-up at work
enum-area-active = what keeps stirring it up
enum-area-injuries = old injuries
enum-area-sleep = sleep
enum-area-mood = stress and mood
enum-area-food = food and drink
enum-area-load = training load
enum-area-care = other care
