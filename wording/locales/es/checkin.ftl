enum-daypart-morning = mañana
enum-daypart-afternoon = tarde
enum-daypart-evening = noche

c0-1 = Repaso semanal. Como mucho, { $n_taps } toques.
c0-2 = Hola. Es hora de su repaso.
c0-3 = Su repaso ya está abierto.
c0-4 = Un minuto para su repaso, cuando le venga bien.
c0-5 = Hola. Unas preguntas cortas para usted.
c0-6 = Día de repaso. Sin prisa.
c0-7 = Un repaso nuevo, las mismas preguntas.
c0-8 = Aquí está su repaso. Responda cuando quiera.
c0-9 = Hola. Como mucho { $n_taps } toques, y ya está.
c0-10 = Aquí llega un repaso, como pidió.
c0-11 = Hoy es { $day_weekday }. Aquí tiene su repaso.
c0-12 =
    { $daypart_key ->
        [morning] Buenos días.
        [afternoon] Buenas tardes.
       *[evening] Buenas tardes.
    } { $n_taps } toques o menos.
c0-13 = Una mirada corta a su semana.

checkin-so_far =
    Guardado para «{ $goal }»: { $goal_now }.
    Guardado para «{ $label }»: { $symptom_now }.

# Palabras de medida, como en measures.ftl.
checkin-same_question =
    ¿Igual que la semana pasada?

    { $label_cap }: { $symptom_prev }
    «{ $goal }»: { $goal_prev }
    .same = Igual que la semana pasada
    .moved = Algo ha cambiado

checkin-pick = ¿Qué respuesta quiere cambiar?
    .goal = El objetivo
    .symptom = { $label_cap }
    .homecare = Plan para casa
    .since-start = Desde el comienzo
    .other = La última
    .leave = Dejarlo así

checkin-easier = { saved }
    .note = Añadir una nota
    .progress = Ver mi progreso
    .change = Cambiar una respuesta
c6a-1 = Guardado. { $symptom_prev } la última vez, { $symptom_now } esta vez.
c6a-2 = Gracias. «{ $goal }» pasa de { $goal_prev } a { $goal_now } desde la última vez. Una semana suelta puede ser casualidad.
c6a-3 = Anotado: una semana más llevadera que la anterior. { $therapist } también puede verlo. Una semana suelta puede ser casualidad.
c6a-4 = Guardado. Ahora { $symptom_now }, antes { $symptom_prev }. Una semana suelta puede ser casualidad.
c6a-5 = Gracias. En su propia escala, esta semana sale más llevadera que la última vez. Una semana suelta puede ser casualidad.
c6a-6 = Recibido. Una semana más fácil. Una semana suelta puede ser casualidad, así que seguimos mirando.
c6a-7 = Guardado. Su número para «{ $goal }» sube a { $goal_now }. Una semana suelta puede ser casualidad.
c6a-8 = Gracias. Baja de { $symptom_prev } a { $symptom_now }. Una semana suelta puede ser casualidad.

checkin-about_same = { saved }
    .note = Añadir una nota
    .progress = Ver mi progreso
    .change = Cambiar una respuesta
c6b-1 = Guardado. Más o menos como la última vez.
c6b-2 = Gracias. Esta semana, otra vez { $symptom_now }.
c6b-3 = Anotado, parecido a la última vez. Saberlo también sirve.
c6b-4 = Recibido. Igual que la última vez. Con esto basta.
c6b-5 = Guardado. Una semana muy parecida a la anterior.
c6b-6 = Gracias. En su escala no hay cambios desde la última vez.
c6b-7 = Guardado. Al mismo nivel que la última vez.
c6b-8 = Gracias. Con este van { $n_checkins } repasos en total.

checkin-harder =
    .note = Añadir una nota
    .call = Pedir una llamada
    .urgent = { -urgent }
    .change = Cambiar una respuesta
c6c-1 = Gracias por decírmelo. { $symptom_now } es más que la última vez, cuando fue { $symptom_prev }.
c6c-2 = Guardado. Por sus números, una semana más dura. { $therapist } también puede verlo.
c6c-3 = Anotado: esta semana ha sido más dura que la anterior. Si quiere que { $therapist } le llame, toque abajo.
c6c-4 = Gracias por la franqueza. { $therapist } puede verlo junto a sus otras respuestas.
c6c-5 = Guardado. Sube de { $symptom_prev } a { $symptom_now }. Una semana difícil aún no es una tendencia.
c6c-6 = Queda como una semana más dura. Puede añadir qué cree que hay detrás.

