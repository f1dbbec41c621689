# La mirada atrás. El estado se nombra en las dos primeras frases; la primera no muestra nada de salud en una pantalla
# bloqueada. Cada estado tiene dos textos o más que valen para cualquier medida; los demás nombran objetivo y molestia.

-answers = Ver mis respuestas
-not-working = Esto no me funciona
-add-note = Añadir una nota
-call = Pedir una llamada

progress-goal_line = • «{ $goal }»: { $then } al comienzo{ $has_now ->
        [yes] , { $now } últimamente
       *[no] {""}
    }
progress-symptom_line = • { $label_cap }: { $then } al comienzo{ $has_now ->
        [yes] , { $now } últimamente
       *[no] {""}
    }
progress-side_line = • «{ $side }»: { $then } al comienzo{ $has_now ->
        [yes] , { $now } últimamente
       *[no] {""}
    }

# Partes de varios textos.
progress-so-far = { $n_checkins ->
        [0] De momento no hay ningún repaso respondido.
        [one] De momento ha respondido { $n_checkins } repaso.
       *[other] De momento ha respondido { $n_checkins } repasos.
    }
progress-weeks = { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
progress-from = { $n_checkins ->
        [one] Esto sale de { $n_checkins } repaso en { progress-weeks }.
       *[other] Esto sale de { $n_checkins } repasos suyos en { progress-weeks }.
    }
progress-counted = { $has_since ->
        [yes] Contado desde el { $since }, cuando cambió el enfoque.
       *[no] {""}
    }{ progress-reworded }
progress-reworded = { $reworded ->
        [yes] { $has_since ->
            [yes] {" "}
           *[no] {""}
        }Algunas preguntas tenían otras palabras.
       *[no] {""}
    }
progress-talk = { $has_review ->
        [yes] Hay una fecha para mirar el plan en común: el { $review }.
       *[no] {""}
    }
progress-next = { $has_decided ->
        [yes] { $therapist } ha puesto el { $decided } para volver a mirarlo.
       *[no] { $has_review ->
            [yes] La fecha para mirarlo en común es el { $review }.
           *[no] Puede plantearlo en la próxima sesión.
        }
    }
progress-stretch = { $stretch ->
        [one] { $stretch } semana
       *[other] { $stretch } semanas
    }
progress-answered = { $sent ->
        [one] { $answered } de { $sent } repaso en { progress-stretch }
       *[other] { $answered } de { $sent } repasos en { progress-stretch }
    }

progress-too_early =
    .answers = { -answers }
i1-1 =
    Es pronto para decir algo. { progress-so-far }

    Su punto de partida está guardado: { $symptom_then } en «{ $label }», y { $goal_then } en «{ $goal }». Lo volvemos a mirar el { $look_again }.
    { progress-counted }
i1-2 =
    Aún no se ve un patrón, y a estas alturas está bien así. { progress-so-far }

    El { $look_again } puede haber bastante para comparar con su comienzo.
    { progress-counted }
i1-3 =
    Es pronto para decir algo. { progress-so-far }

    { $has_lines ->
        [yes] Lo que ha contado está guardado:
       *[no] {""}
    }
    { $has_lines ->
        [yes] { $lines }
       *[no] {""}
    }

    Lo volvemos a mirar el { $look_again }.
    { progress-counted }

progress-too_few =
    .other-time = Cambiar la hora
    .fortnight = Cada 2 semanas
    .keep = Dejarlo así
    .answers = { -answers }
i2-1 =
    Aún no puedo decirlo. Hay respuestas a { progress-answered }, muy pocas para comparar.

    Si le va mejor otro día o un ritmo más lento, puedo cambiarlo.
i2-2 =
    Hay muy pocas respuestas para decir una cosa u otra: { progress-answered }.

    No es ningún problema. Quizá otra hora encaje mejor en su semana.

progress-clearly_better =
    .answers = { -answers }
i3-1 =
    Sus respuestas muestran un cambio claro. Al comienzo, «{ $label }» estaba en { $symptom_then }. Últimamente está en { $symptom_now }.

    «{ $goal }» ha pasado de { $goal_then } a { $goal_now }. Además, el plan para casa está anotado { $n_total ->
        [one] { $n_total } vez
       *[other] { $n_total } veces
    }.

    { progress-from } No puedo decir qué parte marcó la diferencia. Puede hablar de qué conservar.
    { progress-counted }
i3-2 =
    Las cosas se han movido hacia donde quería. «{ $goal }» estaba en { $goal_then } al empezar y ahora está en { $goal_now }. En «{ $label }»: antes { $symptom_then }, ahora { $symptom_now }.

    { progress-from } Aún puede haber semanas mejores y peores.
    { progress-counted }
i3-3 =
    Sus respuestas muestran un cambio claro a mejor.

    { $lines }

    { progress-from } No puedo decir qué parte marcó la diferencia.
    { progress-counted }
i3-4 =
    Las cosas se han movido hacia donde quería, y con claridad.

    { $lines }

    { progress-from } Puede hablar con { $therapist } de qué conservar.
    { progress-counted }

progress-little_better =
    .answers = { -answers }
i3b-1 =
    Sus respuestas muestran un pequeño cambio a mejor.

    { $lines }

    { progress-from } Aún puede haber semanas mejores y peores.
    { progress-counted }
i3b-2 =
    Un pequeño paso hacia donde quería, según sus propias respuestas.

    { $lines }

    { progress-from } No puedo decir qué parte marcó la diferencia.
    { progress-counted }

progress-maybe_better =
    .answers = { -answers }
i3c-1 =
    Puede que las cosas vayan a mejor. Unas respuestas más lo dirán.

    { $lines }

    { progress-from }
    { progress-counted }
i3c-2 =
    Puede haber un pequeño cambio a mejor. Para saberlo faltan unas respuestas más.

    { $lines }

    { progress-from }
    { progress-counted }

progress-gains =
    .list = Ver la lista
    .answers = { -answers }
progress-gains-moved = { $sure ->
        [yes] Más fácil:
       *[no] Quizá más fácil:
    }
progress-gains-same = { $has_same ->
        [yes] Más o menos igual:
       *[no] {""}
    }
progress-gains-same-lines = { $has_same ->
        [yes] { $same }
       *[no] {""}
    }
progress-gains-named = { $has_gain ->
        [yes] Nombró { $gain } como algo más fácil en { $n_gain } semanas.
       *[no] {""}
    }
i4-1 =
    { $sure ->
        [yes] Una parte va mejor, y en conjunto está más o menos igual.
       *[no] Una parte quizá va mejor, y en conjunto está más o menos igual.
    }

    { progress-gains-moved }
    { $moved }
    { progress-gains-same }
    { progress-gains-same-lines }

    { progress-gains-named }
    { progress-from }
    { progress-counted }
i4-2 =
    En conjunto está cerca de donde empezó. { $sure ->
        [yes] Aparte de eso, algo se ha movido.
       *[no] Aparte de eso, quizá algo se mueve.
    }

    { progress-gains-moved }
    { $moved }
    { progress-gains-same }
    { progress-gains-same-lines }

    { progress-gains-named } Los cambios pequeños se pasan por alto con facilidad, así que llevo una lista.
    { progress-from }
    { progress-counted }

progress-both_ways =
    .note = { -add-note }
    .answers = { -answers }
i5-1 =
    Sus respuestas apuntan en las dos direcciones.

    Más fácil:
    { $up }
    Más difícil:
    { $down }

    No voy a adivinar qué significa. Ambas listas están a mano para la próxima sesión, para valorarlas con { $therapist }.
    { progress-from }
    { progress-counted }
i5-2 =
    Estas semanas son mixtas: una parte va mejor y otra cuesta más.

    Más fácil:
    { $up }
    Más difícil:
    { $down }

    { progress-from } Si ahora una parte le importa más, cuénteselo a { $therapist }.
    { progress-counted }

progress-no_change =
    .topic = Añadir un tema
    .call = { -call }
    .answers = { -answers }
    .not-working = { -not-working }
i6-1 =
    En { progress-weeks }, sus respuestas han seguido más o menos igual.

    { $lines }

    { progress-from } No es un punto en contra de usted ni de { $therapist }. Es el momento de mirar el plan en común.

    { progress-next }
    { progress-counted }
i6-2 =
    Dicho con claridad: los números no se han movido en { progress-weeks }.

    { $lines }

    { progress-from } Ocurre, también cuando ambas partes colaboran. El paso siguiente es hablar de opciones.

    { progress-next }
    { progress-counted }

progress-worse =
    .urgent = { -urgent }
    .call = { -call }
    .note = { -add-note }
    .answers = { -answers }
    .not-working = { -not-working }
i7-1 =
    Sus respuestas muestran una etapa más dura.

    { $harder }

    { progress-from } { $therapist } también puede ver estas respuestas. Para hablar no hace falta esperar a la próxima sesión.

    Si algo es nuevo o muy fuerte, toque el botón de urgencia.
    { progress-counted }
i7-2 =
    Por sus propios números, las últimas semanas han sido más duras.

    { $harder }

    { progress-from } { $therapist } también puede verlo, y puede llamar antes de la próxima sesión.

    Si algo es nuevo o muy fuerte, toque el botón de urgencia.
    { progress-counted }

progress-reached =
    .answers = { -answers }
    .new-goal = Poner otro objetivo
    .finish = Terminar aquí
progress-reached-held = { $has_n_held ->
        [yes] Se ha mantenido durante { $n_held } respuestas.
       *[no] {""}
    }
i8-1 =
    Está donde quería, según su propio número. «{ $goal }» está en { $goal_now }, y dijo que con { $target } de 10 bastaba.

    { progress-reached-held }
    Al comienzo estaba en { $goal_then }.
    { progress-from } Lo que venga ahora lo decide usted 🎉
    { progress-counted }
i8-2 =
    Ha llegado al número que eligió. Dijo que { $target } de 10 bastaba para «{ $goal }», y está en { $goal_now }.

    { progress-reached-held }
    Al comienzo estaba en { $goal_then }.
    { progress-from } Puede hablar con { $therapist } de lo que viene ahora.
    { progress-counted }

progress-near_goal =
    .answers = { -answers }
    .new-goal = Poner otro objetivo
    .finish = Terminar aquí
i8b-1 =
    Sus respuestas están cerca del extremo fácil de la escala.

    { $lines }

    { progress-from } Lo que venga ahora lo decide usted.
    { progress-counted }
i8b-2 =
    Las cosas están cerca del extremo fácil, según sus propias respuestas.

    { $lines }

    { progress-from } Puede hablar con { $therapist } de lo que viene ahora.
    { progress-counted }

progress-holding =
    .answers = { -answers }
i9-1 =
    Las cosas se mantienen.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }
