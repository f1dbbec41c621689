enum-rule-no_change = sin cambios
enum-rule-worsening = claramente peor
enum-rule-after_worse = peor después de las sesiones
enum-rule-short_relief = la mejoría dura poco
enum-rule-silent = sin respuestas
enum-rule-review = toca preguntar

enum-next-step-rv = revisar el plan en común
enum-next-step-ap = probar otro enfoque
enum-next-step-go = ajustar el objetivo en común
enum-next-step-wa = dar tiempo
enum-next-step-gn = seguir como hasta ahora
enum-next-step-rf = derivar o sumar otros cuidados
enum-next-step-cl = cerrar con honestidad
enum-next-step-ca = llamar
enum-next-step-sp = mirar otra vez tras hablar
enum-next-step-as = preguntar en persona
enum-next-step-wn = dejarlo como lo quiere
enum-next-step-lo = apartar estas respuestas
enum-next-step-pr = preguntar a quien puso el plan

enum-off-reason-xw = respuestas equivocadas
enum-off-reason-xs = respondió otra persona
enum-off-reason-xl = algo que pasó en la vida
enum-off-reason-xg = objetivo equivocado
enum-off-reason-xo = otro motivo

enum-verdict-r = acertado
enum-verdict-e = demasiado pronto
enum-verdict-w = equivocado

enum-preset-early = temprano
enum-preset-balanced = equilibrado
enum-preset-quiet = tranquilo

# Líneas de los bloques. Los números van lado a lado; no se dice nada de su dirección.
alerts-goal_reading =
    • «{ $goal }»: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } de 10{ $has_enough ->
        [yes] {" "}(basta con: { $enough })
       *[no] {""}
    }
alerts-symptom_reading =
    • { $label_cap }: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } de 10
alerts-days_reading =
    • { $label_cap }, días que limitó: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    }
alerts-side_reading =
    • «{ $sign }»: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } de 10

alerts-goal_gain = • «{ $goal }»: { $then } → { $now } de 10
alerts-symptom_gain = • { $label_cap }: { $then } → { $now } de 10
alerts-days_gain = • { $label_cap }, días que limitó: { $then } → { $now }
alerts-side_gain = • «{ $sign }»: { $then } → { $now } de 10
alerts-goal_above = • El objetivo, como arriba
alerts-above = • { $what_cap }, como arriba
alerts-easier_gain =
    • { $what_cap }: más fácil { $count ->
        [one] una vez
       *[other] { $count } veces
    }

alerts-tried =
    • Probado desde el { $since_date }: «{ $text }»{ $has_ease_now ->
        [yes] . Facilidad del objetivo: { $ease_then } → { $ease_now } de 10
       *[no] {""}
    }{ $has_symptom_now ->
        [yes] . { $label_cap }: { $symptom_then } → { $symptom_now } de 10
       *[no] {""}
    }{ $has_days_now ->
        [yes] . { $label_cap }, días que limitó: { $days_then } → { $days_now }
       *[no] {""}
    }
alerts-care = • Otros cuidados, según cuenta: «{ $text }»
alerts-wrote = • Escribió el { $on_date }: «{ $text }»

alerts-alert =
    { $rule_key ->
        [worsening] { $client }: respuestas claramente peores. Conviene contactar. Plazo: { $act_by_day }.
        [review]
            { $asked ->
                [yes] { $client } dice que esto aún no funciona. Conviene hablarlo. Plazo: { $act_by }.
               *[no] { $client }: { $has_moved ->
                    [yes] { $goes_well ->
                        [yes] va hacia donde querían y toca revisarlo
                       *[no] algo se ha movido y toca revisarlo
                    }
                   *[no] los números no lo aclaran. Conviene hablarlo
                }. Plazo: { $act_by }.
            }
       *[other]
            { $client }: respuestas estables, { $weeks ->
                [one] { $weeks } semana
               *[other] { $weeks } semanas
            }. Plazo para el próximo paso: { $act_by }.
    }

    { block-said }{ $has_since ->
        [yes] , del { $since_date } al { $last_date }
       *[no] {""}
    }
    { $said_count ->
        [0] • Aún sin números.
       *[other] { $said }
    }
    { block-moved }
    { $moved_count ->
        [0] • { nothing-moved }
       *[other] { $moved }
    }
    .call = Llamaré hoy
    .spoken = Ya lo hemos hablado
    .review = Revisar en común
    .approach = Otro enfoque
    .ask-owner = Preguntar a { $prescriber }
    .goal = Ajustar el objetivo
    .wait = Dar tiempo
    .go-on = Seguir como ahora
    .refer = Derivar o sumar cuidados
    .close = Cerrar con honestidad
    .more = Más

