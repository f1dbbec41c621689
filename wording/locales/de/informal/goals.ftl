goals-asked =
    Deine Worte: „{ $goal }“. { $therapist } schlägt vor: „{ $suggestion }“.

    Was passt dir besser?

goals-kept = Dann bleibt es bei deinen Worten: „{ $goal }“.

goals-to_talk = Ich gebe an { $therapist } weiter, dass du darüber sprechen möchtest.
