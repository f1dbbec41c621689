goals-asked =
    Escribiste: «{ $goal }». { $therapist } propone: «{ $suggestion }».

    ¿Cuál te encaja mejor?

goals-kept = Entonces queda como lo escribiste: «{ $goal }».

goals-taken = A partir de ahora pregunto por «{ $goal }». Lo que respondiste antes queda guardado.

goals-to_talk = Paso a { $therapist } que prefieres hablarlo.