alerts-pattern =
    { $rule_key ->
        [after_worse] { $client }: peor después de { $count } de las últimas { $visits } sesiones.
       *[other] { $client }: menos de dos días de mejoría en { $count } de { $visits } sesiones.
    } Plazo: { $act_by }.

    { block-said }
    { $lines }
    { block-moved }
    { $moved_count ->
        [0] • { nothing-moved }
       *[other] { $moved }
    }
    .review = Prever una conversación
    .approach = Cambiar el enfoque
    .ask-owner = Preguntar a { $prescriber }
    .wanted = Es lo que quiere
    .refer = Derivar o sumar cuidados
    .more = Más

alerts-more =
    { $client }: qué más se sabe.

    { $said }
    { block-context }
    • Desde hace: { $duration }
    • { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    } desde el comienzo o el último cambio.{ $has_visits ->
        [yes] {" "}Sesiones anotadas: { $visits }
       *[no] {""}
    }
    { $after }
    • { block-coverage } { $answered } de { $sent ->
        [one] { $sent } repaso
       *[other] { $sent } repasos
    }{ $carried ->
        [0] {""}
       *[other] , { $carried } como «igual que la semana pasada»
    }{ $reworded ->
        [yes] {""}
            • Algunos números se preguntaron con otras palabras o en otro idioma; compárelos con cuidado.
       *[no] {""}
    }
    { $has_done ->
        [yes]
            • Plan para casa, según cuenta: { $done } de { $by_days ->
                [yes] { $told ->
                    [one] { $told } día
                   *[other] { $told } días
                }
               *[no] { $told ->
                    [one] { $told } semana
                   *[other] { $told } semanas
                }
            }
       *[no] • Plan para casa: sin noticias
    }
    { $ways }
    { $tried }
    { $care }
    { $own }
    { $notes }

    { block-limits }
    { $rule_key ->
        [worsening] • La causa, ni si pasará.
        [after_worse] • El porqué. Algunas molestias pasan en un día.
        [short_relief] • Si algo más duraría.
       *[other] • El porqué. Habla del plan, no de usted.
    }

    { $client_knows ->
        [yes] { $client } sabe que esto le ha llegado a usted.
       *[no] { $rule_key ->
            [worsening] { $client } sabe por mí que se lo paso a usted.
           *[other] { $client } lo sabrá cuando usted elija una fecha, o al cabo de 3 días laborables. Elija una, por favor, a más tardar el { $act_by_day }.
        }
    }
    .less = Menos
    .looks-off = Hay datos raros
    .colleague = Consultar a otra persona

alerts-silent =
    { $has_since ->
        [yes] { $client } no responde desde el { $since_day }. Ya no envío mensajes.
       *[no] { $client } aún no ha respondido. Ya no envío mensajes.
    }
    { $said }

    Puede significar muchas cosas. Puede servir una palabra o una llamada corta.
    .ask = Preguntaré
    .wait = Dar tiempo
    .close = Cerrar con honestidad

alerts-pick_day = { $client }: { $step }. ¿Qué día?
    .day-1 = { $day_1_day }
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .week-1 = { $moved ->
        [yes] { $week_1_day }
       *[no] 1 semana: { $week_1 }
    }
    .week-2 = { $moved ->
        [yes] { $week_2_day }
       *[no] 2 semanas: { $week_2 }
    }
    .back = Volver

alerts-pick_weeks =
    { $client }: { $step }. { $step_key ->
        [rf] ¿Para cuándo?
       *[other] ¿Cuándo vuelvo a mirar?
    }
    Ha elegido esperar { $waits } de 2 veces. No digo nada hasta la fecha, salvo si las cosas van a peor.
    .week-1 = { $moved ->
        [yes] { $week_1_day }
       *[no] 1 semana: { $week_1 }
    }
    .week-2 = { $moved ->
        [yes] { $week_2_day }
       *[no] 2 semanas: { $week_2 }
    }
    .week-4 = { $moved ->
        [yes] { $week_4_day }
       *[no] 4 semanas: { $week_4 }
    }
    .week-6 = { $moved ->
        [yes] { $week_6_day }
       *[no] 6 semanas: { $week_6 }
    }
    .back = Volver

