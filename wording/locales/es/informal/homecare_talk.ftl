homecare_talk-reason = ¿Qué lo ha impedido? Puedes omitirlo.

homecare_talk-shorter = Gracias. ¿Encajaría mejor una versión más corta en tus días?

homecare_talk-other_time =
    { $reminds ->
        [yes] Ocurre. ¿Iría mejor otra hora para el recordatorio?
       *[no] Ocurre. ¿Quieres un recordatorio, como mucho una vez al día?
    }

homecare_talk-hurt =
    Gracias por decírmelo. Se lo paso a { $therapist }, que lee las notas { $reads }.

    Puedes dejarlo aparte hasta hablarlo con { $therapist }.

homecare_talk-how =
    { $lines }

    También he anotado que quieres repasarlo en la próxima sesión.

homecare_talk-which = ¿A cuál te refieres?

homecare_talk-taper =
    En las últimas dos semanas hiciste todo o una parte en { $n_done } de { $n_days } días con recordatorio. Parece que ya forma parte de tus días.

    ¿Quieres menos recordatorios?

homecare_talk-fit =
    Quizá ahora no encaja en tus días. Los planes pueden cambiar.

    ¿Qué serviría más?

homecare_talk-go_on =
    { $weeks ->
        [one] «{ $item }» lleva una semana en tu plan.
       *[other] «{ $item }» lleva { $weeks } semanas en tu plan.
    } ¿Quieres seguir?

homecare_talk-asking_smaller =
    Aviso a { $therapist } de que prefieres una versión más pequeña.
    Mientras, sigue como está.

homecare_talk-fewer =
    { $most ->
        [one] De acuerdo. Un recordatorio por semana a partir de ahora.
       *[other] De acuerdo. Como mucho { $most } recordatorios por semana a partir de ahora.
    }
    Puedes cambiarlo en /plan.

homecare_talk-off = De acuerdo, sin recordatorios. Puedes volver a activarlos en /plan.

homecare_talk-left_out = De acuerdo. Queda aparte por ahora, y aviso a { $therapist } de que dolió. Puedes retomarlo en /plan.

homecare_talk-say_more = De acuerdo. Escribe qué serviría, y se lo pasaré a { $therapist } tal como esté escrito.

homecare_talk-going_on = De acuerdo. «{ $item }» sigue en tu plan.
    Vuelvo a preguntar el { $until }.

homecare_talk-stopped = De acuerdo. «{ $item }» ya no está en tu plan. Gracias por probarlo. { $therapist } ve que ha terminado.

homecare_talk-look =
    Una mirada a tu plan para casa.

    { $body }
