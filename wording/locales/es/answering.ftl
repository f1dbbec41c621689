enum-origin-alert = otro enfoque
enum-origin-item = algo nuevo en casa
enum-origin-review = la revisión
enum-origin-edit = un cambio
enum-origin-goal = otras palabras para el objetivo
enum-origin-hurt = algo que dolió
enum-consent-yes = sí
enum-consent-no = no
enum-consent-asked = sin respuesta aún

answering-plan =
    • Zona: «{ $area }»
    • Minutos: «{ $minutes }»
    • Frecuencia: «{ $often }»
    • Para qué: «{ $purpose }»
    • Motivo: «{ $why }»
    • Cambiado después: «{ $changed }»
    { $refused ->
        [yes] • De momento se ha dicho que no a esto.
       *[no] {""}
    }

answering-own =
    { $again ->
        [yes] Sigue abierta, y la fecha prometida ya pasó.
       *[no] {""}
    }
    { $client } pide cambiar { $what }.
    «{ $words }»
    Hay una respuesta prometida, a más tardar el { $due_day }. Hasta entonces el plan sigue como está.
    Hay una conversación prevista el { $talk_day }.
    { $is_new ->
        [yes] Dice que es, o puede ser, un problema nuevo. Ha recibido la lista de señales urgentes.
       *[no] {""}
    }
    .agree = Aceptar
    .keep = Explicar y mantener
    .discuss = Hablarlo en la sesión

answering-foreign =
    { $again ->
        [yes] Sigue abierta, y la fecha prometida ya pasó.
       *[no] {""}
    }
    { $client } pide cambiar { $what }.
    «{ $words }»
    Plan que consta, puesto por { $prescriber }, aquí desde el { $since_date }:
    { $plan }
    Revisión: { $review }.

    { $client } lee que usted mantiene el plan por ahora y pregunta, y que tendrá noticias a más tardar el { $due_day }.
    Hay una conversación prevista el { $talk_day }.
    Permiso para contactar con { $prescriber }: { $consent }.
    { $is_new ->
        [yes] Dice que es, o puede ser, un problema nuevo. Ha recibido la lista de señales urgentes.
       *[no] {""}
    }
    .send = Enviar a quien lo puso
    .reason = Escribir el motivo
    .discuss = Hablarlo primero
    .settled = Ya está resuelto

answering-asking =
    { $why_key ->
        [alert] Una pregunta a { $prescriber } sobre { $client }: ¿conviene probar otra cosa?
        [item] «{ $item }» para { $client } espera: el plan es de { $prescriber }, así que antes hace falta su respuesta.
        [edit] Un cambio para { $client } espera: { $change }. El plan es de { $prescriber }, así que primero hace falta su respuesta.
        [goal] Otras palabras para el objetivo de { $client } esperan: «{ $goal }». El plan es de { $prescriber }, así que primero hace falta su respuesta.
        [hurt] «{ $item }» le dolió a { $client } y por ahora se deja. El plan es de { $prescriber }: conviene que lo sepa y que diga qué va en su lugar.
       *[review] El plan de { $client } toca mirarlo otra vez hoy: hay una consulta lista para { $prescriber }.
    }
    El plan:
    { $plan }
    Se vuelve a mirar el { $review }.

    A { $client } se le pide antes un sí. Permiso para escribir a { $prescriber }: { $consent }.
    .send = Enviar la consulta
    .settled = Ya está resuelto
    .drop = No preguntar

answering-sent =
    { $again ->
        [yes] Preguntó a { $prescriber } por { $client } el { $sent_date } y aún no hay respuesta. { $client } lee que usted volverá a preguntar.
       *[no] Preguntó a { $prescriber } por { $client } el { $sent_date }. { $client } puede verlo.
    }
    Se trata de: { $what }.
    «{ $words }»
    .settled = Anotar la respuesta
    .send = Enviar otra vez
    .call = He llamado en su lugar
    .close = Cerrar la consulta

answering-done =
    Respondido: { $client }, { $what }. { $outcome_cap }, { $day }.
    Plan nuevo: «{ $plan }»
    Motivo: «{ $why }»

