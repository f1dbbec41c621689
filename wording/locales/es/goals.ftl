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

goals-card =
    { $client } tiene este objetivo: «{ $goal }»
    Al comienzo: { $then } de 10.
    Para { $client } basta con: { $enough } de 10.

    { $fresh ->
        [yes] Puede decir que lo apoya, o proponer otras palabras. Cambia cuando { $client } las elige, no antes.
       *[no] Lo apoya desde el { $agreed_date }, y { $client } lo sabe.
    }
    .on-board = Lo apoyo
    .suggest = Proponer otras palabras

goals-type_words = Escriba, por favor, el objetivo con otras palabras. { $client } ve ambas versiones y elige una.

goals-put = Se lo propongo a { $client }: «{ $suggestion }». Sabrá lo que elija.

goals-on_board =
    Una nota de { $therapist }.

    { $therapist } ha leído su objetivo, «{ $goal }», y lo apoya.
