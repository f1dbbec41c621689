# Qué lo ha impedido. Palabras fijas: lo contado antes y después de un cambio no es lo mismo.
homecare_talk-reason = ¿Qué lo ha impedido? Puede omitirlo.
    .time = Falta de tiempo
    .forgot = Un olvido
    .hurt = Dolió
    .how = No sé bien cómo
    .mood = Sin ganas
    .away = Enfermedad o viaje
    .no-help = No parece servir
    .skip = { -skip }

# Una propuesta para cada motivo.
homecare_talk-shorter = Gracias. ¿Encajaría mejor una versión más corta en sus días?
    .yes = Sí, preguntar a { $therapist }
    .no = No, dejarlo así
    .skip = { -skip }

homecare_talk-other_time =
    { $reminds ->
        [yes] Ocurre. ¿Iría mejor otra hora para el recordatorio?
       *[no] Ocurre. ¿Quiere un recordatorio, como mucho una vez al día?
    }
    .change = Cambiar la hora
    .set = Elegir una hora
    .keep = Dejarlo así
    .skip = { -skip }

homecare_talk-hurt =
    Gracias por decírmelo. Se lo paso a { $therapist }, que lee las notas { $reads }.

    Puede dejarlo aparte hasta hablarlo con { $therapist }.
    .leave = Apartarlo por ahora
    .call = Pedir una llamada
    .urgent = { -urgent }
    .ok = { -ok }

homecare_talk-described =
    { $has_how ->
        [yes] Así describió { $therapist } «{ $item }»: «{ $how }»
       *[no] { $therapist } no ha escrito cómo se hace «{ $item }».
    }

homecare_talk-how =
    { $lines }

    También he anotado que quiere repasarlo en la próxima sesión.
    .question = Enviar una pregunta
    .ok = { -ok }

homecare_talk-mood = Es comprensible. Gracias por decirlo tal cual.
    .fewer = Menos recordatorios
    .ok = { -ok }

homecare_talk-away = Gracias por avisar. ¿Pongo los recordatorios en pausa unos días?
    .days-3 = 3 días
    .week-1 = 1 semana
    .weeks-2 = 2 semanas
    .no = No, seguir igual

homecare_talk-get_well = Gracias por avisar. El plan puede esperar.

homecare_talk-no_help = Es útil saberlo. Se lo paso a { $therapist }, para repensar esa parte en la sesión.
    .more = Contar más
    .ok = { -ok }

homecare_talk-which = ¿A cuál se refiere?
    .every = Tengo dudas, o a todo

# Una mirada a dos semanas, y la fecha de una parte.
homecare_talk-taper =
    En las últimas dos semanas hizo todo o una parte en { $n_done } de { $n_days } días con recordatorio. Parece que ya forma parte de sus días.

    ¿Quiere menos recordatorios?
    .fewer = Menos
    .keep = Dejarlo así
    .none = Ninguno

homecare_talk-fit =
    Quizá ahora no encaja en sus días. Los planes pueden cambiar.

    ¿Qué serviría más?
    .smaller = Un plan más pequeño
    .other-time = Otra hora
    .else = Otra cosa
    .talk = Hablarlo
    .keep = Dejarlo así

homecare_talk-go_on =
    { $weeks ->
        [one] «{ $item }» lleva una semana en su plan.
       *[other] «{ $item }» lleva { $weeks } semanas en su plan.
    } ¿Quiere seguir?
    .go-on = Seguir
    .smaller = Una versión más pequeña
    .talk = Hablarlo
    .stop = Terminarlo
    .later = Decidir más tarde

# En qué quedó.
homecare_talk-stays = De acuerdo. Se queda como está.

homecare_talk-left = De acuerdo. Está bien.

homecare_talk-asking_smaller =
    Aviso a { $therapist } de que prefiere una versión más pequeña.
    Mientras, sigue como está.

homecare_talk-fewer =
    { $most ->
        [one] De acuerdo. Un recordatorio por semana a partir de ahora.
       *[other] De acuerdo. Como mucho { $most } recordatorios por semana a partir de ahora.
    }
    Puede cambiarlo en /plan.

homecare_talk-off = De acuerdo, sin recordatorios. Puede volver a activarlos en /plan.

homecare_talk-paused = De acuerdo. Sin recordatorios hasta el { $until }. En ese tiempo no se cuenta nada.
    .again = Volver a los recordatorios

homecare_talk-left_out = De acuerdo. Queda aparte por ahora, y aviso a { $therapist } de que dolió. Puede retomarlo en /plan.

homecare_talk-pick_time = De acuerdo. Las horas van en el mensaje siguiente.

homecare_talk-say_more = De acuerdo. Escriba qué serviría, y se lo pasaré a { $therapist } tal como esté escrito.

homecare_talk-to_talk = De acuerdo. Queda en las notas para { $therapist }, para hablarlo.

homecare_talk-going_on = De acuerdo. «{ $item }» sigue en su plan.
    Vuelvo a preguntar el { $until }.

homecare_talk-later = De acuerdo, en otro momento.
    Vuelvo a preguntar el { $until }.

homecare_talk-stopped = De acuerdo. «{ $item }» ya no está en su plan. Gracias por probarlo. { $therapist } ve que ha terminado.

homecare_talk-card = { $body }

homecare_talk-look =
    Una mirada a su plan para casa.

    { $body }

# Para la consulta.
homecare_talk-hurt_told =
    { $client } marcó «Dolió» en «{ $item }» el { $day }.
    Sabe que puede dejarlo aparte hasta que lo hablen.
    .pause = Ponerlo en pausa
    .change = Cambiarlo
    .call = Lo hablaré

homecare_talk-no_help_told =
    { $client } marcó «No parece servir» en «{ $item }» el { $day }.
    Sabe que se lo paso a usted, para que puedan repensar esa parte.

enum-hurdle-tm = Falta de tiempo
enum-hurdle-fg = Un olvido
enum-hurdle-hu = Dolió
enum-hurdle-hw = No sé bien cómo
enum-hurdle-md = Sin ganas
enum-hurdle-aw = Enfermedad o viaje
enum-hurdle-nh = No parece servir

homecare_talk-way =
    • Qué lo impidió, según cuenta: «{ $hurdle }»{ $count ->
        [one] , una vez
       *[other] , { $count } veces
    }

homecare_talk-noted = Anotado.

homecare_talk-go_over_note = Quiero repasar «{ $item }» en la próxima sesión.

homecare_talk-talk_note = Quiero hablar del plan para casa.
