enum-need-urgent = aviso urgente, aún sin contacto
enum-need-worsening = claramente peor
enum-need-no_change = sin cambios, por decidir
enum-need-after_worse = peor después de las sesiones
enum-need-short_relief = la mejoría ha durado poco
enum-need-review = conviene preguntar cómo va
enum-need-request = pide un cambio
enum-need-silent = sin respuestas últimamente
enum-need-unreachable = los mensajes no llegan
enum-need-confirm = falta que usted diga si es esa persona
enum-need-none = nada pendiente
enum-need-not_joined = aún no participa
enum-need-left = ya sin repasos

caseload-line = • { $client }: { $need }

caseload-lent = • { $client } está con { $provider } hasta el { $last_day }

caseload-clients =
    { $lines_count ->
        [0] Sus clientes. No hay ninguna decisión pendiente.
       *[other] Sus clientes, primero quien más le necesita.
    }

    { $lines }
    { $lent }
    .line-up = Una tras otra
    .next = Ver más
    .here-again = Ya he vuelto

caseload-no_clients =
    { $lent_count ->
        [0] Aún no tiene clientes aquí. Envíe /new NOMBRE para invitar.
       *[other] Ahora no hay nadie con usted. Envíe /new NOMBRE para invitar.
    }
    { $lent }
    .here-again = Ya he vuelto

caseload-item =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }

caseload-standing = • Abierto desde el { $since_date }: { $rule }

caseload-decision =
    • { $on_date }: { $step }{ $has_until ->
        [yes] , { $until }
       *[no] {""}
    }

caseload-client =
    { $client }, { $label }.
    { $need_cap }.

    { block-said }{ $has_last ->
        [yes] , última: { $last_date }
       *[no] {""}
    }
    { $said_count ->
        [0] • Aún sin números.
       *[other] { $said }
    }
    { $has_recent ->
        [yes] { block-moved }
       *[no] {""}
    }
    { $has_recent ->
        [yes] { $moved_count ->
            [0] • { nothing-moved }
           *[other] { $moved }
        }
       *[no] {""}
    }

    { $visited ->
        [yes] Hoy: sesión anotada.
       *[no] {""}
    }
    Próxima sesión: { $next_visit_date }.
    { $is_away ->
        [yes] { $has_away_until ->
            [yes] Pausa hasta el { $away_until_date }.
           *[no] Pausa hasta nuevo aviso.
        }
       *[no] {""}
    }
    .urgent = El aviso urgente
    .worsening = Abierto: claramente peor
    .no-change = Abierto: sin cambios
    .review = Abierto: toca preguntar
    .silent = Abierto: sin respuestas
    .after-worse = Abierto: tras las sesiones
    .short-relief = Abierto: dura poco
    .request = Abierto: pide un cambio
    .visit = Sesión hoy
    .no-visit = Deshacer la sesión
    .visits = Sesiones
    .picture = Respuestas en imagen
    .line = Escribir una línea
    .more = Más
    .back = Volver a la lista

caseload-more =
    { $client }, { $label }. Aquí desde el { $since_date }.

    { $said }
    Respondido: { $answered } de { $sent ->
        [one] { $sent } repaso
       *[other] { $sent } repasos
    }.
    Plan para casa, según cuenta: { $done } de { $by_days ->
        [yes] { $told ->
            [one] { $told } día
           *[other] { $told } días
        }
       *[no] { $told ->
            [one] { $told } semana
           *[other] { $told } semanas
        }
    }.
    { $items }
    { $after }
    { $relation }
    { $own }
    { $notes }

    { $alerts }
    { $decisions_count ->
        [0] {""}
       *[other] Decidido:
    }
    { $decisions }

    Próximo repaso: { $next_at_day }, { $next_at_time }.
    { $has_unsure ->
        [yes] { $unsure ->
            [one] { $unsure } mensaje quizá no ha llegado.
           *[other] { $unsure } mensajes quizá no han llegado.
        }
       *[no] {""}
    }
    .add-item = Añadir al plan para casa
    .goal = El objetivo
    .handover = Derivar o sumar cuidados
    .colleague = Consultar a otra persona
    .pass-on = Pasar a otra persona
    .edit = Cambiar el plan
    .end = Terminar los repasos
    .less = Menos

