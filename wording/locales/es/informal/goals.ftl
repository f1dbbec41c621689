goals-asked =
    Escribiste: «{ $goal }». { $therapist } propone: «{ $suggestion }».

    ¿Cuál te encaja mejor?

goals-kept = Entonces queda como lo escribiste: «{ $goal }».

goals-taken = A partir de ahora pregunto por «{ $goal }». Lo que respondiste antes queda guardado.

goals-to_talk = Aviso a { $therapist } de que prefieres hablarlo.

goals-on_board =
    Una nota de { $therapist }.

    { $therapist } ha leído tu objetivo, «{ $goal }», y lo apoya.
