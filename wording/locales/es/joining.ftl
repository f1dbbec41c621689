# Quien se une y quizá habla otro idioma que la consulta.
joining-language = ¿En qué idioma escribo?

# Una persona que da terapia prepara el bot.
joining-welcome_therapist =
    Hola. Soy el programa de seguimiento de { $practice }. Entre sesiones hago a sus clientes unas preguntas cortas, y a usted le muestro qué cambia.

    Prepararlo lleva unos dos minutos. ¿Qué nombre leerán sus clientes? Tóquelo, o escriba otro.

joining-reply_time =
    Gracias, { $therapist }. A sus clientes les digo que nadie mira este chat todo el día.

    ¿En cuánto tiempo lee sus notas?
    .same-day = El mismo día
    .two-days = En dos días
    .week = En una semana
    .visit = En la próxima sesión

joining-office_question =
    ¿En qué horario pueden llegarle avisos? Lo que llegue a otra hora espera. Lo urgente llega a cualquier hora.

    Para otros días u horas, envíe /hours cuando quiera.
    .usual = Lun–vie, { $opens }–{ $closes }
    .shorter = Lun–vie, { $later }–{ $earlier }
    .saturday = Lun–sáb, { $opens }–{ $closes }

joining-sheet_refused =
    Gracias por decirlo. No se puede invitar a nadie hasta que la hoja esté bien.
    Diga, por favor, a quien lleva este bot qué falta. Cuando esté bien, envíe /start.

joining-ready =
    Todo a punto, { $therapist }. Para invitar, envíe /new con un nombre corto, por ejemplo /new S.T.

    Use iniciales o un apodo, nunca el nombre completo. /clients muestra su lista, /help el resto.
    .invite = Invitar a alguien
    .trial = Probarlo por dentro

# Una invitación.
joining-alias_taken =
    Ese nombre ya está en su lista. Escriba otro, por favor, para no confundir las notas.

    Para invitar otra vez a la misma persona, abra su ficha en /clients.

joining-ask_alias =
    ¿Qué nombre pongo en su lista? Lo mejor son iniciales o un apodo, nunca el nombre completo.

    Escríbalo, por favor.

joining-ask_label =
    ¿Por qué acude { $client }? Lo mejor es un nombre corto, por ejemplo rodilla izquierda.

    Toque uno, o escríbalo.
    .low-back = Zona lumbar
    .neck = Cuello
    .shoulder = Hombro
    .headache = Dolor de cabeza
    .after-visit = Molestias tras la sesión

joining-draft =
    Nueva invitación: { $client }
    Acude por: { $label }
    Desde hace: { $duration }
    Para: { $purpose }
    { $packed ->
        [yes] Paquete de inicio: guardado
       *[no] {""}
    }

    { $question }

joining-duration_question = ¿Desde hace cuánto?
    .under-6-weeks = Menos de 6 semanas
    .weeks-6-to-12 = De 6 semanas a 3 meses
    .months-3-to-12 = De 3 a 12 meses
    .over-a-year = Más de un año
    .not-sure = No se sabe
    .pack = Ver un paquete de inicio

enum-duration-under_6_weeks = menos de 6 semanas
enum-duration-6_to_12_weeks = de 6 semanas a 3 meses
enum-duration-3_to_12_months = de 3 a 12 meses
enum-duration-over_a_year = más de un año
enum-duration-not_sure = no se sabe

enum-purpose-do_more = volver a hacer más
enum-purpose-keep_steady = que las cosas sigan estables
enum-purpose-rest = descansar y sentirse bien

joining-purpose_question = ¿Para qué son las sesiones?
    .do-more = Volver a hacer más
    .keep-steady = Que siga estable
    .rest = Descansar y sentirse bien

joining-adult_question =
    { $days ->
        [yes] Los repasos preguntarán cuántos días limitó.
       *[no] Los repasos preguntarán cuánto molestó.
    }

    ¿Es mayor de edad?
    .yes = Sí
    .no = No
    .by-days = Preguntar por días
    .by-number = Preguntar por un número

