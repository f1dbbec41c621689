othercare-line = • «{ $text }»

othercare-list =
    { $lines_count ->
        [0] Otros cuidados, de ahora o de antes, pueden ir aquí en una lista. Usted decide.
       *[other] Otros cuidados, con sus palabras. Toque uno para cambiarlo.
    }
    { $lines }

    { $therapist } puede leer la lista.
    .add = Añadir a la lista

othercare-ask = ¿Quién o qué es, y desde cuándo? Lo mejor son sus propias palabras. Por ejemplo: una consulta médica por la espalda, desde mayo.

othercare-kept = Guardado: «{ $text }». { $therapist } puede leerlo. Para ver o cambiar la lista, envíe /care.

othercare-one = En su lista: «{ $text }»
    .change = Cambiarlo
    .drop = Quitarlo

othercare-dropped = De acuerdo, ya no está en la lista.
