# Wonach etwas kommt. Gehört zu „nach …“.
enum-habit-wk = dem Aufwachen
enum-habit-lu = dem Mittagessen
enum-habit-hm = dem Heimkommen
enum-habit-te = dem Zähneputzen

homecare_habit-ask = Was machen Sie ohnehin jeden Tag, wonach „{ $item }“ kommen könnte? Bitte antippen oder eingeben.
    .waking = Aufwachen
    .lunch = Mittagessen
    .home = Heimkommen
    .teeth = Zähneputzen
    .time = Uhrzeit wählen
    .skip = { -skip }

homecare_habit-if_then =
    Ihr Plan: nach { $has_habit ->
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
    .good = Gut so
    .change = Ändern

homecare_habit-left = Gut. Jede Tageszeit passt.

homecare_habit-card = { $body }