checkin-first = { saved }
    .note = Añadir una nota
    .change = Cambiar una respuesta
c6d-1 = Guardado. Este es su punto de partida.
c6d-2 = Gracias. Es su repaso número { $n_checkins }.
c6d-3 = Recibido. La próxima vez ya podré comparar.
c6d-4 = Guardado. Todavía no hay con qué comparar.

checkin-first_harder = Gracias por decírmelo. Por sus números, cuesta más que al comienzo.
    .note = Añadir una nota
    .call = Pedir una llamada
    .urgent = { -urgent }
    .change = Cambiar una respuesta

checkin-mixed =
    .note = Añadir una nota
    .progress = Ver mi progreso
    .change = Cambiar una respuesta
c6e-1 = Guardado. Esta semana un número ha subido y otro ha bajado.
c6e-2 = Gracias. Una semana mixta: { $symptom_now } en «{ $label }» y { $goal_now } en «{ $goal }».
c6e-3 = Anotado. Las dos respuestas apuntan en direcciones distintas. Guardo ambas.
c6e-4 = Recibido. No está claro hacia dónde va, así que lo guardo tal cual.

checkin-bare = { saved }
    .note = Añadir una nota
    .progress = Ver mi progreso
    .change = Cambiar una respuesta

checkin-skipped = Omitido. Hasta la próxima.
    .after-all = Responder de todos modos

checkin-hopes_heard = Gracias por decirlo. Queda con sus respuestas, para que pueda hablarlo con { $therapist }.

checkin-card =
    { $opener }

    { $so_far }

    { $question }
    { $reply }

    { $home }

    { $hopes }
    .later = Hoy más tarde
    .skip-week = Omitir este repaso

checkin-nudge =
    .now = Responder ahora
    .skip-week = Omitir este repaso
g1-1 =
    Su repaso sigue abierto. Se cierra el { $closes_weekday } a las { $closes_time }.

    ¿Tiene un minuto ahora?
g1-2 =
    Hola. Siguen siendo { $n_taps } toques o menos, si quiere.

    ¿Es buen momento?
g1-3 =
    Un recordatorio, como acordamos.

    ¿Hacemos ahora el repaso?
g1-4 =
    Quedan unas preguntas pendientes. Omitirlas también está bien.

    ¿Qué tal ahora?
g1-5 =
    Hola. El repaso está abierto hasta el { $closes_weekday } a las { $closes_time }.

    ¿Quiere responder?
g1-6 =
    Un recordatorio, y esta vez ninguno más.

    ¿Hay un minuto para { $n_taps } toques o menos?

checkin-later_set = De acuerdo. Vuelvo a preguntar hoy a las { $again_time }.
checkin-too_late_today = Hoy ya es tarde para volver a preguntar. Su repaso sigue abierto.
checkin-kept = Esa respuesta ya está guardada. Al final puede cambiarla.

checkin-changed =
    { $has_new ->
        [yes] Cambiado de { $old } a { $new }. La primera respuesta queda marcada como un despiste.
       *[no] Retirado: { $old }. Queda marcado como un despiste.
    }
    .undo = Deshacer

checkin-type_easier = ¿Qué ha sido más fácil? Bastan unas palabras.
    .leave = Dejarlo

checkin-type_note = Escriba ahora su nota. La pasaré tal como esté escrita.
    .leave = Dejarlo

checkin-no_note = De acuerdo. No se ha añadido nada.

checkin-passing_call_on =
    Aviso a { $therapist } de que quiere una llamada.
    { $therapist } lee las notas { $reads }.

checkin-call_wish =
    { $client } pide que le llame.
    { $has_called_at ->
        [yes] Usted llamó el { $called_at_day } a las { $called_at_time }.
       *[no] La lista de señales urgentes va aparte y manda su propio aviso.
    }
    .called = He llamado

checkin-call_noted = Anotado. El aviso dice ahora que ha llamado.

checkin-call_note = Ha pedido una llamada.

checkin-next_one =
    { $is_paused ->
        [yes] { $has_paused_until ->
            [yes] Está en pausa hasta el { $paused_until_day }.
           *[no] Está en pausa hasta nuevo aviso.
        }
       *[no] Ahora no hay ningún repaso abierto.
    }
    El próximo es el { $following_day } a las { $following_time }.
    .again = Reanudar ahora