i9-2 =
    Estable últimamente.

    Ahora «{ $label }» está más o menos en { $symptom_now }. Al comienzo estaba en { $symptom_then }.

    { progress-from }
    { progress-talk }
    { progress-counted }
i9-3 =
    Se mantiene estable, según sus propios números.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-steady =
    .answers = { -answers }
i9b-1 =
    Las cosas están estables. Sus respuestas han seguido más o menos igual.

    { $lines }

    { progress-from }
    { progress-counted }
i9b-2 =
    Estable durante { progress-weeks }, cerca de donde empezó.

    { $lines }

    { progress-from } Si ahora lo que quiere es que siga estable, eso es lo que se ve.
    { progress-counted }

progress-swinging =
    .note = { -add-note }
    .answers = { -answers }
    .not-working = { -not-working }
i10-1 =
    Sus semanas suben y bajan, sin una dirección clara en { progress-weeks }.

    { $swings }
    Las respuestas fueron de { $low } a { $high }.

    { progress-from } Puede servir anotar qué tienen en común las semanas buenas y las difíciles.
    { progress-talk }
    { progress-counted }
i10-2 =
    Aún no hay una línea estable. Sus semanas suben y bajan, de { $low } a { $high }.

    { $swings }

    { progress-from } Sigo preguntando, y puede añadir notas a las semanas que llamen la atención.
    { progress-talk }
    { progress-counted }