alerts-pick_months =
    { $client }: { $step }. ¿Cuándo vuelvo a mirar?
    No digo nada hasta la fecha, salvo si las cosas van a peor.
    .week-4 = { $moved ->
        [yes] { $week_4_day }
       *[no] 4 semanas: { $week_4 }
    }
    .week-8 = { $moved ->
        [yes] { $week_8_day }
       *[no] 8 semanas: { $week_8 }
    }
    .week-12 = { $moved ->
        [yes] { $week_12_day }
       *[no] 12 semanas: { $week_12 }
    }
    .back = Volver

alerts-areas =
    En los botones está lo que quizá aún no han mirado juntos. Toque lo que quiera plantear. Solo lo ve usted, y yo no deduzco nada de ello.
    .work = { $work ->
        [yes] ☑ Puesto de trabajo
       *[no] ☐ Puesto de trabajo
    }
    .activities = { $activities ->
        [yes] ☑ Lo que lo despierta
       *[no] ☐ Lo que lo despierta
    }
    .injuries = { $injuries ->
        [yes] ☑ Lesiones antiguas
       *[no] ☐ Lesiones antiguas
    }
    .sleep = { $sleep ->
        [yes] ☑ Sueño
       *[no] ☐ Sueño
    }
    .mood = { $mood ->
        [yes] ☑ Estrés y ánimo
       *[no] ☐ Estrés y ánimo
    }
    .food = { $food ->
        [yes] ☑ Comida y bebida
       *[no] ☐ Comida y bebida
    }
    .load = { $load ->
        [yes] ☑ Carga de ejercicio
       *[no] ☐ Carga de ejercicio
    }
    .care = { $care ->
        [yes] ☑ Otros cuidados
       *[no] ☐ Otros cuidados
    }

alerts-type_approach =
    { $client }: ¿qué va a cambiar? Envíelo en un mensaje.
    { $tried }

    { $areas }

    Desde hoy empiezo otra cuenta, para que pueda comparar el antes y el después.
    .back = Volver

alerts-talked =
    ¿Ha hablado con { $client }, en persona o por teléfono?

    No envío nada sobre el cierre hasta que toque que sí.
    .yes = Lo hemos hablado
    .not-yet = Aún no
    .back = Volver

alerts-type_closing =
    ¿Qué quiere decir a { $client } con sus propias palabras? Envíelo en un mensaje, u omítalo.

    Después cierro el plan, termino los repasos y envío a { $client } una nota de cierre.
    .skip = Omitir
    .back = Volver

alerts-looks_off = { $client }: ¿qué parece raro? Marco estas semanas como dudosas y no las cuento.
    .wrong = Respuestas equivocadas
    .someone-else = Respondió otra persona
    .life-event = Algo que pasó en la vida
    .wrong-goal = Objetivo equivocado
    .other = Otra cosa
    .back = Volver

alerts-decided =
    { $client }: { $rule }. Decidido el { $on_date }.

    { $has_until ->
        [yes]
            { $step_key ->
                [ca] Eligió llamar el mismo día. Lo vuelvo a plantear el { $until_day }.
                [pr] Eligió { $step }. Vuelvo a mirar el { $until_day }, cuando se espera una respuesta.
                [ap] Eligió { $step }. Lo vuelvo a mirar el { $until_day }.
                [sp] Ya lo han hablado. Lo vuelvo a mirar el { $until_day }.
                [rf] Eligió { $step }, a más tardar el { $until_day }.
               *[other]
                    Eligió { $step } { $is_to_do ->
                        [yes] el
                       *[no] hasta el
                    } { $until_day }.
            }
       *[no] Eligió { $step }.
    }
    Con sus palabras: «{ $note }»
    { $asks_reason ->
        [yes] Para guardar un motivo, envíe ahora una línea.
       *[no] {""}
    }
    { $asks_goal ->
        [yes] Para proponer otras palabras para el objetivo, envíelas ahora. { $client } ve ambas y elige. El objetivo anterior y sus números se guardan.
       *[no] {""}
    }
    { $client_hears ->
        [yes] { $client } sabrá la fecha por mí.
       *[no] {""}
    }

    { $right }
    .next = Nota siguiente
    .again = Elegir otra vez
    .handover = La derivación

