homecare-offer =
    De parte de { $therapist }, sobre tu plan para casa.

    { $body }

homecare-asked =
    La idea es «{ $item }»{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }, { $weeks ->
        [one] primero durante una semana
       *[other] primero durante { $weeks } semanas
    }. ¿Quieres probarlo?

homecare-smaller =
    Aviso a { $therapist } de que prefieres una versión más pequeña de «{ $item }».
    También puedes probarlo como está.

homecare-agreed =
    «{ $item }» está en tu plan para casa{ $has_dose ->
        [yes] : { $dose }
       *[no] {""}
    }. Puedes dejarlo en cualquier momento.
    El { $look } pregunto si quieres seguir.

homecare-paused = «{ $item }» queda aparte por ahora. Puedes retomarlo cuando te venga bien.

homecare-declined = De acuerdo, ahora no. «{ $item }» no está en tu plan.

homecare-ended = «{ $item }» ya no está en tu plan. Gracias por probarlo. { $therapist } ve que ha terminado.

homecare-why =
    { $has_why ->
        [yes] { $therapist } dice: «{ $why }»
       *[no] { $therapist } no ha escrito un motivo. Puedes preguntarlo en la próxima sesión.
    }

homecare-hour = Puedo enviar un recordatorio al día. ¿A qué hora te viene bien? Toca una, o escribe una hora.

homecare-hour_set =
    { $most ->
        [1] Te lo recordaré a las { $at }, una vez por semana.
        [5] Te lo recordaré a las { $at } la mayoría de los días.
       *[other] Te lo recordaré a las { $at }, como mucho { $most } días por semana.
    } Los días con repaso quedan libres.

homecare-hour_unclear = No he podido leer eso como una hora. Escríbela así, por favor: { $example }.

homecare-hour_quiet = No escribo tan temprano ni tan tarde. Elige una hora entre las { $earliest } y las { $latest }, por favor.

homecare-no_reminders = De acuerdo, sin recordatorios. Tu plan para casa sigue en /menu, y allí se pueden activar.

homecare-plan_item =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_habit ->
        [yes] , después de { $habit }
       *[no] {""}
    }{ $has_own ->
        [yes] , después de «{ $own }»
       *[no] {""}
    }{ $waits ->
        [yes] {" "}(espera tu respuesta)
       *[no] {""}
    }{ $paused ->
        [yes] {" "}(aparte por ahora)
       *[no] {""}
    }
    { $has_why ->
        [yes] Por qué: «{ $why }»
       *[no] {""}
    }
    Próxima revisión: { $look }

homecare-plan =
    Tu plan para casa con { $therapist }.

    { $items }

    { $items_count ->
        [0] Ahora no hay nada. { $therapist } puede añadir algo.
       *[other] Toca un elemento para verlo o cambiarlo.
    }

    { $wishes_count ->
        [0] {""}
       *[other] Pedido, y aún sin respuesta:
    }
    { $wishes }

    Recuerdo el plan a las { $at }.
    { $most ->
        [one] Un recordatorio por semana.
       *[other] Como mucho { $most } recordatorios por semana.
    }
    En pausa hasta el { $until }.

hr-1 =
    Una nota de tu plan.

    { $lines }

    Si hoy te va bien. ¿Qué tal ha ido?

hr-2 =
    Tu plan para hoy.

    { $lines }

    ¿Ha habido un rato para ello?

hr-3 =
    Hola, aquí está tu recordatorio.

    { $lines }

    A tu ritmo. ¿Qué tal?

hr-4 =
    Un recordatorio corto, como pediste.

    { $lines }

    ¿Ha cabido en el día?

hr-5 =
    Plan para casa.

    { $lines }

    ¿Qué tal te ha ido?

hr-6 =
    Tu recordatorio de hoy.

    { $lines }

    Una parte también cuenta. ¿Qué tal ha ido?

hr-7 =
    Este es el recordatorio de tu plan.

    { $lines }

    Cuando tengas un momento. ¿Qué tal ha ido?

hn-3 = Está bien. Tu plan ya cuenta con días libres.

hn-5 = De acuerdo. El plan es tuyo, y el momento también.

homecare-too_late_today = Hoy ya no queda hueco para eso. Los botones siguen ahí: toca cuando quieras.

homecare-passing_smaller =
    Aviso a { $therapist } de que prefieres una versión más pequeña de «{ $item }».
    Mientras, sigue como está.

homecare-rhythm_set =
    { $unchanged ->
        [yes] { $most ->
            [one] Ya es un recordatorio por semana.
           *[other] Ya son { $most } recordatorios por semana.
        }
       *[no] { $most ->
            [one] De acuerdo. Un recordatorio por semana a partir de ahora.
           *[other] De acuerdo. Como mucho { $most } recordatorios por semana a partir de ahora.
        }
    }
    Puedes cambiarlo en tu plan para casa, en /plan.
