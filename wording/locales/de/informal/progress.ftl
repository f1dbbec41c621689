progress-next = { $has_decided ->
        [yes] { $therapist } schaut am { $decided } wieder darauf.
       *[no] { $has_review ->
            [yes] Gemeinsamer Blick darauf: { $review }.
           *[no] Beim nächsten Termin kannst du es ansprechen.
        }
    }

i1-1 =
    Es ist noch zu früh, um etwas zu sagen. { progress-so-far }

    Dein Ausgangspunkt ist gespeichert: „{ $label }“ { $symptom_then }, „{ $goal }“ { $goal_then }. Wir schauen wieder am { $look_again }.
    { progress-counted }

i2-2 =
    Zu wenige Antworten, um etwas zu sagen: { progress-answered }.

    Das ist kein Problem. Vielleicht passt eine andere Uhrzeit besser in deine Woche.

i3-1 =
    Deine Antworten zeigen eine deutliche Veränderung. Für „{ $label }“ am Anfang { $symptom_then }, zuletzt { $symptom_now }.

    Für „{ $goal }“ erst { $goal_then }, jetzt { $goal_now }. Den Plan für zu Hause hast du { $n_total }-mal eingetragen.

    { progress-from } Welcher Teil den Unterschied macht, kann ich nicht sagen. Was bleiben soll, könnt ihr zusammen besprechen.
    { progress-counted }

i3-3 =
    Deine Antworten zeigen eine deutliche Veränderung zum Guten.

    { $lines }

    { progress-from } Welcher Teil den Unterschied macht, kann ich nicht sagen.
    { progress-counted }

i3-4 =
    Es hat sich in die gewünschte Richtung bewegt, und zwar deutlich.

    { $lines }

    { progress-from } Was bleiben soll, kannst du mit { $therapist } besprechen.
    { progress-counted }

i3b-1 =
    Deine Antworten zeigen eine kleine Veränderung zum Guten.

    { $lines }

    { progress-from } Wochen mit Auf und Ab kann es weiter geben.
    { progress-counted }

i3b-2 =
    Ein kleiner Schritt in die gewünschte Richtung, nach deinen eigenen Antworten.

    { $lines }

    { progress-from } Welcher Teil den Unterschied macht, kann ich nicht sagen.
    { progress-counted }

i5-1 =
    Deine Antworten zeigen in beide Richtungen.

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

    { progress-from } Wenn dir eines davon gerade wichtiger ist, sag es { $therapist }.
    { progress-counted }

i6-1 =
    Über { progress-weeks } sind deine Antworten etwa gleich geblieben.

    { $lines }

    { progress-from } Das spricht weder gegen dich noch gegen { $therapist }. Es ist Zeit, zusammen auf den Plan zu schauen.

    { progress-next }
    { progress-counted }

i7-1 =
    Deine Antworten zeigen eine schwerere Zeit.

    { $harder }

    { progress-from } { $therapist } kann diese Antworten auch sehen. Ein Gespräch ist auch vor dem nächsten Termin möglich.

    Wenn sich etwas neu oder sehr stark anfühlt, tippe auf „{ -urgent }“.
    { progress-counted }

i7-2 =
    Die letzten Wochen waren nach deinen eigenen Zahlen schwerer.

    { $harder }

    { progress-from } { $therapist } kann das auch sehen. Anrufen kannst du auch vor dem nächsten Termin.

    Wenn sich etwas neu oder sehr stark anfühlt, tippe auf „{ -urgent }“.
    { progress-counted }

i8-1 =
    Nach deiner eigenen Zahl bist du da, wo du hinwolltest. „{ $goal }“ ist jetzt { $goal_now }, und als gut genug hattest du { $target } von 10 genannt.

    { progress-reached-held }
    Am Anfang war es { $goal_then }.
    { progress-from } Was als Nächstes kommt, entscheidest du 🎉
    { progress-counted }

