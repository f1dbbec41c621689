alerts-next_picked =
    { $step_key ->
        [rv] { $therapist } lo ha visto y propone mirar el plan en común el { $until_day }.
        [ap] { $therapist } lo ha visto y propone otro enfoque, y volver a mirar el { $until_day }.
        [go] { $therapist } lo ha visto y quiere hablar de tu objetivo el { $until_day }.
        [wa] { $therapist } lo ha visto y propone más tiempo, y volver a mirar el { $until_day }.
        [gn] { $therapist } lo ha visto y propone seguir como hasta ahora, y volver a mirar el { $until_day }.
        [pr] { $therapist } lo ha visto y quiere preguntar a quien puso tu plan. Se espera una respuesta a más tardar el { $until_day }.
        [rf] { $therapist } lo ha visto y quiere hablar de otros cuidados, a más tardar el { $until_day }.
       *[other] { $therapist } lo ha visto y quiere hablar contigo el { $until_day }.
    }

alerts-client_no_change =
    Una nota sobre tus repasos.

    Durante { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, tus respuestas han seguido más o menos igual.

    No es un punto en contra de ti ni de { $therapist }. Quiere decir que es el momento de mirar el plan en común.

    { $next }

client-no-change-symptom =
    Una nota sobre tus repasos.

    Durante { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, tus respuestas han seguido más o menos igual. Entonces «{ $label }» estaba en { $symptom_then }, y últimamente en { $symptom_now }.

    No es un punto en contra de ti ni de { $therapist }. Has dado { $n_checkins ->
        [one] { $n_checkins } respuesta sincera
       *[other] { $n_checkins } respuestas sinceras
    }. Quiere decir que es el momento de mirar el plan en común.

    { $next }

client-no-change-goal =
    Una nota sobre tus repasos.

    Dicho con claridad: durante { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, tus respuestas han seguido más o menos igual. «{ $goal }» estaba entonces en { $goal_then } de 10, y últimamente en { $goal_now }.

    Ocurre, también cuando ambas partes colaboran. Lo que más cuenta es qué quieres de la próxima conversación.

    { $next }

alerts-client_worse =
    Una nota sobre tus repasos.

    Por tus propios números, las últimas semanas han sido más duras.

    Se lo paso a { $therapist }, que lee las notas { $reads }. Para hablar no hace falta esperar a la próxima sesión.

client-worse-symptom =
    Una nota sobre tus repasos.

    Tus respuestas muestran una etapa más dura. Antes «{ $label }» estaba en { $symptom_then }, y últimamente en { $symptom_now }.

    Se lo paso a { $therapist }, que lee las notas { $reads }. Para hablar no hace falta esperar a la próxima sesión.

client-worse-goal =
    Una nota sobre tus repasos.

    Por tus propios números, las últimas semanas han sido más duras. «{ $goal }» estaba antes en { $goal_then } de 10, y últimamente en { $goal_now }.

    Se lo paso a { $therapist }, que lee las notas { $reads }. Si algo es nuevo o muy fuerte, toca el botón de urgencia.

alerts-client_review =
    Una nota sobre tus repasos.

    { $asked ->
        [yes] Dijiste que de momento esto no te funciona. Es el momento de mirar el plan en común.
       *[no] Ha llegado la fecha prevista para mirar el plan. Puedes valorar tus respuestas con { $therapist }.
    }

    { $next }

alerts-client_pattern =
    Una nota sobre tus sesiones.

    { $rule_key ->
        [after_worse] Según tus propias respuestas, te sentiste peor después de { $count } de tus últimas { $visits } sesiones.
       *[other] Según tus propias respuestas, la mejoría duró menos de dos días después de { $count } de tus últimas { $visits } sesiones.
    }

    { $next }

alerts-client_date =
    Una nota sobre tus repasos.

    { $next }

alerts-client_not_counted =
    Una nota sobre tus repasos.

    Pasé tus últimas respuestas a { $therapist }. { $therapist } cree que estas semanas quizá no lo muestran todo, así que de momento no cuentan.

    Si lo ves de otra manera, díselo a { $therapist }.

alerts-client_closed =
    Una nota de { $therapist }.

    { $rule_key ->
        [silent] Los repasos terminan aquí. Tus sesiones con { $therapist } siguen igual.
       *[other] Has hablado con { $therapist } de cómo están las cosas.
    }
    En palabras de { $therapist }: «{ $note }»

    { $rule_key ->
        [silent] {""}
       *[other] Este tipo de atención no ha traído el cambio que querías. Eso dice algo del encaje, no de ti. Quizá otros cuidados encajen mejor, y merece la pena seguir buscando.
    }

    Desde aquí no hago más preguntas. Puedes volver y preguntar en cualquier momento.
