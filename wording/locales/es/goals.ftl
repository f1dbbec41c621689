enum-pick-m = deja el objetivo como estaba
enum-pick-n = ha tomado las palabras nuevas
enum-pick-t = prefiere hablarlo primero

goals-offer =
    Una nota de { $therapist }.

    { $body }

goals-asked =
    Escribió: «{ $goal }». { $therapist } propone: «{ $suggestion }».

    ¿Cuál le encaja mejor?
    .mine = Lo que escribí
    .new = Lo nuevo
    .talk = Prefiero hablarlo

goals-kept = Entonces queda como lo escribió: «{ $goal }».

goals-taken = A partir de ahora pregunto por «{ $goal }». Lo que respondió antes queda guardado.

goals-to_talk = Aviso a { $therapist } de que prefiere hablarlo.

goals-told = Usted propuso «{ $suggestion }» como objetivo. { $client } { $pick }.
