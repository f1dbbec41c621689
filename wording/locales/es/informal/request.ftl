request-what = ¿Qué quieres cambiar?

request-words = ¿Puedes contar un poco más con tus propias palabras?

request-news = Gracias. ¿Es un problema nuevo para ti?

request-too_many =
    Hay varias peticiones abiertas. Aún falta la respuesta de { $therapist }.
    Puedes retirar una con /change, o hablarlas en la próxima sesión.

request-own =
    Gracias. Tiene sentido preguntarlo. Se lo paso a { $therapist }, que responderá a más tardar el { $due }.

    Tu petición: cambiar { $what }. Hasta entonces el plan sigue como está.
    «{ $words }»
    { $is_new ->
        [yes] Como puede ser nuevo, envío también la lista de señales urgentes.
       *[no] {""}
    }
    { $late ->
        [yes] Aún no hay respuesta. Vuelvo a preguntar.
       *[no] {""}
    }

request-foreign =
    Gracias. Tiene sentido preguntarlo.

    El plan lo puso { $prescriber }. { $therapist } lo mantendrá por ahora y preguntará por tu petición: cambiar { $what }.
    «{ $words }»
    Tendrás noticias a más tardar el { $due }. Siempre puedes decir que no a cualquier parte de una sesión.
    { $is_new ->
        [yes] Como puede ser nuevo, envío también la lista de señales urgentes.
       *[no] {""}
    }
    { $late ->
        [yes] Aún no hay respuesta. Vuelvo a preguntar.
       *[no] {""}
    }

request-sent =
    Tu petición: cambiar { $what }.
    «{ $words }»
    { $therapist } preguntó a { $prescriber } el { $sent_date }. Aún no hay respuesta. Te diré qué llega.

request-talk =
    Tu petición: cambiar { $what }.
    «{ $words }»
    { $therapist } quiere hablarlo contigo el { $day }. Hasta entonces el plan sigue como está.

request-kept =
    { $provider } prefiere mantener el plan por ahora. El motivo que da: «{ $why }»

    { $therapist } puede hablarlo contigo el { $day }.

request-see_first =
    { $provider } prefiere verte antes de cambiar el plan. El motivo que da: «{ $why }»

    { $therapist } puede ayudar a organizarlo, a más tardar el { $day }.

request-taken_back = De acuerdo, retiro la petición de cambiar { $what }. Puedes repetirla con /change cuando quieras.

request-update =
    { $asked ->
        [yes] Novedades de tu petición.
       *[no] Unas palabras sobre tu plan.
    }

    { $body }

    El plan se volverá a mirar el { $review }.

request-talk_update =
    Novedades de tu petición.

    { $therapist } quiere hablarlo contigo el { $day }. Hasta entonces el plan sigue como está.

request-reason_update =
    Novedades de tu petición.

    El motivo de que el plan sea así: «{ $why }»
    Se volverá a mirar el { $review }.

request-no_answer_yet =
    { $asked ->
        [yes] Novedades de tu petición.
       *[no] Unas palabras sobre tu plan.
    }

    { $therapist } preguntó a { $prescriber } el { $sent_date }. Aún no hay respuesta. { $therapist } volverá a preguntar.

request-late =
    Novedades de tu petición.

    La respuesta se esperaba a más tardar el { $due }. Aún no la hay, así que vuelvo a preguntar a { $therapist }.

request-permission = ¿Puede { $therapist } enviar tu petición y un resumen corto a { $prescriber }?

request-lead = Esto es lo que { $therapist } tomaría como base. No sale nada antes de tu sí.

request-permitted =
    { $given ->
        [yes] Gracias. { $therapist } puede escribir a { $prescriber } sobre esto, y sobre nada más.
       *[no] De acuerdo. No sale nada. { $therapist } aún puede hablarlo contigo.
    }

request-status =
    { $waiting_count ->
        [0] No hay peticiones abiertas.
       *[other] Tus peticiones abiertas. El plan sigue como está hasta que haya respuesta.
    }
    { $waiting }
    { $answered_count ->
        [0] {""}
       *[other] Con respuesta:
    }
    { $answered }

request-parts = Siempre puedes decir que no a cualquier parte de tu plan. Toca una, o déjalo.

request-no_parts = Aquí no consta ninguna parte. También puedes decir que no a algo en una sesión, o hablarlo con { $therapist }.

request-part =
    { $refused ->
        [yes] De acuerdo. «{ $part }» sale de tu plan. Se lo paso a { $therapist }. No hace falta dar un motivo.
       *[no] «{ $part }» está en tu plan.
    }

request-note = Y esto es todo lo que iría. Tu nombre completo se escribe al imprimirlo y aquí no se guarda.

request-closed =
    No llegó respuesta de { $provider }, así que el plan sigue como está. El motivo que se da: «{ $why }»

    { $therapist } puede hablarlo contigo el { $day }.

request-may_ask =
    Unas palabras sobre tu plan.

    Es de { $prescriber }. { $why_key ->
        [alert] { $therapist } quiere preguntar si conviene probar otra cosa.
        [item] { $therapist } quiere preguntar si se puede añadir en casa «{ $item }».
        [edit] { $therapist } quiere preguntar si se puede cambiar esto: { $change }.
        [goal] { $therapist } quiere preguntar si tu objetivo puede decirse con otras palabras: «{ $goal }». La última palabra es tuya.
        [hurt] «{ $item }» te dolió y por ahora se deja. { $therapist } quiere contarlo y preguntar qué es mejor.
       *[review] { $therapist } quiere preguntar cómo sigue el plan.
    }

    ¿Puede { $therapist } preguntar a { $prescriber }, con un resumen corto de tus respuestas? No sale nada antes de tu sí.
