enum-what-ar = la zona
enum-what-pr = la presión
enum-what-le = la duración
enum-what-of = la frecuencia
enum-what-ho = el plan para casa
enum-what-el = otra cosa

enum-what-pl = el plan entero
enum-outcome-cl = sin respuesta
enum-outcome-ag = se acepta
enum-outcome-kp = sigue como está
enum-outcome-sf = primero, una mirada en persona

# Pedir algo.
request-what = ¿Qué quiere cambiar?
    .area = La zona
    .pressure = La presión
    .length = La duración
    .often = La frecuencia
    .home = El plan para casa
    .else = Otra cosa

request-words = ¿Puede contar un poco más con sus propias palabras?
    .skip = { -skip }

request-news = Gracias. ¿Es un problema nuevo para usted?
    .new = Sí, es nuevo
    .before = No, ya lo tuve antes
    .unsure = Tengo dudas

request-too_many =
    Hay varias peticiones abiertas. Aún falta la respuesta de { $therapist }.
    Puede retirar una con /change, o hablarlas en la próxima sesión.

# Una petición tal como está.
request-own =
    Gracias. Tiene sentido preguntarlo. Se lo paso a { $therapist }, que responderá a más tardar el { $due }.

    Su petición: cambiar { $what }. Hasta entonces el plan sigue como está.
    «{ $words }»
    { $is_new ->
        [yes] Como puede ser nuevo, envío también la lista de señales urgentes.
       *[no] {""}
    }
    { $late ->
        [yes] Aún no hay respuesta. Vuelvo a preguntar.
       *[no] {""}
    }
    .back = Retirarla

request-foreign =
    Gracias. Tiene sentido preguntarlo.

    El plan lo puso { $prescriber }. { $therapist } lo mantendrá por ahora y preguntará por su petición: cambiar { $what }.
    «{ $words }»
    Tendrá noticias a más tardar el { $due }. Siempre puede decir que no a cualquier parte de una sesión.
    { $is_new ->
        [yes] Como puede ser nuevo, envío también la lista de señales urgentes.
       *[no] {""}
    }
    { $late ->
        [yes] Aún no hay respuesta. Vuelvo a preguntar.
       *[no] {""}
    }
    .why = Por qué este plan
    .back = Retirarla

request-sent =
    Su petición: cambiar { $what }.
    «{ $words }»
    { $therapist } preguntó a { $prescriber } el { $sent_date }. Aún no hay respuesta. Le diré qué llega.
    .why = Por qué este plan
    .back = Retirarla

request-talk =
    Su petición: cambiar { $what }.
    «{ $words }»
    { $therapist } quiere hablarlo con usted el { $day }. Hasta entonces el plan sigue como está.
    .back = Retirarla

request-agreed =
    { $provider } está de acuerdo. Desde el { $day } el plan es: «{ $plan }»

    El motivo que da: «{ $why }»

request-kept =
    { $provider } prefiere mantener el plan por ahora. El motivo que da: «{ $why }»

    { $therapist } puede hablarlo con usted el { $day }.

request-see_first =
    { $provider } prefiere verle a usted antes de cambiar el plan. El motivo que da: «{ $why }»

    { $therapist } puede ayudar a organizarlo, a más tardar el { $day }.

request-closed =
    No llegó respuesta de { $provider }, así que el plan sigue como está. El motivo que se da: «{ $why }»

    { $therapist } puede hablarlo con usted el { $day }.

request-taken_back = De acuerdo, retiro la petición de cambiar { $what }. Puede repetirla con /change cuando quiera.

request-card = { $body }

# Noticias de una petición.
request-update =
    { $asked ->
        [yes] Novedades de su petición.
       *[no] Unas palabras sobre su plan.
    }

    { $body }

    El plan se volverá a mirar el { $review }.
    .question = Tengo una pregunta
    .call = Prefiero hablarlo antes
    .set-up = Ayuda para organizarlo

request-talk_update =
    Novedades de su petición.

    { $therapist } quiere hablarlo con usted el { $day }. Hasta entonces el plan sigue como está.

request-reason_update =
    Novedades de su petición.

    El motivo de que el plan sea así: «{ $why }»
    Se volverá a mirar el { $review }.

