relation-intro =
    Ab und zu stelle ich eine Frage dazu, wie die Zusammenarbeit mit { $therapist } ist. Auslassen geht immer.

    { $therapist } kann deine Antworten sehen. Ist eine niedrig, frage ich zuerst dich, was damit geschehen soll.

relation-interpersonal = Wie leicht fällt es dir, { $therapist } zu sagen, was du wirklich denkst?

relation-partnership = Wie viel Mitsprache hast du beim Plan?

relation-low = Danke, dass du das sagst. Was soll nun geschehen?

r6-1 = Danke. Gespeichert für dich und { $therapist }.

relation-myself = Gut. Ich überlasse es dir, und nichts wird weitergegeben.

relation-private = Gut. Es bleibt bei dir, und { $therapist } sieht es nicht.