caseload-visit_noted =
    { $client }: { $visited ->
        [yes] sesión anotada: { $day_day }.
       *[no] sin sesión anotada: { $day_day }.
    }
    .undo = Deshacer
    .note = Anotar la sesión
    .open = Abrir la ficha

caseload-drawn = { $client }: las respuestas hasta ahora, tal como se dieron.
    .back = Volver a la lista

caseload-unconfirmed =
    { $client }: { $need }.
    { $need_key ->
        [confirm] No se muestra nada de lo escrito hasta que usted diga que es esa persona.
       *[other] {""}
    }
    .invite = Otro enlace de invitación
    .back = Volver a la lista

enum-good-news-reached = objetivo alcanzado
enum-good-news-holding = sigue en su objetivo
enum-good-news-good = va hacia donde quería

caseload-open_line =
    • { $client }: { $rule }{ $has_also ->
        [yes] {" "}y { $also }
       *[no] {""}
    }, desde el { $since_date }{ $has_news ->
        [yes] . Bueno: { $news }
       *[no] {""}
    }

caseload-request_line =
    • { $client }: { $has_by ->
        [yes] respuesta prometida para el { $by_date }
       *[no] espera una respuesta
    }{ $has_news ->
        [yes] . Bueno: { $news }
       *[no] {""}
    }

caseload-reached_line =
    Objetivo alcanzado: { $client }{ $has_goal ->
        [yes] , «{ $goal }»
       *[no] {""}
    }

digest-close-1 = Los resultados son de cada cliente; la atención que usted ofrece es suya.
digest-close-2 = Son las respuestas de sus clientes, no notas a su trabajo.
digest-close-3 = Que nada cambie habla de un plan, no de usted.
digest-close-4 = Lo que no está aquí puede esperar.
digest-close-5 = Poner fecha para volver a mirar también es decidir.

caseload-digest =
    Su semana{ $waits ->
        [yes] .
       *[no] : { $n_active ->
            [one] { $n_active } cliente en curso
           *[other] { $n_active } clientes en curso
        }, { $n_answers ->
            [one] { $n_answers } respuesta
           *[other] { $n_answers } respuestas
        }, nada por decidir.
    }

    { $decide_count ->
        [0] {""}
       *[other] POR DECIDIR ({ $n_decide })
    }
    { $decide }
    y { $more_decide } más
    { $requests_count ->
        [0] {""}
       *[other] PETICIONES ({ $n_requests })
    }
    { $requests }
    y { $more_requests } más
    { $word_count ->
        [0] {""}
       *[other] CONVIENE HABLARLO ({ $n_word })
    }
    { $word }
    y { $more_word } más

    { $reached }
    Siguen en su objetivo: { $holding }
    Hacia donde querían: { $good }
    { $fewer }
    Es pronto o faltan respuestas: { $early }
    Sin novedades: { $calm }

    Una tras otra, las notas abiertas llevan unos { $minutes } minutos.
    { $tip }
    { $together }
    { $closing }
    .line-up = Una tras otra
    .open = Abrir la lista
    .mute = Silenciar una semana
    .quiet = Silenciar «sin cambios»

caseload-muted =
    { $is_digest ->
        [yes] { $is_muted ->
            [yes] Sin lista semanal antes del { $digest_day }. Las notas siguen llegando.
           *[no] La lista semanal llega los lunes.
        }
       *[no] { $is_muted ->
            [yes] Sin notas de «sin cambios» antes del { $steady_day }. Las de empeoramiento siguen llegando.
           *[no] Las notas de «sin cambios» llegan como antes.
        }
    }
    .week-1 = 1 semana
    .week-2 = 2 semanas
    .day = Hasta una fecha
    .undo = Deshacer

caseload-mute_day =
    ¿Hasta qué día? Escríbalo, por favor, por ejemplo «{ $example }».
    .back = Volver

caseload-mute_day_unclear =
    Ahí no he podido leer un día dentro del próximo año. Escríbalo así, por favor: «{ $example }».
    .back = Volver

caseload-nothing_waits = Ninguna nota espera una decisión.
