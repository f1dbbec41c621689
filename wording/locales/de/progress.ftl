# Rückblicke. Der Stand wird in den ersten beiden Sätzen genannt; der erste zeigt auf dem Sperrbildschirm nichts von
# Gesundheit. Je Stand gelten zwei Texte oder mehr für alle Messungen; die anderen nennen Ziel und Beschwerde in Sätzen.

-answers = Meine Antworten
-not-working = Das hilft mir so nicht
-add-note = Notiz hinzufügen
-call = Um Anruf bitten

progress-goal_line = • „{ $goal }“: am Anfang { $then }{ $has_now ->
        [yes] , zuletzt { $now }
       *[no] {""}
    }
progress-symptom_line = • „{ $label_cap }“: am Anfang { $then }{ $has_now ->
        [yes] , zuletzt { $now }
       *[no] {""}
    }
progress-side_line = • „{ $side }“: am Anfang { $then }{ $has_now ->
        [yes] , zuletzt { $now }
       *[no] {""}
    }

# Teile mehrerer Texte.
progress-so-far = { $n_checkins ->
        [0] Bisher ist kein Check-in beantwortet.
        [one] Bisher ist { $n_checkins } Check-in beantwortet.
       *[other] Bisher sind { $n_checkins } Check-ins beantwortet.
    }
progress-weeks = { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    }
progress-from = { $n_checkins ->
        [one] Grundlage ist { $n_checkins } Check-in in { progress-weeks }.
       *[other] Grundlage sind { $n_checkins } eigene Check-ins in { progress-weeks }.
    }
progress-counted = { $has_since ->
        [yes] Gezählt ab dem { $since }, mit dem neuen Ansatz.
       *[no] {""}
    }{ progress-reworded }
progress-reworded = { $reworded ->
        [yes] { $has_since ->
            [yes] {" "}
           *[no] {""}
        }Einige Fragen lauteten anders.
       *[no] {""}
    }
progress-talk = { $has_review ->
        [yes] Gemeinsamer Blick auf den Plan: { $review }.
       *[no] {""}
    }
progress-next = { $has_decided ->
        [yes] { $therapist } schaut am { $decided } wieder darauf.
       *[no] { $has_review ->
            [yes] Gemeinsamer Blick darauf: { $review }.
           *[no] Beim nächsten Termin können Sie es ansprechen.
        }
    }
progress-stretch = { $stretch ->
        [one] { $stretch } Woche
       *[other] { $stretch } Wochen
    }
progress-answered = { $sent ->
        [one] { $answered } von { $sent } Check-in in { progress-stretch }
       *[other] { $answered } von { $sent } Check-ins in { progress-stretch }
    }

progress-too_early =
    .answers = { -answers }
i1-1 =
    Es ist noch zu früh, um etwas zu sagen. { progress-so-far }

    Ihr Ausgangspunkt ist gespeichert: „{ $label }“ { $symptom_then }, „{ $goal }“ { $goal_then }. Wir schauen wieder am { $look_again }.
    { progress-counted }
i1-2 =
    Noch kein Muster, und das ist jetzt auch in Ordnung. { progress-so-far }

    Bis zum { $look_again } reicht es vielleicht für einen Vergleich mit dem Anfang.
    { progress-counted }
i1-3 =
    Es ist noch zu früh, um etwas zu sagen. { progress-so-far }

    { $has_lines ->
        [yes] Das ist gespeichert:
       *[no] {""}
    }
    { $has_lines ->
        [yes] { $lines }
       *[no] {""}
    }

    Wir schauen wieder am { $look_again }.
    { progress-counted }

progress-too_few =
    .other-time = Andere Uhrzeit
    .fortnight = Alle 2 Wochen
    .keep = So lassen
    .answers = { -answers }
i2-1 =
    Das lässt sich noch nicht sagen. Beantwortet: { progress-answered }. Das sind zu wenige zum Vergleichen.

    Passt ein anderer Tag oder ein langsamerer Rhythmus besser, stelle ich um.
i2-2 =
    Zu wenige Antworten, um etwas zu sagen: { progress-answered }.

    Das ist kein Problem. Vielleicht passt eine andere Uhrzeit besser in Ihre Woche.

progress-clearly_better =
    .answers = { -answers }
