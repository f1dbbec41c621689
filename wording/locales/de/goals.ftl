enum-pick-m = bleibt beim bisherigen Ziel
enum-pick-n = nimmt die neuen Worte
enum-pick-t = möchte zuerst darüber sprechen

goals-offer =
    Eine Nachricht von { $therapist }.

    { $body }

goals-asked =
    Ihre Worte: „{ $goal }“. { $therapist } schlägt vor: „{ $suggestion }“.

    Was passt Ihnen besser?
    .mine = Meine Worte
    .new = Die neuen
    .talk = Darüber sprechen

goals-kept = Dann bleibt es bei Ihren Worten: „{ $goal }“.

goals-taken = Von jetzt an frage ich nach „{ $goal }“. Frühere Antworten bleiben erhalten.

goals-to_talk = Ich gebe an { $therapist } weiter, dass Sie darüber sprechen möchten.

goals-told = Ihr Vorschlag für das Ziel: „{ $suggestion }“. { $client } { $pick }.
