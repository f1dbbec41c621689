goals-asked =
    Deine Worte: „{ $goal }“. { $therapist } schlägt vor: „{ $suggestion }“.

    Was passt dir besser?

goals-kept = Dann bleibt es bei deinen Worten: „{ $goal }“.

goals-to_talk = Ich gebe an { $therapist } weiter, dass du darüber sprechen möchtest.

goals-on_board =
    Eine Nachricht von { $therapist }.

    { $therapist } hat dein Ziel „{ $goal }“ gelesen und trägt es mit.
