progress-so-far = { $n_checkins ->
        [0] De momento no hay ningún repaso respondido.
        [one] De momento has respondido { $n_checkins } repaso.
       *[other] De momento has respondido { $n_checkins } repasos.
    }

progress-from = { $n_checkins ->
        [one] Esto sale de { $n_checkins } repaso en { progress-weeks }.
       *[other] Esto sale de { $n_checkins } repasos tuyos en { progress-weeks }.
    }

progress-next = { $has_decided ->
        [yes] { $therapist } ha puesto el { $decided } para volver a mirarlo.
       *[no] { $has_review ->
            [yes] La fecha para mirarlo en común es el { $review }.
           *[no] Puedes plantearlo en la próxima sesión.
        }
    }

i1-1 =
    Es pronto para decir algo. { progress-so-far }

    Tu punto de partida está guardado: { $symptom_then } en «{ $label }», y { $goal_then } en «{ $goal }». Lo volvemos a mirar el { $look_again }.
    { progress-counted }

i1-2 =
    Aún no se ve un patrón, y a estas alturas está bien así. { progress-so-far }

    El { $look_again } puede haber bastante para comparar con tu comienzo.
    { progress-counted }

i1-3 =
    Es pronto para decir algo. { progress-so-far }

    { $has_lines ->
        [yes] Lo que has contado está guardado:
       *[no] {""}
    }
    { $has_lines ->
        [yes] { $lines }
       *[no] {""}
    }

    Lo volvemos a mirar el { $look_again }.
    { progress-counted }

i2-1 =
    Aún no puedo decirlo. Hay respuestas a { progress-answered }, muy pocas para comparar.

    Si te va mejor otro día o un ritmo más lento, puedo cambiarlo.

i2-2 =
    Hay muy pocas respuestas para decir una cosa u otra: { progress-answered }.

    No es ningún problema. Quizá otra hora encaje mejor en tu semana.

i3-1 =
    Tus respuestas muestran un cambio claro. Al comienzo, «{ $label }» estaba en { $symptom_then }. Últimamente está en { $symptom_now }.

    «{ $goal }» ha pasado de { $goal_then } a { $goal_now }. Además, el plan para casa está anotado { $n_total ->
        [one] { $n_total } vez
       *[other] { $n_total } veces
    }.

    { progress-from } No puedo decir qué parte marcó la diferencia. Puedes hablar de qué conservar.
    { progress-counted }

i3-2 =
    Las cosas se han movido hacia donde querías. «{ $goal }» estaba en { $goal_then } al empezar y ahora está en { $goal_now }. En «{ $label }»: antes { $symptom_then }, ahora { $symptom_now }.

    { progress-from } Aún puede haber semanas mejores y peores.
    { progress-counted }

i3-3 =
    Tus respuestas muestran un cambio claro a mejor.

    { $lines }

    { progress-from } No puedo decir qué parte marcó la diferencia.
    { progress-counted }

i3-4 =
    Las cosas se han movido hacia donde querías, y con claridad.

    { $lines }

    { progress-from } Puedes hablar con { $therapist } de qué conservar.
    { progress-counted }

i3b-1 =
    Tus respuestas muestran un pequeño cambio a mejor.

    { $lines }

    { progress-from } Aún puede haber semanas mejores y peores.
    { progress-counted }

i3b-2 =
    Un pequeño paso hacia donde querías, según tus propias respuestas.

    { $lines }

    { progress-from } No puedo decir qué parte marcó la diferencia.
    { progress-counted }

progress-gains-named = { $has_gain ->
        [yes] Nombraste { $gain } como algo más fácil en { $n_gain } semanas.
       *[no] {""}
    }

i5-1 =
    Tus respuestas apuntan en las dos direcciones.

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

    { progress-from } Si ahora una parte te importa más, cuéntaselo a { $therapist }.
    { progress-counted }

i6-1 =
    En { progress-weeks }, tus respuestas han seguido más o menos igual.

    { $lines }

    { progress-from } No es un punto en contra de ti ni de { $therapist }. Es el momento de mirar el plan en común.

    { progress-next }
    { progress-counted }

i7-1 =
    Tus respuestas muestran una etapa más dura.

    { $harder }

    { progress-from } { $therapist } también puede ver estas respuestas. Para hablar no hace falta esperar a la próxima sesión.

    Si algo es nuevo o muy fuerte, toca el botón de urgencia.
    { progress-counted }

