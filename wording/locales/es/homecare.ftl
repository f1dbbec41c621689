# Desde la consulta se añade algo para casa.
homecare-for_whom =
    ¿Para quién es? Elija un nombre.
    También puede enviar /exercise y el nombre.

homecare-nobody_yet = Aún no participa nadie. Envíe /new y un nombre para invitar.

homecare-not_joined =
    { $client } aún no participa, o lo ha dejado. Así que no se ha añadido nada.
    Envíe /clients para ver su lista.

homecare-ask_name =
    ¿Qué puede probar { $client } en casa? Escriba cómo se llama. { $client } lo leerá tal como lo escriba.
    { $client } ya tiene { $active } en el plan. Hasta tres son más fáciles de llevar.

homecare-ask_dose = ¿Cuánto de «{ $item }», y con qué frecuencia? Por ejemplo: 10 veces, 3 días por semana.
    .skip = Omitir

homecare-ask_why = ¿Para qué es «{ $item }»? { $client } puede leer su motivo.
    .skip = Omitir

homecare-offered =
    { $waits ->
        [yes] { $client } no recibe mensajes míos ahora. «{ $item }» espera en el plan para casa.
       *[no] Paso «{ $item }» a { $client }, que puede decir que sí, pedir menos o dejarlo.
    }
    { $has_reason ->
        [yes] {""}
       *[no] No lleva ningún motivo. A la gente le gusta saber por qué.
    }
    { $weeks ->
        [one] Al cabo de una semana pregunto si se sigue.
       *[other] Al cabo de { $weeks } semanas pregunto si se sigue.
    } Toque otro plazo si le va mejor.
    .weeks-2 = En 2 semanas
    .weeks-4 = En 4 semanas
    .weeks-8 = En 8 semanas
    .how = Añadir cómo se hace
    .clip = Añadir grabación
    .clip-again = Otra grabación

homecare-ask_how =
    ¿Cómo se hace «{ $item }»? Escríbalo en pocas palabras.
    { $client } puede releerlo en cualquier momento.

homecare-how_kept = Guardado. { $client } puede leer cómo se hace «{ $item }».

homecare-smaller_wanted =
    { $client } prefiere una versión más pequeña de «{ $item }».
    Ahora es: { $dose }.
    Sigue { $agreed ->
        [yes] en el plan
       *[no] como propuesta
    } tal cual, hasta que lo cambie.
    .change = Cambiarlo

homecare-ask_smaller =
    ¿Cuál es la versión más pequeña de «{ $item }»? Escriba cuánto y con qué frecuencia.
    { $client } la recibe como propuesta nueva.

# Un sí o un no.
homecare-offer =
    De parte de { $therapist }, sobre su plan para casa.

    { $body }

homecare-asked =
    La idea es «{ $item }»{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }, { $weeks ->
        [one] primero durante una semana
       *[other] primero durante { $weeks } semanas
    }. ¿Quiere probarlo?
    .yes = { -yes }
    .smaller = Una versión más pequeña
    .not-now = Ahora no
    .why = Por qué esto
    .show = Enséñamelo

homecare-smaller =
    Aviso a { $therapist } de que prefiere una versión más pequeña de «{ $item }».
    También puede probarlo como está.
    .yes = Probarlo como está
    .not-now = Ahora no
    .why = Por qué esto

homecare-agreed =
    «{ $item }» está en su plan para casa{ $has_dose ->
        [yes] : { $dose }
       *[no] {""}
    }. Puede dejarlo en cualquier momento.
    El { $look } pregunto si quiere seguir.
    .smaller = Una versión más pequeña
    .why = Por qué esto
    .leave = Apartarlo por ahora
    .stop = Terminarlo
    .show = Enséñamelo

homecare-paused = «{ $item }» queda aparte por ahora. Puede retomarlo cuando le venga bien.
    .yes = Retomarlo
    .stop = Terminarlo

homecare-declined = De acuerdo, ahora no. «{ $item }» no está en su plan.
    .yes = Probarlo de todos modos

homecare-ended = «{ $item }» ya no está en su plan. Gracias por probarlo. { $therapist } ve que ha terminado.
    .yes = Retomarlo

homecare-stopped_note = He terminado con «{ $item }».

homecare-why =
    { $has_why ->
        [yes] { $therapist } dice: «{ $why }»
       *[no] { $therapist } no ha escrito un motivo. Puede preguntarlo en la próxima sesión.
    }
    .yes = Probarlo
    .not-now = Ahora no
    .question = Tengo una pregunta

homecare-hour = Puedo enviar un recordatorio al día. ¿A qué hora le viene bien? Toque una, o escriba una hora.
    .morning = { $morning }
    .noon = { $noon }
    .evening = { $evening }
    .none = Sin recordatorios

