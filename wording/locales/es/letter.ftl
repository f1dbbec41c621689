enum-heading-why = Por qué ahora
enum-heading-about = De qué se trata
enum-heading-plan = De qué plan se trata
enum-heading-wish = Qué se pidió
enum-heading-ask = Su respuesta
enum-heading-course = Cómo ha ido, según sus propias respuestas
enum-heading-weeks = Los últimos seis repasos
enum-heading-tried = Probado hasta ahora
enum-heading-home = Plan para casa, según cuenta
enum-heading-safety = Señales urgentes
enum-heading-words = Con sus propias palabras

letter-reason = «{ $reason }»

letter-complaint =
    { $label_cap }, aquí desde el { $since_year }{ $has_visits ->
        [yes] {""}; { $visits ->
            [one] { $visits } sesión anotada
           *[other] { $visits } sesiones anotadas
        }
       *[no] {""}
    }.{ $has_duration ->
        [yes] {""} Entonces llevaba: { $duration }.
       *[no] {""}
    }

letter-goal =
    El objetivo: «{ $goal }».{ $has_enough ->
        [yes] {""} Bastaría con: { $enough } de 10.
       *[no] {""}
    }

letter-coverage =
    Respondido: { $answered } de { $sent ->
        [one] { $sent } repaso
       *[other] { $sent } repasos
    }.

letter-week =
    { $on } | { $has_goal ->
        [yes] { $goal }
       *[no] –
    } | { $has_symptom ->
        [yes] { $symptom }
       *[no] { $has_days ->
            [yes] { $days }
           *[no] –
        }
    } | { $has_homecare ->
        [yes] { $homecare }
       *[no] –
    } | { $has_since_start ->
        [yes] { $since_start }
       *[no] –
    }
    .heads = Día | Facilidad del objetivo (10 es lo mejor) | Molestia (0 es lo mejor) | Plan para casa | Desde el comienzo

letter-tried = «{ $words }», desde el { $on_year }
letter-other = Otros cuidados, según cuenta: «{ $words }»

letter-earlier = Antes: { $count } más

letter-item =
    { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }

letter-home =
    Hecho en { $done } de { $by_days ->
        [yes] { $told ->
            [one] { $told } día
           *[other] { $told } días
        }
       *[no] { $told ->
            [one] { $told } semana
           *[other] { $told } semanas
        }
    }, según cuenta.

letter-urgent = El { $on_year } el programa pasó una posible señal urgente. Qué resultó de ella no consta aquí.
letter-no_urgent = A través del programa no se pasó ninguna posible señal urgente.

letter-quote = { $on }: «{ $words }»

enum-blank-keep = [ ] El plan sigue como está
enum-blank-change = [ ] Cambia a: ________________________________
enum-blank-see = [ ] Antes de cambiarlo, una visita conmigo
enum-blank-reason = Motivo: ________________________________
enum-blank-signed = Fecha y firma: ________________________________

letter-set_by =
    De { $prescriber }, anotado aquí desde el { $since_year }.{ $has_review ->
        [yes] {" "}Se vuelve a mirar el { $review_year }.
       *[no] {""}
    }

letter-plan_part = { $part_cap }: «{ $words }»

letter-changed = Cambiado después: «{ $words }»

letter-left_out = Por ahora se deja en casa: «{ $item }»

letter-wish =
    Lo que sería distinto: { $what }.{ $has_words ->
        [yes] {" "}Con sus palabras: «{ $words }»
       *[no] {""}
    }

letter-asks =
    { $why_key ->
        [alert] Las respuestas no se han movido como se esperaba. ¿Conviene probar otra cosa?
        [item] ¿Se puede añadir esto en casa: «{ $item }»?
        [edit] ¿Se puede cambiar esto: { $change }?
        [goal] ¿Puede decirse el objetivo con otras palabras: «{ $goal }»?
        [hurt] «{ $item }» dolió y por ahora se deja. ¿Sigue así o conviene otra cosa?
       *[review] Hoy toca volver a mirar el plan. ¿Cómo sigue?
    }

letter-answer = { $line }

letter-section =
    { $part }
    { $lines }
    { $weeks }
    .heading = { $part }

letter-report =
    { $is_note ->
        [yes] Una pregunta sobre el plan de { $client }
       *[no] Informe de evolución de { $client }
    }
    De { $therapist }, { $practice }. { $made_year }.

    { $sections }

    Son datos contados en un programa de chat, no mediciones ni hallazgos.
    .title = { $is_note ->
            [yes] Una pregunta sobre un plan
           *[no] Informe de evolución
        }
    .about = { $client }, de { $therapist }, { $practice }
    .made = { $made_year }
    .to = Para
    .blank = Nombre y fecha de nacimiento
    .closing = Son datos contados en un programa de chat, no mediciones ni hallazgos. Los números son respuestas propias de { $client }; nada de esto dice qué produjo un cambio.