i3-1 =
    Ihre Antworten zeigen eine deutliche Veränderung. Für „{ $label }“ am Anfang { $symptom_then }, zuletzt { $symptom_now }.

    Für „{ $goal }“ erst { $goal_then }, jetzt { $goal_now }. Den Plan für zu Hause haben Sie { $n_total }-mal eingetragen.

    { progress-from } Welcher Teil den Unterschied macht, kann ich nicht sagen. Was bleiben soll, können Sie zusammen besprechen.
    { progress-counted }
i3-2 =
    Es hat sich in die gewünschte Richtung bewegt. „{ $goal }“ war am Anfang { $goal_then } und ist jetzt { $goal_now }. „{ $label }“: erst { $symptom_then }, jetzt { $symptom_now }.

    { progress-from } Wochen mit Auf und Ab kann es weiter geben.
    { progress-counted }
i3-3 =
    Ihre Antworten zeigen eine deutliche Veränderung zum Guten.

    { $lines }

    { progress-from } Welcher Teil den Unterschied macht, kann ich nicht sagen.
    { progress-counted }
i3-4 =
    Es hat sich in die gewünschte Richtung bewegt, und zwar deutlich.

    { $lines }

    { progress-from } Was bleiben soll, können Sie mit { $therapist } besprechen.
    { progress-counted }

progress-little_better =
    .answers = { -answers }
i3b-1 =
    Ihre Antworten zeigen eine kleine Veränderung zum Guten.

    { $lines }

    { progress-from } Wochen mit Auf und Ab kann es weiter geben.
    { progress-counted }
i3b-2 =
    Ein kleiner Schritt in die gewünschte Richtung, nach Ihren eigenen Antworten.

    { $lines }

    { progress-from } Welcher Teil den Unterschied macht, kann ich nicht sagen.
    { progress-counted }

progress-maybe_better =
    .answers = { -answers }
i3c-1 =
    Vielleicht wird es leichter. Ein paar weitere Antworten zeigen mehr.

    { $lines }

    { progress-from }
    { progress-counted }
i3c-2 =
    Vielleicht gibt es eine kleine Veränderung zum Guten. Das zeigt sich nach ein paar weiteren Antworten.

    { $lines }

    { progress-from }
    { progress-counted }

progress-gains =
    .list = Liste ansehen
    .answers = { -answers }
progress-gains-moved = { $sure ->
        [yes] Leichter:
       *[no] Vielleicht leichter:
    }
progress-gains-same = { $has_same ->
        [yes] Etwa gleich:
       *[no] {""}
    }
progress-gains-same-lines = { $has_same ->
        [yes] { $same }
       *[no] {""}
    }
progress-gains-named = { $has_gain ->
        [yes] In { $n_gain } Wochen als leichter genannt: { $gain }.
       *[no] {""}
    }
i4-1 =
    { $sure ->
        [yes] Ein Teil ist leichter geworden, im Ganzen ist es etwa gleich.
       *[no] Ein Teil wird vielleicht leichter, im Ganzen ist es etwa gleich.
    }

    { progress-gains-moved }
    { $moved }
    { progress-gains-same }
    { progress-gains-same-lines }

    { progress-gains-named }
    { progress-from }
    { progress-counted }
i4-2 =
    Im Ganzen ist es nahe am Ausgangspunkt. { $sure ->
        [yes] Daneben hat sich ein Teil bewegt.
       *[no] Daneben bewegt sich vielleicht ein Teil.
    }

    { progress-gains-moved }
    { $moved }
    { progress-gains-same }
    { progress-gains-same-lines }

    { progress-gains-named } Kleines ist leicht zu übersehen, darum führe ich eine Liste.
    { progress-from }
    { progress-counted }

progress-both_ways =
    .note = { -add-note }
    .answers = { -answers }
i5-1 =
    Ihre Antworten zeigen in beide Richtungen.

    Leichter:
    { $up }
    Schwerer:
    { $down }

    Was das heißt, rate ich nicht. Beide Listen liegen für den nächsten Termin mit { $therapist } bereit.
    { progress-from }
    { progress-counted }
i5-2 =
    Diese Wochen sind gemischt: Ein Teil wurde leichter, ein Teil schwerer.

    Leichter:
    { $up }
    Schwerer:
    { $down }

    { progress-from } Wenn Ihnen eines davon gerade wichtiger ist, sagen Sie es { $therapist }.
    { progress-counted }

progress-no_change =
    .topic = Thema hinzufügen
    .call = { -call }
    .answers = { -answers }
    .not-working = { -not-working }
