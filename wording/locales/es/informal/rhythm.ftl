rhythm-offer =
    Hola. Puedo cambiar mi manera de trabajar.

    ¿Qué te vendría mejor?

rhythm-resting =
    Por ahora no molesto más. Tu sitio con { $therapist } sigue igual.

    Aviso a { $therapist } de que últimamente no hay respuestas, y de nada más.

    Para empezar otra vez, envía cualquier mensaje. Para cerrar esto del todo, envía /stop.

rhythm-pause_date = ¿Hasta qué día? Escríbelo, por favor, por ejemplo «{ $example }».

rhythm-date_unclear = Ahí no he podido leer un día del próximo año. Escríbelo así, por favor: «{ $example }».

rhythm-paused =
    { $has_until ->
        [yes] En pausa hasta el { $until_day }. Hasta entonces no envío repasos, y ninguna semana cuenta como perdida.
       *[no] En pausa hasta nuevo aviso. No envío repasos, y ninguna semana cuenta como perdida. Para empezar otra vez, toca abajo o envía /checkin.
    }

    { $therapist } puede ver que estás en pausa.

rhythm-day_question = ¿Qué día te viene mejor?
