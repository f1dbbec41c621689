othercare-list =
    { $lines_count ->
        [0] Otros cuidados, de ahora o de antes, pueden ir aquí en una lista. Tú decides.
       *[other] Otros cuidados, con tus palabras. Toca uno para cambiarlo.
    }
    { $lines }

    { $therapist } puede leer la lista.

othercare-ask = ¿Quién o qué es, y desde cuándo? Lo mejor son tus propias palabras. Por ejemplo: una consulta médica por la espalda, desde mayo.

othercare-kept = Guardado: «{ $text }». { $therapist } puede leerlo. Para ver o cambiar la lista, envía /care.

othercare-one = En tu lista: «{ $text }»