alerts-resolved =
    { $has_off ->
        [yes] { $client }: marcado como dudoso ({ $off }). Estas semanas no se cuentan. Vuelvo a mirar a partir del { $again_date }.
       *[no]
            { $rule_key ->
                [silent] { $client } ha vuelto a responder. Aquí no queda nada por decidir.
               *[other] { $client }: algo más apremiante ocupa el lugar de este aviso.
            }
    }

    { $right }
    .again = Elegir otra vez
    .next = Nota siguiente

alerts-closed =
    { $client }: cierre cuidado el { $on_date }. No hay más repasos, ni más avisos de este plan.
    Con sus palabras: «{ $note }»
    { $open }
    Por qué: «{ $why }»
    { $approaches ->
        [0] {""}
        [one] Probó { $approaches } enfoque. Queda registrado.
       *[other] Probó { $approaches } enfoques. Queda registrado.
    }
    { $offers ->
        [0] {""}
        [one] Propuso { $offers } derivación.
       *[other] Propuso { $offers } derivaciones.
    }
    { $asked ->
        [yes] { $client } tiene la pregunta de si se sigue.
       *[no] {""}
    }
    Abierto otra vez desde el { $reopened_date }, con su sí.

    { $right }
    .next = Nota siguiente
    .reopen = Reabrir

alerts-right =
    { $has_verdict ->
        [yes] Su opinión de este aviso: { $verdict }. Otro toque la cambia.
       *[no] ¿Acertó este aviso? (Si quiere.)
    }
    .right = Acertado
    .early = Demasiado pronto
    .wrong = Equivocado

alerts-how_soon =
    Cuándo aviso de que no hay cambios: { $preset }.

    «Temprano» llega antes, y más veces demasiado pronto. «Tranquilo» llega después, y con más certeza. Los avisos de empeoramiento y de silencio siguen como están.

    { $has_judged ->
        [yes] Desde que eligió esto, de { $judged } avisos así le parecieron acertados { $right }, demasiado pronto { $early } y equivocados { $wrong }.
       *[no] {""}
    }
    { $has_suggested ->
        [yes] Sus toques apuntan a: { $suggested }. Usted decide.
       *[no] {""}
    }
    .early = Temprano
    .balanced = Equilibrado
    .quiet = Tranquilo
    .private = Una pregunta para usted
    .tried = Probado donde siguió igual

alerts-preset_tip =
    { $is_quieter ->
        [yes] De { $judged } avisos de que no hay cambios, { $count } le parecieron equivocados o demasiado pronto. En /alerts puede recibirlos más tarde.
       *[no] De { $judged } avisos de que no hay cambios, { $count } le parecieron acertados. En /alerts puede recibirlos antes.
    }

alerts-still_open =
    Sigue abierto: { $client }, { $rule }, desde el { $since_date }. Basta una respuesta corta.
    .open = Abrir

alerts-last_push =
    Último aviso: { $client }, { $rule }, desde el { $since_date }. Después queda en su lista semanal y en /clients.
    .open = Abrir

alerts-today =
    { $client }: { $step_key ->
        [ca] eligió llamar. Si aún no han hablado, hoy es buen día.
       *[other] { $has_late ->
            [yes] el día que eligió era el { $late_day }; se lo recuerdo tarde. Decidió { $step }.
           *[no] hoy es el día que eligió. Decidió { $step }.
        }
    }
    .open = Abrir

alerts-waited_twice = Ya ha elegido esperar dos veces. Elija otro paso, por favor.

# Para quien responde. La primera línea no muestra nada en una pantalla bloqueada.
alerts-next_picked =
    { $step_key ->
        [rv] { $therapist } lo ha visto y propone mirar el plan en común el { $until_day }.
        [ap] { $therapist } lo ha visto y propone otro enfoque, y volver a mirar el { $until_day }.
        [go] { $therapist } lo ha visto y quiere hablar de su objetivo el { $until_day }.
        [wa] { $therapist } lo ha visto y propone más tiempo, y volver a mirar el { $until_day }.
        [gn] { $therapist } lo ha visto y propone seguir como hasta ahora, y volver a mirar el { $until_day }.
        [pr] { $therapist } lo ha visto y quiere preguntar a quien puso su plan. Se espera una respuesta a más tardar el { $until_day }.
        [rf] { $therapist } lo ha visto y quiere hablar de otros cuidados, a más tardar el { $until_day }.
       *[other] { $therapist } lo ha visto y quiere hablar con usted el { $until_day }.
    }