homecare-hour_set =
    { $most ->
        [1] Se lo recordaré a las { $at }, una vez por semana.
        [5] Se lo recordaré a las { $at } la mayoría de los días.
       *[other] Se lo recordaré a las { $at }, como mucho { $most } días por semana.
    } Los días con repaso quedan libres.

homecare-hour_unclear = No he podido leer eso como una hora. Escríbala así, por favor: { $example }.

homecare-hour_quiet = No escribo tan temprano ni tan tarde. Elija una hora entre las { $earliest } y las { $latest }, por favor.

homecare-no_reminders = De acuerdo, sin recordatorios. Su plan para casa sigue en /menu, y allí se pueden activar.

# El plan.
homecare-line =
    • { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_habit ->
        [yes] , después de { $habit }
       *[no] {""}
    }{ $has_own ->
        [yes] , después de «{ $own }»
       *[no] {""}
    }

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
        [yes] {" "}(espera su respuesta)
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
    Su plan para casa con { $therapist }.

    { $items }

    { $items_count ->
        [0] Ahora no hay nada. { $therapist } puede añadir algo.
       *[other] Toque un elemento para verlo o cambiarlo.
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
    .no-part = No a una parte
    .change = Cambiar la hora
    .set = Quiero recordatorios
    .less = Menos recordatorios
    .more = Más recordatorios
    .again = Volver a los recordatorios
    .off = Sin recordatorios
    .asked = Mis peticiones

# Un recordatorio al día.
homecare-due =
    .all = Todo
    .some = Una parte
    .none = Hoy no
    .later = Hoy más tarde
    .show = Enséñamelo
hr-1 =
    Una nota de su plan.

    { $lines }

    Si hoy le va bien. ¿Qué tal ha ido?
hr-2 =
    Su plan para hoy.

    { $lines }

    ¿Ha habido un rato para ello?
hr-3 =
    Hola, aquí está su recordatorio.

    { $lines }

    A su ritmo. ¿Qué tal?
hr-4 =
    Un recordatorio corto, como pidió.

    { $lines }

    ¿Ha cabido en el día?
hr-5 =
    Plan para casa.

    { $lines }

    ¿Qué tal le ha ido?
hr-6 =
    Su recordatorio de hoy.

    { $lines }

    Una parte también cuenta. ¿Qué tal ha ido?
hr-7 =
    Este es el recordatorio de su plan.

    { $lines }

    Cuando tenga un momento. ¿Qué tal ha ido?
hr-8 =
    Recordatorio, sin prisa.

    { $lines }

    ¿Ha habido hueco hoy?

homecare-told_all =
    .felt = Contar cómo fue
    .change = Cambiarlo
    .done = Eso es todo
hd-1 = Guardado. Van { $n_total } veces desde el { $start }.
hd-2 = Hecho y anotado.
hd-3 = Gracias. { $n_week } veces esta semana.
hd-4 = Recibido, queda como hecho.
hd-5 = Guardado. Ese rato ya está dedicado.
hd-6 = Gracias. Queda apuntado.
hd-7 = Marcado como hecho 👍
hd-8 = Anotado. { $n_total } veces en total, todo o una parte, desde el { $start }.
hd-9 = Todo hecho, y guardado.
hd-10 = Anotado. { $n_week } de { $times } esta semana.

homecare-told_some =
    .way = Qué lo ha impedido
    .change = Cambiarlo
    .done = Eso es todo
hp-1 = Una parte cuenta. Guardado.
hp-2 = Anotado como hecho en parte. Gracias.
hp-3 = Guardado. Una parte ya es un buen trozo del plan.
hp-4 = Gracias por la sinceridad. Queda anotado en parte.
hp-5 = Recibido. Una parte se guarda como una parte.
hp-6 = Guardado. Van { $n_total } veces desde el { $start }, todo o una parte.

homecare-told_none =
    .way = Qué lo ha impedido
    .change = Cambiarlo
    .done = Eso es todo
hn-1 = De acuerdo. Gracias por avisar.
hn-2 = Anotado. Hay días que son para otras cosas.
hn-3 = Está bien. Su plan ya cuenta con días libres.
hn-4 = Guardado. Saberlo también sirve.
hn-5 = De acuerdo. El plan es suyo, y el momento también.
hn-6 = Recibido. No queda nada por recuperar.

homecare-reminder =
    { $body }

    Más tarde, entonces. Vuelvo a preguntar a las { $again_time }.

homecare-too_late_today = Hoy ya no queda hueco para eso. Los botones siguen ahí: toque cuando quiera.

homecare-week = Plan para casa esta semana: hecho { $n_done }, en parte { $n_part }.

homecare-passing_smaller =
    Aviso a { $therapist } de que prefiere una versión más pequeña de «{ $item }».
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
    Puede cambiarlo en su plan para casa, en /plan.

homecare-reminding_again = De acuerdo. Vuelvo a recordar el plan a las { $at }.
