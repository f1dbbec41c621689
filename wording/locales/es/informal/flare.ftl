flare-no_sign =
    Gracias. Aviso a { $therapist } de que es una mala racha.
    { $therapist } lee las notas { $reads }.

    { $therapist } escribió para días así: «{ $line }»

    { $has_home_plan ->
        [yes] Puedes dejar aparte el plan para casa hasta hablarlo con { $therapist }.
       *[no] {""}
    } Si algo cambia, abre /menu y toca el botón de urgencia.

flare-plan_rests =
    De acuerdo. No habrá recordatorios del plan para casa antes del { $until_day }.
    Puedes activarlos antes: /plan muestra cómo.

flare-after_urgent =
    Vuelvo sobre lo de ayer.

    ¿Pudiste ver o llamar a alguien?

flare-not_yet =
    Hoy todavía puede mirarlo una persona. Por favor, no esperes la respuesta de { $therapist }.
    Para hablarlo con alguien, llama al { $advice }.
    Si va a peor, o alguna de las señales encaja ahora, llama al { $emergency }.

    Se lo paso a { $therapist }.

flare-kept_private =
    Está bien.
    Si alguna señal encaja ahora, llama al { $emergency }. /urgent muestra las señales.

flare-no_calls =
    { $therapist } no atiende llamadas por este medio, así que no lo paso.

    { $has_detail ->
        [yes] Para hablar con alguien, puedes contactar con { $clinic } aquí: { $detail }
       *[no] Para hablar con alguien, contacta con { $clinic }, por favor.
    }

    Para ayuda urgente, llama al { $emergency }.