progress-cannot_tell =
    .answers = { -answers }
    .not-working = { -not-working }
i11-1 =
    Aún no puedo decirlo. { $easing ->
        [yes] Puede que vaya a mejor, y unas respuestas más lo dirán.
       *[no] Sus respuestas encajan tanto con un cambio lento como con ninguno.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }
i11-2 =
    De momento sus respuestas lo dejan abierto, dicho con claridad. { $easing ->
        [yes] Puede que vaya a mejor, y unas respuestas más lo dirán.
       *[no] Adivinar no decide nada.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-day_line = { $day }{ $has_goal ->
        [yes] , objetivo { $goal }
       *[no] {""}
    }{ $has_symptom ->
        [yes] , { $label } { $symptom }
       *[no] {""}
    }{ $has_homecare ->
        [yes] , plan para casa { $homecare }
       *[no] {""}
    }{ $has_since_start ->
        [yes] . Desde el comienzo, { $since_start }
       *[no] {""}
    }

progress-answers =
    Sus respuestas, la más reciente al final.
    Su objetivo es «{ $goal }».

    { $days }

    { $n_all ->
        [0] De momento no hay ningún repaso respondido.
        [one] Ha respondido { $n_all } repaso en total.
       *[other] Ha respondido { $n_all } repasos en total.
    }
    Sesiones en el último mes: { $lately }; en el anterior: { $before }.

progress-no_answers = Aún no hay respuestas que mostrar. Su primer repaso será el comienzo.

progress-review_asked =
    Se lo paso a { $therapist }, que pondrá una fecha para hablar del plan a más tardar el { $due }.

    Para añadir de qué quiere hablar, escríbalo aquí.

progress-review_known =
    Ya hay pendiente una conversación sobre el plan, así que no envío otra nota.
    { $has_on ->
        [yes] { $therapist } la ha puesto para el { $on }.
       *[no] { $therapist } aún tiene pendiente elegir la fecha.
    }

    Para añadir de qué quiere hablar, escríbalo aquí.

progress-gain_line = • { $day }: { $has_words ->
        [yes] «{ $words }»
       *[no] { $what }
    }

progress-gains_list =
    { $named_count ->
        [0] De momento no ha nombrado nada como más fácil. El repaso lo pregunta de vez en cuando.
       *[other] Lo que ha nombrado como más fácil, lo más reciente al final.
    }
    { $named }

    { $sides_count ->
        [0] {""}
       *[other] Lo que sigue de cerca:
    }
    { $sides }

enum-axis-goal = Cuánta facilidad, de 0 a 10: más alto es más fácil
enum-axis-symptom = Cuánto molestó, de 0 a 10: más bajo es más fácil
enum-axis-side = Cuánto molestó, de 0 a 10: más bajo es más fácil
enum-axis-days = Días que limitó, de 0 a 7: menos es más fácil

enum-mark-answer = una respuesta
enum-mark-carried = igual que la semana anterior
enum-mark-same = más o menos igual que al comienzo
enum-mark-change = otro enfoque
enum-mark-visit = una sesión
enum-mark-hard = una mala racha
enum-mark-pause = una pausa

progress-goal_course = «{ $goal }», más alto es más fácil: { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }, la primera { $then }, la última { $now }.
    .title = «{ $goal }»
progress-symptom_course = { $label_cap }, más bajo es más fácil: { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }, la primera { $then }, la última { $now }.
    .title = { $label_cap }
progress-side_course = «{ $side }», más bajo es más fácil: { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }, la primera { $then }, la última { $now }.
    .title = «{ $side }»

progress-pictured =
    La imagen muestra las respuestas del { $first } al { $last }.
    { $lines }
    { $gaps ->
        [yes] La línea se abre donde falta una respuesta.
       *[no] {""}
    }