i6-1 =
    Über { progress-weeks } sind Ihre Antworten etwa gleich geblieben.

    { $lines }

    { progress-from } Das spricht weder gegen Sie noch gegen { $therapist }. Es ist Zeit, zusammen auf den Plan zu schauen.

    { progress-next }
    { progress-counted }
i6-2 =
    Offen gesagt: Die Zahlen haben sich in { progress-weeks } nicht bewegt.

    { $lines }

    { progress-from } Das kommt vor, auch wenn beide ihren Teil tun. Der nächste Schritt: ein Gespräch über Möglichkeiten.

    { progress-next }
    { progress-counted }

progress-worse =
    .urgent = { -urgent }
    .call = { -call }
    .note = { -add-note }
    .answers = { -answers }
    .not-working = { -not-working }
i7-1 =
    Ihre Antworten zeigen eine schwerere Zeit.

    { $harder }

    { progress-from } { $therapist } kann diese Antworten auch sehen. Ein Gespräch ist auch vor dem nächsten Termin möglich.

    Wenn sich etwas neu oder sehr stark anfühlt, tippen Sie auf „{ -urgent }“.
    { progress-counted }
i7-2 =
    Die letzten Wochen waren nach Ihren eigenen Zahlen schwerer.

    { $harder }

    { progress-from } { $therapist } kann das auch sehen. Anrufen können Sie auch vor dem nächsten Termin.

    Wenn sich etwas neu oder sehr stark anfühlt, tippen Sie auf „{ -urgent }“.
    { progress-counted }

progress-reached =
    .answers = { -answers }
    .new-goal = Neues Ziel setzen
    .finish = Hier abschließen
progress-reached-held = { $has_n_held ->
        [yes] Das hält nun seit { $n_held } Antworten.
       *[no] {""}
    }
i8-1 =
    Nach Ihrer eigenen Zahl sind Sie da, wo Sie hinwollten. „{ $goal }“ ist jetzt { $goal_now }, und als gut genug hatten Sie { $target } von 10 genannt.

    { progress-reached-held }
    Am Anfang war es { $goal_then }.
    { progress-from } Was als Nächstes kommt, entscheiden Sie 🎉
    { progress-counted }
i8-2 =
    Die Zahl, die Sie gewählt haben, ist erreicht. Für „{ $goal }“ waren { $target } von 10 gut genug, und jetzt ist es { $goal_now }.

    { progress-reached-held }
    Am Anfang war es { $goal_then }.
    { progress-from } Was als Nächstes kommt, können Sie mit { $therapist } besprechen.
    { progress-counted }

progress-near_goal =
    .answers = { -answers }
    .new-goal = Neues Ziel setzen
    .finish = Hier abschließen
i8b-1 =
    Ihre Antworten liegen nahe am leichten Ende der Skala.

    { $lines }

    { progress-from } Was als Nächstes kommt, entscheiden Sie.
    { progress-counted }
i8b-2 =
    Es liegt nahe am leichten Ende, nach Ihren eigenen Antworten.

    { $lines }

    { progress-from } Was als Nächstes kommt, können Sie mit { $therapist } besprechen.
    { progress-counted }

progress-holding =
    .answers = { -answers }
i9-1 =
    Der Stand hält.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }
i9-2 =
    Zuletzt recht gleichmäßig.

    „{ $label_cap }“ ist etwa { $symptom_now }. Am Anfang war es { $symptom_then }.

    { progress-from }
    { progress-talk }
    { progress-counted }
i9-3 =
    Der Stand hält, nach Ihren eigenen Zahlen.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-steady =
    .answers = { -answers }
i9b-1 =
    Alles recht gleichmäßig. Ihre Antworten sind etwa gleich geblieben.

    { $lines }

    { progress-from }
    { progress-counted }
i9b-2 =
    Gleichmäßig über { progress-weeks }, nahe am Ausgangspunkt.

    { $lines }

    { progress-from } Wenn Sie jetzt den Stand halten wollen, dann zeigen die Antworten das.
    { progress-counted }

progress-swinging =
    .note = { -add-note }
    .answers = { -answers }
    .not-working = { -not-working }
i10-1 =
    Ihre Wochen gehen auf und ab, ohne klare Richtung über { progress-weeks }.

    { $swings }
    Die Antworten lagen zwischen { $low } und { $high }.

    { progress-from } Vielleicht lohnt es sich zu notieren, was gute und schwere Wochen gemeinsam haben.
    { progress-talk }
    { progress-counted }
