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

goals-card =
    { $client } hat dieses Ziel: „{ $goal }“
    Am Anfang: { $then } von 10.
    Gut genug wäre: { $enough } von 10.

    { $fresh ->
        [yes] Sie können sagen, dass Sie es mittragen, oder andere Worte vorschlagen. Es ändert sich erst, wenn { $client } sie wählt.
       *[no] Sie tragen es seit dem { $agreed_date } mit, und { $client } weiß das.
    }
    .on-board = Ich trage es mit
    .suggest = Andere Worte vorschlagen

goals-type_words = Bitte geben Sie das Ziel in anderen Worten ein. { $client } sieht beide und wählt.

goals-put = Ich frage { $client } dazu: „{ $suggestion }“. Was { $client } wählt, lesen Sie hier.

goals-on_board =
    Eine Nachricht von { $therapist }.

    { $therapist } hat Ihr Ziel „{ $goal }“ gelesen und trägt es mit.