request-no_answer_yet =
    { $asked ->
        [yes] Novedades de su petición.
       *[no] Unas palabras sobre su plan.
    }

    { $therapist } preguntó a { $prescriber } el { $sent_date }. Aún no hay respuesta. { $therapist } volverá a preguntar.

request-late =
    Novedades de su petición.

    La respuesta se esperaba a más tardar el { $due }. Aún no la hay, así que vuelvo a preguntar a { $therapist }.

# Escribir a quien puso el plan.
request-permission = ¿Puede { $therapist } enviar su petición y un resumen corto a { $prescriber }?
    .yes = { -yes }
    .show = Primero quiero verlo
    .no = { -no }

request-may_ask =
    Unas palabras sobre su plan.

    Es de { $prescriber }. { $why_key ->
        [alert] { $therapist } quiere preguntar si conviene probar otra cosa.
        [item] { $therapist } quiere preguntar si se puede añadir en casa «{ $item }».
        [edit] { $therapist } quiere preguntar si se puede cambiar esto: { $change }.
        [goal] { $therapist } quiere preguntar si su objetivo puede decirse con otras palabras: «{ $goal }». La última palabra es suya.
        [hurt] «{ $item }» le dolió y por ahora se deja. { $therapist } quiere contarlo y preguntar qué es mejor.
       *[review] { $therapist } quiere preguntar cómo sigue el plan.
    }

    ¿Puede { $therapist } preguntar a { $prescriber }, con un resumen corto de sus respuestas? No sale nada antes de su sí.
    .yes = { -yes }
    .no = { -no }
    .show = Primero quiero verlo

request-lead = Esto es lo que { $therapist } tomaría como base. No sale nada antes de su sí.

request-note = Y esto es todo lo que iría. Su nombre completo se escribe al imprimirlo y aquí no se guarda.

request-permitted =
    { $given ->
        [yes] Gracias. { $therapist } puede escribir a { $prescriber } sobre esto, y sobre nada más.
       *[no] De acuerdo. No sale nada. { $therapist } aún puede hablarlo con usted.
    }

request-why =
    { $has_why ->
        [yes] El motivo de que el plan sea así: «{ $why }»
       *[no] Aún no consta ningún motivo. { $therapist } puede preguntarlo a { $prescriber }.
    }

    Se volverá a mirar el { $review }.

    { $versions_count ->
        [0] {""}
       *[other] Así ha cambiado:
    }
    { $versions }

# La lista.
request-open_line =
    • Pedido el { $asked_date }: { $what }{ $has_sent ->
        [yes] {""}. Enviado el { $sent_date }, sin respuesta aún
       *[no] { $has_talk ->
            [yes] {""}. Para hablarlo el { $talk }
           *[no] { $late ->
                [yes] {""}. La respuesta se esperaba el { $due }; vuelvo a preguntar
               *[no] {""}. La respuesta llega a más tardar el { $due }
            }
        }
    }
    «{ $words }»

request-answered_line =
    • { $what_cap }: { $outcome }, { $day }
    «{ $why }»

request-status =
    { $waiting_count ->
        [0] No hay peticiones abiertas.
       *[other] Sus peticiones abiertas. El plan sigue como está hasta que haya respuesta.
    }
    { $waiting }
    { $answered_count ->
        [0] {""}
       *[other] Con respuesta:
    }
    { $answered }
    .first = { $first_cap }
    .second = { $second_cap }
    .third = { $third_cap }
    .another = Pedir un cambio
    .why = Por qué este plan
    .no-part = No a una parte

# No a una parte.
request-parts = Siempre puede decir que no a cualquier parte de su plan. Toque una, o déjelo.

request-no_parts = Aquí no consta ninguna parte. También puede decir que no a algo en una sesión, o hablarlo con { $therapist }.

request-part =
    { $refused ->
        [yes] De acuerdo. «{ $part }» sale de su plan. Se lo paso a { $therapist }. No hace falta dar un motivo.
       *[no] «{ $part }» está en su plan.
    }
    .no-part = No a esta parte
    .again = Retomarla
