hopes-meaning = • Wenn es leichter würde, ist die Zeit für: „{ $words }“
hopes-hoped = • Verlauf wie gehofft, laut Antwort vom { $on_date }: { $answer }
hopes-expected =
    • Erwartung in der Praxis vom { $on_date }: „{ $words }“{ $has_by ->
        [yes] , bis { $by_date }
       *[no] {""}
    }
hopes-sure = • Sicher im Umgang damit: { $then } von 10{ $has_now ->
        [yes] , zuletzt { $now }
       *[no] {""}
    }
hopes-hardened = • Woche war schwerer, laut Angabe vom { $on_date }: „{ $what }“
hopes-to_raise = • Ansprechen, notiert am { $on_date }: { $area }

enum-area-work = Arbeitsplatz
enum-area-active = Was es immer wieder weckt
enum-area-injuries = Alte Verletzungen
enum-area-sleep = Schlaf
enum-area-mood = Stress und Stimmung
enum-area-food = Essen und Trinken
enum-area-load = Trainingsmenge
enum-area-care = Andere Behandlung