answering-taken_back =
    { $asked ->
        [yes] { $client } ha retirado una petición: cambiar { $what }. No cambia nada.
       *[no] Ya no se pregunta, sobre { $client }: { $what }. No cambia nada.
    }

answering-card = { $body }

answering-letter =
    Hola, { $prescriber }:
    Atiendo a { $client } con el plan que usted puso, aquí desde el { $since_date }:
    { $plan }

    { $client } ha pedido cambiar { $what }.
    «{ $words }»
    { $has_ease_now ->
        [yes] El objetivo «{ $goal }»: { $has_ease_then ->
            [yes] { $ease_then }
           *[no] sin número
        } al comienzo, { $ease_now } de 10 últimamente.
       *[no] {""}
    }
    { $has_symptom_now ->
        [yes] La molestia por «{ $label }»: { $has_symptom_then ->
            [yes] { $symptom_then }
           *[no] sin número
        } al comienzo, { $symptom_now } de 10 últimamente.
       *[no] {""}
    }
    { $has_days_now ->
        [yes] Días a la semana en que «{ $label }» limitó: { $has_days_then ->
            [yes] { $days_then }
           *[no] sin número
        } al comienzo, { $days_now } últimamente.
       *[no] {""}
    }
    { $has_visits ->
        [yes] { $visits ->
            [0] No hay ninguna sesión anotada desde el comienzo.
            [one] { $visits } sesión desde el comienzo.
           *[other] { $visits } sesiones desde el comienzo.
        }
       *[no] {""}
    } Todo esto lo ha respondido { $client } en el programa.

    He mantenido el plan y he dicho que le preguntaría. ¿Prefiere mantenerlo, cambiarlo o ver antes a { $client }?
    Un saludo, { $therapist }

answering-note_page = La consulta como página para imprimir, con líneas para la respuesta. Ábrala y escriba en ella el nombre completo antes de imprimir; aquí no se guarda.

answering-note_text = Lo mismo, en texto sencillo.

answering-letter_sent =
    Arriba hay un borrador para copiar y retocar. Yo no puedo escribir a { $prescriber }.
    Toque abajo cuando esté en camino. A los cinco días laborables se lo recuerdo, si no hay respuesta.
    .sent = Ya lo he enviado

answering-no_consent =
    { $refused ->
        [yes] { $client } dijo que no a escribir a { $prescriber }, así que no puede salir nada. Puede hablarlo antes.
       *[no] { $client } aún no ha dicho que sí a escribir a { $prescriber }. Hasta entonces no puede salir nada.
    }

answering-result =
    ¿Qué respondió { $prescriber } sobre { $client }?
    .agreed = Acepta un cambio
    .kept = Mantiene el plan
    .see = Antes quiere una visita

answering-type_plan = ¿Cuál es el plan para { $client } a partir de entonces? Escríbalo; { $client } lo lee tal cual. El anterior se guarda con sus fechas.

answering-type_why =
    ¿Cuál es el motivo? Escríbalo; { $client } lo lee tal cual. Ninguna respuesta sale sin motivo.
    Suele servir unirlo a su objetivo, «{ $goal }».

answering-pick_day =
    { $agreed ->
        [yes] ¿Desde qué día vale para { $client }?
       *[no] ¿Qué día puede hablarlo con { $client }?
    }
    .day-1 = { $day_1_day }
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .day-4 = { $day_4_day }

answering-passed =
    Guardado. Paso la respuesta a { $client }, con el motivo y la fecha.
    El plan se vuelve a mirar el { $review }.

answering-talk_set = Guardado. Aviso a { $client } de que usted quiere hablarlo el { $day }. La petición sigue abierta.

answering-reason_kept = Guardado. Paso el motivo, y { $client } lo lee. La petición sigue abierta.

answering-refused =
    { $refused ->
        [yes] { $client } ha dicho que no a «{ $part }», así que sale del plan por ahora. Es decisión suya, y no hace falta un motivo. Puede preguntar qué tal fue en la próxima sesión.
       *[no] { $client } ha retomado «{ $part }».
    }
