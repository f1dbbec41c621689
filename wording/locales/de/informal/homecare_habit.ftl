homecare_habit-ask = Was machst du ohnehin jeden Tag, wonach „{ $item }“ kommen könnte? Bitte antippen oder eingeben.

homecare_habit-if_then =
    Dein Plan: nach { $has_habit ->
        [yes] { $habit }
       *[no] „{ $own }“
    } kommt „{ $item }“.
    { $has_times ->
        [yes] { $free ->
            [one] { $times } Tage in der Woche, also bleibt ein Tag frei.
           *[other] { $times ->
                [one] Ein Tag in der Woche, also bleiben { $free } Tage frei.
               *[other] { $times } Tage in der Woche, also bleiben { $free } Tage frei.
            }
        }
       *[no] Jeder Tag darf frei bleiben.
    }
