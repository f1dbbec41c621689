leaving-stop_question =
    Puedo parar ahora. Tus respuestas de antes quedan con { $therapist }, salvo que las borres.

    ¿Paro?

leaving-stopped =
    He parado. No volveré a escribir. Aviso a { $therapist }, y tus sesiones siguen como siempre.

    Para volver, envía /start.

leaving-why = ¿Cuál es el motivo principal? Puedes omitirlo.

leaving-why_count =
    Gracias. Sin tu sí, no lo guardo.

    ¿Puede { $therapist } verlo como un recuento, sin tu nombre?

leaving-why_thanks =
    { $counted ->
        [yes] Gracias. Queda contado, sin tu nombre.
       *[no] Gracias. No lo he guardado.
    }

leaving-erase_question =
    Esto borra de este bot tus respuestas, notas y objetivos. Queda lo que { $therapist } apuntó en otro sitio, y también este chat en Telegram. No se puede deshacer.

    ¿Lo borro todo?

leaving-erased =
    Hecho. Tus datos de aquí ya no están. También puedes borrar este chat en Telegram, para que no quede en el teléfono.

    Tus sesiones con { $therapist } siguen como siempre.

leaving-finish_question =
    Empezaste el { $began } con «{ $goal }» en { $then }. Ahora está en { $now }.

    Lo que has aprendido se queda contigo. Si las cosas cambian, envía /start y empezamos desde ahí.

    ¿Termino aquí los repasos?

leaving-finished =
    Eso es todo. Aviso a { $therapist }, y no pregunto nada más. Lo que contaste queda hasta que lo borres.

    ¿Puedo preguntar una vez, dentro de tres meses, cómo van las cosas?

leaving-three_months_kept =
    { $has_on ->
        [yes] Gracias. Pregunto el { $on_day }, y después nada más.
       *[no] De acuerdo. No volveré a escribir. Para volver, envía /start.
    }

leaving-three_months_thanks =
    { $answer_key ->
        [g] Gracias por decírmelo. No vuelvo a preguntar.
        [n] De acuerdo. No vuelvo a preguntar.
       *[other] Gracias por decírmelo. Esto no lo paso. Puedes hablar con { $therapist }, o empezar aquí otra vez con /start.
    }

leaving-ended =
    Una nota de { $therapist }: los repasos de aquí han terminado. Tus sesiones siguen igual.

    Lo que me contaste queda con { $therapist } hasta que lo borres. Para empezar otra vez, envía /start.
