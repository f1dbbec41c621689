takeover-question =
    { $term_key ->
        [g] { $therapist } ya no estará en { $clinic } después del { $last }.
       *[c] { $therapist } estará fuera hasta el { $last }.
    }

    { $therapist } propone que conozcas a { $provider }, que puede seguir{ $term_key ->
        [g] {""}
       *[c] {" "}hasta entonces
    }, si quieres.

    Sin tu sí, tus notas no se mueven.

takeover-names =
    { $choices_count ->
        [0] Ahora mismo no hay nadie más en { $clinic }.
       *[other] Otros nombres en { $clinic }. Toca uno para leer la pregunta otra vez con ese nombre.
    }

takeover-waiting = Gracias. { $therapist } lee hasta el final del { $last_day }, y { $provider } desde entonces. Te aviso cuando sea así.

takeover-welcome =
    { $has_name ->
        [yes] Hola, { $name }.
       *[no] Hola.
    }

    { $is_cover ->
        [yes] Desde hoy { $provider } lee tus repasos hasta el { $last_day }, como aceptaste el { $agreed_date }. Después vuelve a leerlos { $therapist }.
       *[no] Desde hoy { $provider } lee tus repasos, como aceptaste el { $agreed_date }. { $therapist } ya no los lee.
    }

    Tu objetivo y lo anterior también han pasado: «{ $goal }»

takeover-staying = De acuerdo. No se mueve nada, y aviso de ello a { $therapist }. Puedes volver a hablarlo en la sesión.

takeover-dropped =
    Unas palabras sobre quién lee aquí.

    { $therapist } ha retirado la pregunta y sigue leyendo tus repasos. No se mueve nada.

takeover-back =
    Unas palabras sobre quién lee aquí.

    { $therapist } vuelve a leer tus repasos. { $provider } ya no los lee.