i7-2 =
    Por tus propios números, las últimas semanas han sido más duras.

    { $harder }

    { progress-from } { $therapist } también puede verlo, y puedes llamar antes de la próxima sesión.

    Si algo es nuevo o muy fuerte, toca el botón de urgencia.
    { progress-counted }

i8-1 =
    Estás donde querías, según tu propio número. «{ $goal }» está en { $goal_now }, y dijiste que con { $target } de 10 bastaba.

    { progress-reached-held }
    Al comienzo estaba en { $goal_then }.
    { progress-from } Lo que venga ahora lo decides tú 🎉
    { progress-counted }

i8-2 =
    Has llegado al número que elegiste. Dijiste que { $target } de 10 bastaba para «{ $goal }», y está en { $goal_now }.

    { progress-reached-held }
    Al comienzo estaba en { $goal_then }.
    { progress-from } Puedes hablar con { $therapist } de lo que viene ahora.
    { progress-counted }

i8b-1 =
    Tus respuestas están cerca del extremo fácil de la escala.

    { $lines }

    { progress-from } Lo que venga ahora lo decides tú.
    { progress-counted }

i8b-2 =
    Las cosas están cerca del extremo fácil, según tus propias respuestas.

    { $lines }

    { progress-from } Puedes hablar con { $therapist } de lo que viene ahora.
    { progress-counted }

i9-3 =
    Se mantiene estable, según tus propios números.

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

i9b-1 =
    Las cosas están estables. Tus respuestas han seguido más o menos igual.

    { $lines }

    { progress-from }
    { progress-counted }

i9b-2 =
    Estable durante { progress-weeks }, cerca de donde empezó.

    { $lines }

    { progress-from } Si ahora lo que quieres es que siga estable, eso es lo que se ve.
    { progress-counted }

i10-1 =
    Tus semanas suben y bajan, sin una dirección clara en { progress-weeks }.

    { $swings }
    Las respuestas fueron de { $low } a { $high }.

    { progress-from } Puede servir anotar qué tienen en común las semanas buenas y las difíciles.
    { progress-talk }
    { progress-counted }

i10-2 =
    Aún no hay una línea estable. Tus semanas suben y bajan, de { $low } a { $high }.

    { $swings }

    { progress-from } Sigo preguntando, y puedes añadir notas a las semanas que llamen la atención.
    { progress-talk }
    { progress-counted }

i11-1 =
    Aún no puedo decirlo. { $easing ->
        [yes] Puede que vaya a mejor, y unas respuestas más lo dirán.
       *[no] Tus respuestas encajan tanto con un cambio lento como con ninguno.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

i11-2 =
    De momento tus respuestas lo dejan abierto, dicho con claridad. { $easing ->
        [yes] Puede que vaya a mejor, y unas respuestas más lo dirán.
       *[no] Adivinar no decide nada.
    }

    { $lines }

    { progress-from }
    { progress-talk }
    { progress-counted }

progress-answers =
    Tus respuestas, la más reciente al final.
    Tu objetivo es «{ $goal }».

    { $days }

    { $n_all ->
        [0] De momento no hay ningún repaso respondido.
        [one] Has respondido { $n_all } repaso en total.
       *[other] Has respondido { $n_all } repasos en total.
    }
    Sesiones en el último mes: { $lately }; en el anterior: { $before }.

progress-no_answers = Aún no hay respuestas que mostrar. Tu primer repaso será el comienzo.

progress-review_asked =
    Se lo paso a { $therapist }, que pondrá una fecha para hablar del plan a más tardar el { $due }.

    Para añadir de qué quieres hablar, escríbelo aquí.

progress-review_known =
    Ya hay pendiente una conversación sobre el plan, así que no envío otra nota.
    { $has_on ->
        [yes] { $therapist } la ha puesto para el { $on }.
       *[no] { $therapist } aún tiene pendiente elegir la fecha.
    }

    Para añadir de qué quieres hablar, escríbelo aquí.

progress-gains_list =
    { $named_count ->
        [0] De momento no has nombrado nada como más fácil. El repaso lo pregunta de vez en cuando.
       *[other] Lo que has nombrado como más fácil, lo más reciente al final.
    }
    { $named }

    { $sides_count ->
        [0] {""}
       *[other] Lo que sigues de cerca:
    }
    { $sides }
