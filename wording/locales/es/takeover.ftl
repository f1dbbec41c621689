enum-term-g = de forma definitiva
enum-term-c = por un tiempo

# A terapeutas.
takeover-colleague = { $client }: ¿quién de la consulta podría seguir? Se lo pregunto a { $client }, y sin un sí no se mueve nada.

takeover-term =
    { $client }: ¿{ $provider } sigue de forma definitiva, o mientras usted no está?
    .good = De forma definitiva
    .cover = Mientras no estoy
    .back = Volver

takeover-day =
    { $is_good ->
        [yes] { $client }: ¿cuál es su último día aquí? { $provider } lee desde el día siguiente, si { $client } dice que sí.
       *[no] { $client }: ¿hasta cuándo no estará? { $provider } lee hasta el final de ese día, si { $client } dice que sí. Después vuelve a leer usted.
    }
    .today = Hoy
    .week-1 = 1 semana: { $week_1 }
    .week-2 = 2 semanas: { $week_2 }
    .week-4 = 4 semanas: { $week_4 }
    .week-6 = 6 semanas: { $week_6 }
    .back = Volver

takeover-asked = { $client } tiene la pregunta: { $provider }, { $term }. El último día es el { $last_day }. Le diré qué responde.
    .withdraw = Retirar la pregunta

takeover-taken_back = La pregunta a { $client } queda retirada. No se mueve nada.

takeover-agreed = { $client } ha dicho que sí a { $provider }. Usted lee hasta el final del { $last_day }; después ya no.

takeover-standing = { $provider } lee lo de { $client } hasta el final del { $last_day }. Después vuelve a leer usted.

takeover-refused = { $client } prefiere no pasar a { $provider }. No se mueve nada.

takeover-done =
    { $term_key ->
        [g] { $client } está ahora con { $provider }.
       *[c] { $client } estuvo con { $provider }, y está otra vez con usted.
    }

takeover-desk = { $body }

takeover-nobody = Aquí no hay nadie más de su consulta. Con /backup puede invitar a alguien.

takeover-told =
    { $is_back ->
        [yes] { $client } está otra vez con usted. { $provider } ya no lee sus respuestas.
       *[no] { $going_on ->
            [yes]
                { $term_key ->
                    [g] { $client } ha dicho que sí a { $provider }, que sigue de forma definitiva.
                   *[c] { $client } ha dicho que sí. { $provider } lee por ahora, y usted otra vez cuando acabe el tiempo.
                }
           *[no] { $client } prefiere no pasar a { $provider }. No se mueve nada.
        }
    }

takeover-received =
    { $client } pasa de { $therapist } a usted, con su sí. Desde ahora le llegan sus notas y respuestas; mire /clients.
    Su objetivo: «{ $goal }»
    { $has_last ->
        [yes] Hasta el final del { $last_day }.
       *[no] {""}
    }

takeover-ended = { $client } está otra vez con { $therapist }. Gracias por suplir; ya no le llega nada de ello.

# A quien responde.
takeover-question =
    { $term_key ->
        [g] { $therapist } ya no estará en { $clinic } después del { $last }.
       *[c] { $therapist } estará fuera hasta el { $last }.
    }

    { $therapist } propone que conozca a { $provider }, que puede seguir{ $term_key ->
        [g] {""}
       *[c] {" "}hasta entonces
    }, si quiere.

    Sin su sí, sus notas no se mueven.
    .yes = Sí, de acuerdo
    .no = No es para mí
    .others = Otros nombres
    .copy = Una copia de todo

takeover-names =
    { $choices_count ->
        [0] Ahora mismo no hay nadie más en { $clinic }.
       *[other] Otros nombres en { $clinic }. Toque uno para leer la pregunta otra vez con ese nombre.
    }

takeover-waiting = Gracias. { $therapist } lee hasta el final del { $last_day }, y { $provider } desde entonces. Le aviso cuando sea así.

takeover-welcome =
    { $has_name ->
        [yes] Hola, { $name }.
       *[no] Hola.
    }

    { $is_cover ->
        [yes] Desde hoy { $provider } lee sus repasos hasta el { $last_day }, como aceptó el { $agreed_date }. Después vuelve a leerlos { $therapist }.
       *[no] Desde hoy { $provider } lee sus repasos, como aceptó el { $agreed_date }. { $therapist } ya no los lee.
    }

    Su objetivo y lo anterior también han pasado: «{ $goal }»
    .ok = { -ok }
    .goal = Cambiar mi objetivo
    .end = Terminar esto ahora

takeover-staying = De acuerdo. No se mueve nada, y aviso de ello a { $therapist }. Puede volver a hablarlo en la sesión.

takeover-dropped =
    Unas palabras sobre quién lee aquí.

    { $therapist } ha retirado la pregunta y sigue leyendo sus repasos. No se mueve nada.

takeover-back =
    Unas palabras sobre quién lee aquí.

    { $therapist } vuelve a leer sus repasos. { $provider } ya no los lee.

takeover-noted = Anotado.
