leaving-stop_question =
    Puedo parar ahora. Sus respuestas de antes quedan con { $therapist }, salvo que las borre.

    ¿Paro?
    .yes = Sí, parar
    .pause = Hacer una pausa
    .no = { -no }

leaving-stopped =
    He parado. No volveré a escribir. Aviso a { $therapist }, y sus sesiones siguen como siempre.

    Para volver, envíe /start.
    .erase = Borrar mis datos
    .why = Contar por qué

leaving-why = ¿Cuál es el motivo principal? Puede omitirlo.
    .too-many = Demasiados mensajes
    .not-useful = No es útil
    .feeling-fine = Ya me encuentro bien
    .privacy = Privacidad
    .other-care = Otros cuidados
    .skip = { -skip }

leaving-why_count =
    Gracias. Sin su sí, no lo guardo.

    ¿Puede { $therapist } verlo como un recuento, sin su nombre?
    .yes = Sí, como recuento
    .no = { -no }

leaving-why_thanks =
    { $counted ->
        [yes] Gracias. Queda contado, sin su nombre.
       *[no] Gracias. No lo he guardado.
    }

enum-reason-tm = demasiados mensajes
enum-reason-nu = no es útil
enum-reason-ff = ya se encuentra bien
enum-reason-pr = privacidad
enum-reason-oc = otros cuidados

leaving-reason_line = • { $reason_cap }: { $times }

leaving-reasons =
    Por qué se dejaron los repasos, hasta donde quisieron que usted lo sepa:
    { $lines_count ->
        [0] De momento hay menos de { $enough } motivos. Los muestro a partir de { $enough }, para que no señalen a nadie.
       *[other] { $lines }
    }

leaving-erase_question =
    Esto borra de este bot sus respuestas, notas y objetivos. Queda lo que { $therapist } apuntó en otro sitio, y también este chat en Telegram. No se puede deshacer.

    ¿Lo borro todo?
    .yes = Sí, borrar
    .copy = Antes, una copia
    .no = { -no }

leaving-erase_sure =
    Después de esto no se puede recuperar nada.

    ¿Lo borro ahora?
    .yes = Borrar ahora
    .no = { -no }

leaving-erased =
    Hecho. Sus datos de aquí ya no están. También puede borrar este chat en Telegram, para que no quede en el teléfono.

    Sus sesiones con { $therapist } siguen como siempre.

leaving-erased_told =
    { $client } ha pedido borrar todo lo que se guardaba aquí. Sus sesiones siguen igual. No hace falta un motivo.
    Lo que le envié antes sigue en este chat; borre, por favor, lo que no necesite guardar.

leaving-finish_question =
    Empezó el { $began } con «{ $goal }» en { $then }. Ahora está en { $now }.

    Lo que ha aprendido se queda con usted. Si las cosas cambian, envíe /start y empezamos desde ahí.

    ¿Termino aquí los repasos?
    .finish = Terminar aquí
    .summary = Ver mi resumen
    .no = Aún no

leaving-finished =
    Eso es todo. Aviso a { $therapist }, y no pregunto nada más. Lo que contó queda hasta que lo borre.

    ¿Puedo preguntar una vez, dentro de tres meses, cómo van las cosas?
    .yes = Sí, una vez
    .no = { -no }
    .erase = Borrar mis datos

leaving-three_months_kept =
    { $has_on ->
        [yes] Gracias. Pregunto el { $on_day }, y después nada más.
       *[no] De acuerdo. No volveré a escribir. Para volver, envíe /start.
    }

leaving-three_months =
    { $has_name ->
        [yes] Hola, { $name }.
       *[no] Hola.
    } Han pasado tres meses, como acordamos.

    ¿Cómo van las cosas?
    .good = Siguen bien
    .up-and-down = Con altibajos
    .harder = Otra vez más difícil
    .no-more = No preguntar más

enum-how-now-g = siguen bien
enum-how-now-u = con altibajos
enum-how-now-h = otra vez más difícil
enum-how-now-n = no preguntar más

leaving-three_months_thanks =
    { $answer_key ->
        [g] Gracias por decírmelo. No vuelvo a preguntar.
        [n] De acuerdo. No vuelvo a preguntar.
       *[other] Gracias por decírmelo. Esto no lo paso. Puede hablar con { $therapist }, o empezar aquí otra vez con /start.
    }

leaving-finished_told = { $client } ha terminado, y no salen más repasos. Ha sido decisión suya.

leaving-back_told = { $client } ha vuelto después de dejarlo. Los repasos continúan.

leaving-end_question =
    ¿Termino los repasos de { $client }? Le diré que lo hizo usted. Lo que contó queda hasta que lo borre.
    .yes = Terminar los repasos
    .no = { -no }

leaving-end_done =
    { $ended ->
        [yes] Hecho. { $client } no recibe más repasos, y se lo hago saber. Con /start puede volver.
       *[no] Para { $client } no ha cambiado nada.
    }

leaving-ended =
    Una nota de { $therapist }: los repasos de aquí han terminado. Sus sesiones siguen igual.

    Lo que me contó queda con { $therapist } hasta que lo borre. Para empezar otra vez, envíe /start.
    .copy = Una copia de todo
    .erase = Borrar mis datos
