joining-not_you =
    Dieser Chat ist jetzt geschlossen. { $therapist } sagt, dass die Einladung für jemand anderen war.

    Was du geschrieben hast, ist gelöscht. Ich schreibe nicht mehr. Falls das ein Irrtum ist, bitte { $therapist } um einen neuen Link.

# Einladungen, die nicht gelten.
joining-invite_unknown =
    Diese Einladung kenne ich nicht. Vielleicht gilt inzwischen eine neuere.
    Deine Praxis kann eine neue schicken. Der Code lässt sich auch hier eingeben.

joining-invite_used =
    Diese Einladung ist schon benutzt, und jede gilt für eine Person.
    Warst du das nicht? Dann sag es bitte deiner Praxis, und bitte um eine neue.

joining-invite_over =
    Diese Einladung ist abgelaufen, jede gilt drei Tage.
    Deine Praxis kann eine neue schicken.

# Ja oder Nein.
joining-consent =
    { $has_name ->
        [yes] Hallo { $name }.
       *[no] Hallo.
    } Ich bin das Check-in-Programm von { $therapist }, kein Mensch. Einmal in der Woche stelle ich ein paar kurze Fragen.

    { $therapist } liest die Antworten, aber nicht den ganzen Tag. In dringenden Fällen gilt der Notruf { $emergency }.

    Telegram kann Bot-Chats lesen. Darf ich deine Antworten zu deiner Gesundheit speichern?

joining-consent_more = Darf ich deine Antworten zu deiner Gesundheit speichern, damit du und { $therapist } sie ansehen könnt?

joining-declined =
    Das ist in Ordnung. Ich habe nichts gespeichert und schreibe nicht mehr.

    { $therapist } fragt weiterhin persönlich, wie es dir geht.

# Womit es anfängt.
joining-goal = Was möchtest du wieder tun können, oder mit weniger Mühe? Am besten in eigenen Worten.

joining-goal_ideas =
    { $ideas_count ->
        [0] Einige Ziele, die Menschen wählen: durchschlafen. Eine Stunde Auto fahren. Ein Kind hochheben. Einen Film im Sitzen sehen. Einen ganzen Tag arbeiten.
       *[other] Einige Ziele, die Menschen wählen:
    }
    { $ideas }

    Dein eigenes kannst du jederzeit hier eingeben.

joining-next_time =
    { $told ->
        [yes] Danke, das ist dein Ausgangspunkt. Nächster
       *[no] Danke. Nächster
    } Check-in: { $at_day }, { $at_time } Uhr. Hier ist es { $clock_time } Uhr, bei dir auch?

joining-pick_day = Welcher Wochentag passt dir?

joining-pick_hour = Welche Uhrzeit passt dir? Bitte antippen, oder so eingeben: „{ $example }“.

joining-pick_zone = Wie spät ist es bei dir gerade? Antippen oder eingeben.

joining-resumed =
    Willkommen zurück. Deine Check-ins mit { $therapist } gehen weiter.
    Der nächste kommt am { $at_day }, um { $at_time } Uhr.
    Beenden lassen sie sich wieder mit /stop.
