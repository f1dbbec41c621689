# An die Person selbst. Die erste Zeile zeigt auf dem Sperrbildschirm nichts.
alerts-next_picked =
    { $step_key ->
        [rv] { $therapist } hat das gesehen und schlägt einen gemeinsamen Blick auf den Plan vor, am { $until_day }.
        [ap] { $therapist } hat das gesehen und schlägt einen anderen Ansatz vor, mit einem neuen Blick am { $until_day }.
        [go] { $therapist } hat das gesehen und möchte am { $until_day } über dein Ziel sprechen.
        [wa] { $therapist } hat das gesehen und schlägt mehr Zeit vor, mit einem neuen Blick am { $until_day }.
        [gn] { $therapist } hat das gesehen und schlägt vor, so weiterzumachen, mit einem neuen Blick am { $until_day }.
        [pr] { $therapist } hat das gesehen und möchte bei der Person nachfragen, die deinen Plan erstellt hat. Eine Antwort wird bis { $until_day } erhofft.
        [rf] { $therapist } hat das gesehen und möchte bis { $until_day } über andere Behandlungen sprechen.
       *[other] { $therapist } hat das gesehen und möchte am { $until_day } mit dir sprechen.
    }

alerts-client_no_change =
    Eine Nachricht zu deinen Check-ins.

    Über { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } sind deine Antworten etwa gleich geblieben.

    Das spricht weder gegen dich noch gegen { $therapist }. Es heißt: Zeit, zusammen auf den Plan zu schauen.

    { $next }

client-no-change-symptom =
    Eine Nachricht zu deinen Check-ins.

    Über { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } sind deine Antworten etwa gleich geblieben. „{ $label_cap }“ lag damals bei { $symptom_then }, zuletzt bei { $symptom_now }.

    Das spricht weder gegen dich noch gegen { $therapist }. { $n_checkins ->
        [one] { $n_checkins } ehrliche Antwort sagt
       *[other] { $n_checkins } ehrliche Antworten sagen
    }: Es ist Zeit, zusammen auf den Plan zu schauen.

    { $next }

client-no-change-goal =
    Eine Nachricht zu deinen Check-ins.

    Offen gesagt: Über { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } sind deine Antworten etwa gleich geblieben. „{ $goal }“ lag damals bei { $goal_then } von 10, zuletzt bei { $goal_now }.

    Das kommt vor, auch wenn beide Seiten ihren Teil tun. Am wichtigsten ist, was du vom nächsten Gespräch möchtest.

    { $next }

alerts-client_worse =
    Eine Nachricht zu deinen Check-ins.

    Die letzten Wochen waren nach deinen eigenen Zahlen schwerer.

    Ich gebe das an { $therapist } weiter. { $therapist } liest Notizen { $reads }. Ein Gespräch ist auch vor dem nächsten Termin möglich.

client-worse-symptom =
    Eine Nachricht zu deinen Check-ins.

    Deine Antworten zeigen eine schwerere Zeit. „{ $label_cap }“ lag vorher bei { $symptom_then }, zuletzt bei { $symptom_now }.

    Ich gebe das an { $therapist } weiter. { $therapist } liest Notizen { $reads }. Ein Gespräch ist auch vor dem nächsten Termin möglich.

client-worse-goal =
    Eine Nachricht zu deinen Check-ins.

    Die letzten Wochen waren nach deinen eigenen Zahlen schwerer. „{ $goal }“ lag vorher bei { $goal_then } von 10, zuletzt bei { $goal_now }.

    Ich gebe das an { $therapist } weiter. { $therapist } liest Notizen { $reads }. Wenn sich etwas neu oder sehr stark anfühlt, tippe auf „{ -urgent }“.

alerts-client_review =
    Eine Nachricht zu deinen Check-ins.

    { $asked ->
        [yes] Du hast gesagt, dass es so bisher nicht hilft. Es ist Zeit, zusammen auf den Plan zu schauen.
       *[no] Der geplante Tag für einen Blick auf den Plan ist da. Deine Antworten kannst du mit { $therapist } zusammen ansehen.
    }

    { $next }

alerts-client_pattern =
    Eine Nachricht zu deinen Terminen.

    { $rule_key ->
        [after_worse] Nach deinen eigenen Antworten ging es dir nach { $count } der letzten { $visits } Termine schlechter.
       *[other] Nach deinen eigenen Antworten hielt die Erleichterung nach { $count } der letzten { $visits } Termine unter zwei Tagen an.
    }

    { $next }

alerts-client_date =
    Eine Nachricht zu deinen Check-ins.

    { $next }

alerts-client_not_counted =
    Eine Nachricht zu deinen Check-ins.

    Ich habe deine letzten Antworten an { $therapist } weitergegeben. { $therapist } meint, dass diese Wochen vielleicht nicht das ganze Bild zeigen. Darum zählen sie vorerst nicht.

    Siehst du das anders? Dann sag es { $therapist }.

alerts-client_closed =
    Eine Nachricht von { $therapist }.

    { $rule_key ->
        [silent] Deine Check-ins enden hier. Mit deinen Terminen bei { $therapist } hat das nichts zu tun.
       *[other] Wie es steht, habt ihr zusammen besprochen.
    }
    In den Worten von { $therapist }: „{ $note }“

    { $rule_key ->
        [silent] {""}
       *[other] Diese Art der Behandlung hat nicht die Veränderung gebracht, die du wolltest. Das sagt etwas darüber, ob sie passt, und nichts über dich. Andere Behandlungen passen vielleicht besser, und es lohnt sich, weiterzusuchen.
    }

    Ich frage von hier an nichts mehr. Du kannst jederzeit zurückkommen und fragen.
