visit-when = ¿Cuándo fue tu sesión?

visit-noted =
    { $before ->
        [yes] Tu sesión del { $day_day } ya está anotada.
       *[no] Anotado: tu sesión del { $day_day }.
    }
    { $asks ->
        [yes] Después preguntaré qué tal te sientes.
       *[no] {""}
    }

visit-feel =
    Una nota corta sobre tu sesión del { $day_weekday }.

    En comparación con justo antes de la sesión, ¿cómo te sientes ahora?

e2r-3 = Anotado. Queda con lo que has contado de tus sesiones.

e3-4 = Recibido. Queda con lo que has contado de tus sesiones.

visit-easing =
    Gracias. Se lo paso a { $therapist }, para tenerlo en cuenta al planear la próxima sesión.

    Si cambia, toca abajo.

visit-pressing =
    Se lo paso ahora a { $therapist }. { $therapist } lee las notas { $reads }.

    Puedes dejar aparte el plan para casa hasta hablarlo con { $therapist }.

visit-something_new =
    Gracias por decírmelo. Se lo paso ahora a { $therapist }.

    Mira la lista de señales urgentes, por favor. Puedes dejar aparte el plan para casa hasta hablarlo con { $therapist }.

visit-worse =
    Gracias por decírmelo. Aviso a { $therapist } de que te has sentido peor después de esta sesión.

    Aún puedes contarme cómo sigue.