i8-2 =
    Die Zahl, die du gewählt hast, ist erreicht. Für „{ $goal }“ waren { $target } von 10 gut genug, und jetzt ist es { $goal_now }.

    { progress-reached-held }
    Am Anfang war es { $goal_then }.
    { progress-from } Was als Nächstes kommt, kannst du mit { $therapist } besprechen.
    { progress-counted }

i8b-1 =
    Deine Antworten liegen nahe am leichten Ende der Skala.

    { $lines }

    { progress-from } Was als Nächstes kommt, entscheidest du.
    { progress-counted }

i8b-2 =
    Es liegt nahe am leichten Ende, nach deinen eigenen Antworten.

    { $lines }

    { progress-from } Was als Nächstes kommt, kannst du mit { $therapist } besprechen.
    { progress-counted }

i9-3 =
    Der Stand hält, nach deinen eigenen Zahlen.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

i9b-1 =
    Alles recht gleichmäßig. Deine Antworten sind etwa gleich geblieben.

    { $lines }

    { progress-from }
    { progress-counted }

i9b-2 =
    Gleichmäßig über { progress-weeks }, nahe am Ausgangspunkt.

    { $lines }

    { progress-from } Wenn du jetzt den Stand halten willst, dann zeigen die Antworten das.
    { progress-counted }

i10-1 =
    Deine Wochen gehen auf und ab, ohne klare Richtung über { progress-weeks }.

    { $swings }
    Die Antworten lagen zwischen { $low } und { $high }.

    { progress-from } Vielleicht lohnt es sich zu notieren, was gute und schwere Wochen gemeinsam haben.
    { progress-talk }
    { progress-counted }

i10-2 =
    Noch keine klare Linie. Deine Wochen gehen auf und ab, zwischen { $low } und { $high }.

    { $swings }

    { progress-from } Ich frage weiter, und zu Wochen, die auffallen, kannst du Notizen machen.
    { progress-talk }
    { progress-counted }

i11-1 =
    Das lässt sich noch nicht sagen. { $easing ->
        [yes] Vielleicht wird es leichter, ein paar weitere Antworten zeigen mehr.
       *[no] Deine Antworten passen zu einer langsamen Veränderung ebenso wie zu keiner.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

i11-2 =
    Deine Antworten lassen es bisher offen, ganz ehrlich. { $easing ->
        [yes] Vielleicht wird es leichter, ein paar weitere Antworten zeigen mehr.
       *[no] Mit Raten ist nichts entschieden.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-answers =
    Deine Antworten, die neueste am Ende.
    Dein Ziel ist „{ $goal }“.

    { $days }

    { $n_all ->
        [0] Bisher ist kein Check-in beantwortet.
        [one] Insgesamt ist { $n_all } Check-in beantwortet.
       *[other] Insgesamt sind { $n_all } Check-ins beantwortet.
    }
    Termine im letzten Monat: { $lately }, im Monat davor: { $before }.

progress-no_answers = Noch gibt es keine Antworten zu zeigen. Dein erster Check-in ist der Anfang.

progress-review_asked =
    Ich gebe das an { $therapist } weiter. Bis zum { $due } wählt { $therapist } einen Tag, um über den Plan zu sprechen.

    Worüber du sprechen möchtest, kannst du hier dazuschreiben.

progress-review_known =
    Ein Gespräch über den Plan steht schon an, darum schicke ich keine zweite Nachricht.
    { $has_on ->
        [yes] { $therapist } hat dafür den { $on } gewählt.
       *[no] { $therapist } wählt noch einen Tag.
    }

    Worüber du sprechen möchtest, kannst du hier dazuschreiben.

progress-gains_list =
    { $named_count ->
        [0] Bisher wurde nichts als leichter genannt. Der Check-in fragt ab und zu danach.
       *[other] Was du als leichter genannt hast, das Neueste am Ende.
    }
    { $named }

    { $sides_count ->
        [0] {""}
       *[other] Was du im Blick behältst:
    }
    { $sides }
