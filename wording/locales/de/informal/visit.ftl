visit-when = Wann war dein Termin?

visit-noted =
    { $before ->
        [yes] Dein Termin am { $day_day } ist schon notiert.
       *[no] Notiert: dein Termin am { $day_day }.
    }
    { $asks ->
        [yes] Danach frage ich, wie es dir geht.
       *[no] {""}
    }

# Wortlaut von Messungen, in den Tests festgelegt.
visit-feel =
    Kurz zu deinem Termin am { $day_weekday }.

    Wie fühlst du dich jetzt, verglichen mit kurz vor dem Termin?

visit-course =
    Danke, dass du es sagst. { $therapist } möchte das wissen.

    Wie ist es jetzt?

e2r-1 = Danke. Ich halte es fest, damit du und { $therapist } seht, wie lange es meist anhält.

e2r-3 = Notiert. Es steht bei deinen Angaben zu den Terminen.

e3-4 = Alles klar. Es steht bei deinen Angaben zu den Terminen.

visit-easing =
    Danke. Ich gebe das an { $therapist } weiter, damit es in den nächsten Termin einfließt.

    Wenn es sich ändert, tippe unten.

visit-pressing =
    Ich gebe das jetzt an { $therapist } weiter. { $therapist } liest Notizen { $reads }.

    Den Plan für zu Hause darfst du weglassen, bis ihr gesprochen habt.

visit-something_new =
    Danke, dass du es sagst. Ich gebe das jetzt an { $therapist } weiter.

    Bitte sieh dir die Warnzeichen an. Den Plan für zu Hause darfst du weglassen, bis ihr gesprochen habt.

visit-worse =
    Danke, dass du es sagst. Ich gebe an { $therapist } weiter, dass es dir nach diesem Termin schlechter ging.

    Wie es weitergeht, kannst du mir noch sagen.