i10-2 =
    Noch keine klare Linie. Ihre Wochen gehen auf und ab, zwischen { $low } und { $high }.

    { $swings }

    { progress-from } Ich frage weiter, und zu Wochen, die auffallen, können Sie Notizen machen.
    { progress-talk }
    { progress-counted }

progress-cannot_tell =
    .answers = { -answers }
    .not-working = { -not-working }
i11-1 =
    Das lässt sich noch nicht sagen. { $easing ->
        [yes] Vielleicht wird es leichter, ein paar weitere Antworten zeigen mehr.
       *[no] Ihre Antworten passen zu einer langsamen Veränderung ebenso wie zu keiner.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }
i11-2 =
    Ihre Antworten lassen es bisher offen, ganz ehrlich. { $easing ->
        [yes] Vielleicht wird es leichter, ein paar weitere Antworten zeigen mehr.
       *[no] Mit Raten ist nichts entschieden.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-day_line = { $day }{ $has_goal ->
        [yes] , Ziel { $goal }
       *[no] {""}
    }{ $has_symptom ->
        [yes] , „{ $label }“ { $symptom }
       *[no] {""}
    }{ $has_homecare ->
        [yes] , Plan für zu Hause { $homecare }
       *[no] {""}
    }{ $has_since_start ->
        [yes] , seit dem Anfang { $since_start }
       *[no] {""}
    }

progress-answers =
    Ihre Antworten, die neueste am Ende.
    Ihr Ziel ist „{ $goal }“.

    { $days }

    { $n_all ->
        [0] Bisher ist kein Check-in beantwortet.
        [one] Insgesamt ist { $n_all } Check-in beantwortet.
       *[other] Insgesamt sind { $n_all } Check-ins beantwortet.
    }
    Termine im letzten Monat: { $lately }, im Monat davor: { $before }.

progress-no_answers = Noch gibt es keine Antworten zu zeigen. Ihr erster Check-in ist der Anfang.

progress-review_asked =
    Ich gebe das an { $therapist } weiter. Bis zum { $due } wählt { $therapist } einen Tag, um über den Plan zu sprechen.

    Worüber Sie sprechen möchten, können Sie hier dazuschreiben.

progress-review_known =
    Ein Gespräch über den Plan steht schon an, darum schicke ich keine zweite Nachricht.
    { $has_on ->
        [yes] { $therapist } hat dafür den { $on } gewählt.
       *[no] { $therapist } wählt noch einen Tag.
    }

    Worüber Sie sprechen möchten, können Sie hier dazuschreiben.

progress-gain_line = • { $day }: { $has_words ->
        [yes] „{ $words }“
       *[no] { $what }
    }

progress-gains_list =
    { $named_count ->
        [0] Bisher wurde nichts als leichter genannt. Der Check-in fragt ab und zu danach.
       *[other] Was Sie als leichter genannt haben, das Neueste am Ende.
    }
    { $named }

    { $sides_count ->
        [0] {""}
       *[other] Was Sie im Blick behalten:
    }
    { $sides }

enum-axis-goal = Wie leicht es fiel, 0 bis 10: höher ist leichter
enum-axis-symptom = Wie sehr es zu schaffen machte, 0 bis 10: niedriger ist leichter
enum-axis-side = Wie sehr es zu schaffen machte, 0 bis 10: niedriger ist leichter
enum-axis-days = Tage mit Einschränkung, 0 bis 7: weniger ist leichter

enum-mark-answer = eine Antwort
enum-mark-carried = wie in der Woche davor
enum-mark-same = etwa wie am Anfang
enum-mark-change = anderer Ansatz
enum-mark-visit = ein Termin
enum-mark-hard = eine schwere Phase
enum-mark-pause = eine Pause

progress-goal_course = „{ $goal }“, höher ist leichter: { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }, die erste { $then }, die letzte { $now }.
    .title = „{ $goal }“
progress-symptom_course = „{ $label_cap }“, niedriger ist leichter: { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }, die erste { $then }, die letzte { $now }.
    .title = { $label_cap }
progress-side_course = „{ $side }“, niedriger ist leichter: { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }, die erste { $then }, die letzte { $now }.
    .title = „{ $side }“

progress-pictured =
    Das Bild zeigt die Antworten vom { $first } bis zum { $last }.
    { $lines }
    { $gaps ->
        [yes] Wo eine Antwort fehlt, ist die Linie offen.
       *[no] {""}
    }