joining-draft_ready = La invitación está abajo.

joining-draft_gone = Esta invitación se descartó, y no he guardado nada de ella. Para invitar, envíe /new y un nombre.

joining-minor =
    Aún no se puede preparar esto junto con quien tiene la custodia legal, así que no he guardado nada.
    Quizá llegue más adelante. Su atención sigue como está.

joining-invited =
    Para { $client }: el mensaje siguiente es la invitación: una tarjeta que se imprime en tamaño postal, y lo mismo en texto. Reenvíela, enséñela, o dígalo con sus palabras.

    El enlace y el código sirven una vez, hasta el { $expires_day } a las { $expires_time }.
    .own-words = Con mis palabras
    .trial = Probarlo por dentro

joining-invitation =
    { $has_words ->
        [yes] { $words }
       *[no] Uso un pequeño programa de seguimiento entre sesiones. Una vez por semana hace unas preguntas cortas. Ayuda a ver qué cambia y qué no, sin depender de la memoria. Se puede decir que no, y se puede parar en cualquier momento. Mi atención será la misma.
    }

    Se abre aquí: { $link }

    Si al pulsar Iniciar no pasa nada, este es el código para escribir allí: { $code }
    .title = Repasos entre sesiones
    .lead = De { $therapist }: unas preguntas cortas, una vez por semana. Se puede decir que no cuando se quiera.
    .scan = Apunte aquí con la cámara y pulse Iniciar.
    .typing = O abra el enlace y escriba este código:
    .alt = La imagen lleva el mismo enlace en un código cuadrado, y el código para escribir.

joining-ask_words =
    Escriba en un mensaje lo que se leerá encima del enlace.
    { $has_words ->
        [yes] Ahora dice: «{ $words }»
       *[no] Hasta entonces están mis palabras.
    }
    .ours = El texto de siempre
    .leave = Dejarlo como está

joining-words_kept =
    { $own ->
        [yes] Queda guardado. Así dirán las invitaciones desde ahora.
       *[no] Las invitaciones llevan otra vez mis palabras.
    }

joining-already_joined =
    { $client } ya participa, así que no hace falta otro enlace.
    Si { $client } lo había dejado, los repasos vuelven al enviarme /start.

joining-declined_told = La invitación de { $client } ha recibido un no. No he guardado nada.

# ¿Es esa persona?
joining-confirm = { $body }
    .yes = Sí
    .no = No
    .unsure = No lo sé
    .new-link = Otro enlace
    .goal = El objetivo

joining-confirm_asked =
    La invitación de { $client } ha recibido un sí. { $has_name ->
        [yes] Telegram muestra el nombre «{ $name }».
       *[no] Telegram no muestra ningún nombre.
    }

    ¿Es { $client }? Hasta que diga que sí no le muestro respuestas, y no sale ningún repaso.

joining-confirm_unsure =
    Entonces pregunte a { $client } en persona, por favor. No sale ningún repaso hasta que lo sepa.

    ¿Es { $client }?

joining-confirm_yes =
    { $client } ya participa.
    El primer repaso sale el { $next_day } a las { $next_time }.
    El objetivo, con sus palabras: «{ $goal }»

joining-confirm_no =
    He cortado ese enlace y he borrado lo escrito. { $client } puede recibir otro enlace.

joining-not_you =
    Este chat queda cerrado. { $therapist } dice que la invitación era para otra persona.

    He borrado lo que escribió y no volveré a escribir. Si es un error, pida otro enlace a { $therapist }.

# Invitaciones que no funcionan.
joining-invite_unknown =
    No conozco esta invitación. Quizá ya hay otra más nueva.
    Su terapeuta puede enviar otra, o puede escribir el código aquí.

joining-invite_used =
    Esta invitación ya se usó, y cada una es para una persona.
    Si no fue usted, dígalo a su terapeuta y pida otra.

