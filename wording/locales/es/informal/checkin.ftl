c0-2 = Hola. Es hora de tu repaso.

c0-3 = Tu repaso ya está abierto.

c0-4 = Un minuto para tu repaso, cuando te venga bien.

c0-5 = Hola. Unas preguntas cortas para ti.

c0-8 = Aquí está tu repaso. Responde cuando quieras.

c0-10 = Aquí llega un repaso, como pediste.

c0-11 = Hoy es { $day_weekday }. Aquí tienes tu repaso.

c0-13 = Una mirada corta a tu semana.

checkin-pick = ¿Qué respuesta quieres cambiar?

c6a-5 = Gracias. En tu propia escala, esta semana sale más llevadera que la última vez. Una semana suelta puede ser casualidad.

c6a-7 = Guardado. Tu número para «{ $goal }» sube a { $goal_now }. Una semana suelta puede ser casualidad.

c6b-6 = Gracias. En tu escala no hay cambios desde la última vez.

c6c-2 = Guardado. Por tus números, una semana más dura. { $therapist } también puede verlo.

c6c-3 = Anotado: esta semana ha sido más dura que la anterior. Si quieres que { $therapist } te llame, toca abajo.

c6c-4 = Gracias por la franqueza. { $therapist } puede verlo junto a tus otras respuestas.

c6c-6 = Queda como una semana más dura. Puedes añadir qué crees que hay detrás.

c6d-1 = Guardado. Este es tu punto de partida.

c6d-2 = Gracias. Es tu repaso número { $n_checkins }.

checkin-first_harder = Gracias por decírmelo. Por tus números, cuesta más que al comienzo.

checkin-hopes_heard = Gracias por decirlo. Queda con tus respuestas, para que puedas hablarlo con { $therapist }.

g1-1 =
    Tu repaso sigue abierto. Se cierra el { $closes_weekday } a las { $closes_time }.

    ¿Tienes un minuto ahora?

g1-2 =
    Hola. Siguen siendo { $n_taps } toques o menos, si quieres.

    ¿Es buen momento?

g1-5 =
    Hola. El repaso está abierto hasta el { $closes_weekday } a las { $closes_time }.

    ¿Quieres responder?

checkin-too_late_today = Hoy ya es tarde para volver a preguntar. Tu repaso sigue abierto.

checkin-kept = Esa respuesta ya está guardada. Al final puedes cambiarla.

checkin-type_note = Escribe ahora tu nota. La pasaré tal como esté escrita.

checkin-passing_call_on =
    Aviso a { $therapist } de que quieres una llamada.
    { $therapist } lee las notas { $reads }.

checkin-next_one =
    { $is_paused ->
        [yes] { $has_paused_until ->
            [yes] Estás en pausa hasta el { $paused_until_day }.
           *[no] Estás en pausa hasta nuevo aviso.
        }
       *[no] Ahora no hay ningún repaso abierto.
    }
    El próximo es el { $following_day } a las { $following_time }.
