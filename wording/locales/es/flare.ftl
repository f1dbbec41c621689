enum-next-day-e = más fácil
enum-next-day-s = igual
enum-next-day-h = más difícil

flare-start =
    Gracias por decírmelo. Una mala racha no es fácil de llevar.

    Primero, una pregunta de seguridad.
    .go-on = Seguir

flare-no_sign =
    Gracias. Aviso a { $therapist } de que es una mala racha.
    { $therapist } lee las notas { $reads }.

    { $therapist } escribió para días así: «{ $line }»

    { $has_home_plan ->
        [yes] Puede dejar aparte el plan para casa hasta hablarlo con { $therapist }.
       *[no] {""}
    } Si algo cambia, abra /menu y toque el botón de urgencia.
    .call = Pedir una llamada
    .rest-plan = Parar el plan para casa
    .menu = Menú

flare-plan_rests =
    De acuerdo. No habrá recordatorios del plan para casa antes del { $until_day }.
    Puede activarlos antes: /plan muestra cómo.

flare-next_day =
    Una pregunta corta por lo de ayer.

    ¿Cómo va hoy?
    .easier = Más fácil
    .same = Igual
    .harder = Más difícil
    .skip = { -skip }

flare-after_urgent =
    Vuelvo sobre lo de ayer.

    ¿Pudo ver o llamar a alguien?
    .yes = { -yes }
    .not-yet = Aún no
    .rather-not = Prefiero no decirlo

flare-easier = Gracias. Anotado.

flare-same =
    Gracias por decírmelo. Se lo paso a { $therapist }.
    { $therapist } lee las notas { $reads }.
    .call = Pedir una llamada
    .urgent = { -urgent }

flare-harder =
    Gracias por decírmelo. Se lo paso a { $therapist }.
    { $therapist } lee las notas { $reads }.

    Ahora viene una pregunta de seguridad.

flare-seen = Gracias. Es bueno que lo haya visto una persona.

flare-not_yet =
    Hoy todavía puede mirarlo una persona. Por favor, no espere la respuesta de { $therapist }.
    Para hablarlo con alguien, llame al { $advice }.
    Si va a peor, o alguna de las señales encaja ahora, llame al { $emergency }.

    Se lo paso a { $therapist }.

flare-kept_private =
    Está bien.
    Si alguna señal encaja ahora, llame al { $emergency }. /urgent muestra las señales.

flare-left_out = De acuerdo. Lo dejo ahí.

flare-next_day_told =
    { $client }, el día después de una mala racha: { $answer }.
    El resto está en el aviso del día anterior. Una palabra suya se lee enseguida.

flare-not_seen_told =
    URGENTE: { $client } tocó «Sí» ayer en las señales urgentes, y de momento no ha visto ni llamado a nadie.
    Leyó que conviene llamar al { $emergency }. Intente contactar, por favor.

    { $stands }
    .reached = He contactado
    .missed = No he podido
    .number = Ver el número
    .backup = Pedir ayuda a mi suplencia
    .soon = Otra vez en 30 minutos
    .later = Otra vez en 2 horas

flare-settings =
    Lo que se lee en una mala racha, cuando no encaja ninguna señal urgente: que le aviso a usted, cuándo lee las notas y una línea suya.

    { $has_line ->
        [yes] Su línea: «{ $line }»
       *[no] Aún no tiene una línea. Se muestra palabra por palabra, con su nombre.
    }
    { $takes_calls ->
        [yes] Sus clientes pueden pedir una llamada.
       *[no] Sus clientes no pueden pedir una llamada aquí.
    }
    .write = Escribir una línea
    .remove = Quitar mi línea
    .calls-off = No atiendo llamadas
    .calls-on = Atiendo llamadas

flare-type_line =
    Escriba ahora la línea. Se lee palabra por palabra; por ejemplo, lo que hayan acordado para días así.
    No puedo juzgar si encaja con cada persona, así que mejor algo general.

flare-no_calls =
    { $therapist } no atiende llamadas por este medio, así que no lo paso.

    { $has_detail ->
        [yes] Para hablar con alguien, puede contactar con { $clinic } aquí: { $detail }
       *[no] Para hablar con alguien, contacte con { $clinic }, por favor.
    }

    Para ayuda urgente, llame al { $emergency }.