joining-invite_over =
    Esta invitación ha terminado; cada una está abierta tres días.
    Su terapeuta puede enviar otra.

joining-for_a_client =
    Este enlace funciona. Es para su cliente, así que lo dejo sin usar.
    Reenvíe el mensaje con el enlace, por favor.

joining-already_here =
    Ya participa aquí, así que dejo esta invitación sin usar.
    Envíe /menu para ver qué puedo hacer.

# Un sí o un no.
joining-consent =
    { $has_name ->
        [yes] Hola, { $name }.
       *[no] Hola.
    } Soy el programa de seguimiento de { $therapist }, no una persona. Una vez por semana hago unas preguntas cortas.

    { $therapist } lee las respuestas, pero no todo el día. Para ayuda urgente, llame al { $emergency }.

    Telegram puede leer los chats con bots. ¿Puedo guardar sus respuestas sobre su salud?
    .yes = { -yes }
    .more = Leer más
    .no = { -no }

joining-consent_more = ¿Puedo guardar sus respuestas sobre su salud, para que las pueda ver { $therapist }, y también usted?
    .yes = { -yes }
    .no = { -no }

joining-declined =
    Está bien. No he guardado nada de lo que ha escrito y no volveré a escribir.

    { $therapist } le seguirá preguntando en persona qué tal va.

# El punto de partida.
joining-goal = ¿Qué quiere volver a hacer, o hacer con menos dificultad? Lo mejor son sus propias palabras.
    .ideas = Quiero ideas
    .skip = Omitir por ahora

joining-goal_ideas =
    { $ideas_count ->
        [0] Algunos objetivos posibles: dormir toda la noche. Conducir una hora. Llevar en brazos a un bebé. Ver una película entera. Trabajar la jornada completa.
       *[other] Algunos objetivos posibles:
    }
    { $ideas }

    Puede escribir el suyo cuando quiera.
    .skip = Omitir por ahora

joining-start = { $question }

joining-next_time =
    { $told ->
        [yes] Gracias, ese es su punto de partida. Próximo
       *[no] Gracias. Próximo
    } repaso: { $at_day }, { $at_time }. Aquí son las { $clock_time }, ¿en su reloj también?
    .ok = { -yes }
    .change = Cambiarlo

joining-what_to_change = ¿Qué cambio?
    .day = El día
    .hour = La hora
    .zone = Mi reloj marca otra hora
    .leave = Dejarlo como está

joining-pick_day = ¿Qué día de la semana le viene bien?
    .mon = Lun
    .tue = Mar
    .wed = Mié
    .thu = Jue
    .fri = Vie
    .sat = Sáb
    .sun = Dom
    .leave = Dejarlo como está

joining-pick_hour = ¿Qué hora le viene bien? Toque una, o escríbala así: «{ $example }».
    .morning = Por la mañana, { $morning }
    .midday = A mediodía, { $midday }
    .afternoon = Por la tarde, { $afternoon }
    .evening = Por la tarde, { $evening }
    .leave = Dejarlo como está

joining-pick_zone = ¿Qué hora es ahora donde está? Tóquela, o escríbala.
    .leave = Dejarlo como está

joining-all_set = Todo a punto. /menu muestra lo que se puede hacer aquí. Con /phone puede dejar un número.

joining-goal_kept = Anotado. A partir de ahora pregunto por este.

joining-clock_unclear = Ahí no he podido leer una hora. Escríbala así, por favor: «{ $example }».

joining-quiet_hour = Escribo entre las { $earliest } y las { $latest }. Escriba una hora dentro de ese margen, por favor.

joining-resumed =
    Hola de nuevo. Los repasos con { $therapist } continúan.
    El próximo es el { $at_day } a las { $at_time }.
    Para terminarlos otra vez, envíe /stop.

joining-cut_short =
    El texto era largo, así que he guardado los primeros { $limit } caracteres.
    Puede cambiarlo más tarde con /goal.
