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