alerts-next_planned = Se lo paso a { $therapist }. La idea es tener fecha para hablarlo a más tardar el { $by_day }.

alerts-client_no_change =
    Una nota sobre sus repasos.

    Durante { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, sus respuestas han seguido más o menos igual.

    No es un punto en contra de usted ni de { $therapist }. Quiere decir que es el momento de mirar el plan en común.

    { $next }
client-no-change-symptom =
    Una nota sobre sus repasos.

    Durante { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, sus respuestas han seguido más o menos igual. Entonces «{ $label }» estaba en { $symptom_then }, y últimamente en { $symptom_now }.

    No es un punto en contra de usted ni de { $therapist }. Ha dado { $n_checkins ->
        [one] { $n_checkins } respuesta sincera
       *[other] { $n_checkins } respuestas sinceras
    }. Quiere decir que es el momento de mirar el plan en común.

    { $next }
client-no-change-goal =
    Una nota sobre sus repasos.

    Dicho con claridad: durante { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, sus respuestas han seguido más o menos igual. «{ $goal }» estaba entonces en { $goal_then } de 10, y últimamente en { $goal_now }.

    Ocurre, también cuando ambas partes colaboran. Lo que más cuenta es qué quiere de la próxima conversación.

    { $next }

alerts-client_worse =
    Una nota sobre sus repasos.

    Por sus propios números, las últimas semanas han sido más duras.

    Se lo paso a { $therapist }, que lee las notas { $reads }. Para hablar no hace falta esperar a la próxima sesión.
    .urgent = { -urgent }
client-worse-symptom =
    Una nota sobre sus repasos.

    Sus respuestas muestran una etapa más dura. Antes «{ $label }» estaba en { $symptom_then }, y últimamente en { $symptom_now }.

    Se lo paso a { $therapist }, que lee las notas { $reads }. Para hablar no hace falta esperar a la próxima sesión.
client-worse-goal =
    Una nota sobre sus repasos.

    Por sus propios números, las últimas semanas han sido más duras. «{ $goal }» estaba antes en { $goal_then } de 10, y últimamente en { $goal_now }.

    Se lo paso a { $therapist }, que lee las notas { $reads }. Si algo es nuevo o muy fuerte, toque el botón de urgencia.

alerts-client_review =
    Una nota sobre sus repasos.

    { $asked ->
        [yes] Dijo que de momento esto no le funciona. Es el momento de mirar el plan en común.
       *[no] Ha llegado la fecha prevista para mirar el plan. Puede valorar sus respuestas con { $therapist }.
    }

    { $next }

alerts-client_pattern =
    Una nota sobre sus sesiones.

    { $rule_key ->
        [after_worse] Según sus propias respuestas, se sintió peor después de { $count } de sus últimas { $visits } sesiones.
       *[other] Según sus propias respuestas, la mejoría duró menos de dos días después de { $count } de sus últimas { $visits } sesiones.
    }

    { $next }

alerts-client_date =
    Una nota sobre sus repasos.

    { $next }

alerts-client_not_counted =
    Una nota sobre sus repasos.

    Pasé sus últimas respuestas a { $therapist }. { $therapist } cree que estas semanas quizá no lo muestran todo, así que de momento no cuentan.

    Si lo ve de otra manera, dígaselo a { $therapist }.

alerts-client_closed =
    Una nota de { $therapist }.

    { $rule_key ->
        [silent] Los repasos terminan aquí. Sus sesiones con { $therapist } siguen igual.
       *[other] Ha hablado con { $therapist } de cómo están las cosas.
    }
    En palabras de { $therapist }: «{ $note }»

    { $rule_key ->
        [silent] {""}
       *[other] Este tipo de atención no ha traído el cambio que quería. Eso dice algo del encaje, no de usted. Quizá otros cuidados encajen mejor, y merece la pena seguir buscando.
    }

    Desde aquí no hago más preguntas. Puede volver y preguntar en cualquier momento.
    .summary = Ver mi resumen
    .ideas = Ideas para seguir
    .finish = Terminar
