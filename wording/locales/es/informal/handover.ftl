handover-offer =
    Esto trata de lo que hablaste con { $therapist } el { $talked_date }.

    { $therapist } cree que { $provider } puede ser buena opción para mirarlo ahora. El motivo: «{ $reason }»

    Es una opción, no una puerta que se cierra.

handover-how =
    Puedes acudir a { $provider } además de a { $therapist }, o en lugar de a { $therapist }. { $therapist } propone la opción «{ $mode }».

    ¿Qué prefieres?

handover-names =
    { $choices_count ->
        [0] Aquí no constan otros nombres. Quizá { $therapist } conozca más; puedes preguntar.
       *[other] Otros nombres que conoce { $therapist }. Toca uno para leer más.
    }

handover-sharing = ¿Puedo preparar un resumen de una página para { $provider }, para que no tengas que empezar de cero? Tú lo ves primero y puedes tachar cualquier línea.

handover-lines =
    Toca un número para tachar esa línea, o para recuperarla.

    { $head }
    { $lines }
    { $foot }

handover-copy =
    Gracias. Esto es todo lo que leerá { $provider }, palabra por palabra.

    { $therapist } lo envía, y además llama o escribe. Te aviso cuando esté hecho.

handover-settled =
    { $sharing_key ->
        [ss] De acuerdo. Lo cuentas tú a { $provider }, y de aquí no sale nada.
       *[other] De acuerdo. De aquí no sale nada.
    }
    Cómo contactar con { $provider }: «{ $contact }»

    Dentro de una semana pregunto cómo ha ido. { $therapist } sigue ahí para ti.

handover-waiting =
    El resumen para { $provider } lo tiene { $therapist }, que lo envía y además llama o escribe. Te aviso cuando esté hecho.

handover-sent =
    Novedades de la derivación.

    Enviado a { $provider } el { $on_date }. { $therapist } también ha llamado o escrito, así que allí ya saben de ti.

    El paso siguiente: «{ $next }»

handover-standing =
    Acudes a { $provider } { $mode_key ->
        [aw] además de
       *[ip] en lugar de
    } a { $therapist }. Puedes volver y preguntar en cualquier momento.

    El paso siguiente: «{ $next }»

handover-week =
    Una pregunta sobre la derivación.

    ¿Has podido contactar con { $provider }?

handover-month =
    Una última pregunta sobre la derivación.

    ¿Tienes ahora la atención que te hace falta?

handover-promise =
    Gracias por decírmelo. Se lo paso a { $therapist }. Te llegará una llamada o una nota a más tardar el { $by_day }.

    No te dejamos a solas con esto.

handover-late =
    Unas palabras sobre la derivación.

    Esperabas una llamada o una nota a más tardar el { $by_day }. No me consta ninguna, así que vuelvo a preguntar a { $therapist }.

    Si ya ha llegado, todo está en orden.

handover-declined =
    De acuerdo, lo dejo ahí y aviso de ello a { $therapist }. Puedes volver a ello en cualquier momento.

handover-later = De acuerdo. Nadie te vuelve a preguntar. Está en /menu para cuando quieras, o habla con { $therapist }.

handover-thanks = Gracias por decírmelo. Puedes volver y preguntar a { $therapist } en cualquier momento.

handover-withdrawn =
    Unas palabras sobre la derivación.

    { $therapist } la ha retirado por ahora, y puede contar por qué. Puedes preguntar en cualquier momento.
