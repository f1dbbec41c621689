-next-one = El próximo repaso es el

rhythm-offer =
    Hola. Puedo cambiar mi manera de trabajar.

    ¿Qué le vendría mejor?
    .other-time = Otro día u otra hora
    .fortnight = Cada 2 semanas
    .pause = Una pausa
    .keep = Dejarlo así
    .stop = Parar

rhythm-resting =
    Por ahora no molesto más. Su sitio con { $therapist } sigue igual.

    Aviso a { $therapist } de que últimamente no hay respuestas, y de nada más.

    Para empezar otra vez, envíe cualquier mensaje. Para cerrar esto del todo, envíe /stop.
    .again = Empezar otra vez
    .stop = Parar

rhythm-pause_question = ¿Cuánto tiempo hago la pausa?
    .one = 1 semana
    .two = 2 semanas
    .four = 4 semanas
    .date = Elegir una fecha
    .open = Hasta que yo lo diga
    .no-pause = Sin pausa

rhythm-pause_date = ¿Hasta qué día? Escríbalo, por favor, por ejemplo «{ $example }».
    .no-pause = Sin pausa

rhythm-date_unclear = Ahí no he podido leer un día del próximo año. Escríbalo así, por favor: «{ $example }».
    .no-pause = Sin pausa

rhythm-paused =
    { $has_until ->
        [yes] En pausa hasta el { $until_day }. Hasta entonces no envío repasos, y ninguna semana cuenta como perdida.
       *[no] En pausa hasta nuevo aviso. No envío repasos, y ninguna semana cuenta como perdida. Para empezar otra vez, toque abajo o envíe /checkin.
    }

    { $therapist } puede ver que está en pausa.
    .again = { $has_until ->
        [yes] Deshacer
       *[no] Empezar otra vez
    }

rhythm-pause_over =
    Hola. La pausa termina hoy.
    { -next-one } { $following_day } a las { $following_time }.

    ¿Empiezo otra vez?
    .yes = { -yes }
    .more = Una semana más
    .stop = Parar

rhythm-day_question = ¿Qué día le viene mejor?
    .monday = Lunes
    .tuesday = Martes
    .wednesday = Miércoles
    .thursday = Jueves
    .friday = Viernes
    .saturday = Sábado
    .sunday = Domingo
    .keep = Dejarlo así

rhythm-time_question = ¿Y en qué momento del día?
    .morning = Por la mañana
    .midday = A mediodía
    .evening = Por la tarde
    .keep = Dejarlo así

rhythm-settled =
    Hecho.
    { -next-one } { $following_day } a las { $following_time }.

rhythm-kept = De acuerdo. No cambia nada.
