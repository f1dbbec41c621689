joining-not_you =
    Este chat queda cerrado. { $therapist } dice que la invitación era para otra persona.

    He borrado lo que escribiste y no volveré a escribir. Si es un error, pide otro enlace a { $therapist }.

joining-invite_unknown =
    No conozco esta invitación. Quizá ya hay otra más nueva.
    Tu terapeuta puede enviar otra, o puedes escribir el código aquí.

joining-invite_used =
    Esta invitación ya se usó, y cada una es para una persona.
    Si no fuiste tú, díselo a tu terapeuta y pide otra.

joining-invite_over =
    Esta invitación ha terminado; cada una está abierta tres días.
    Tu terapeuta puede enviar otra.

joining-already_here =
    Ya participas aquí, así que dejo esta invitación sin usar.
    Envía /menu para ver qué puedo hacer.

joining-consent =
    { $has_name ->
        [yes] Hola, { $name }.
       *[no] Hola.
    } Soy el programa de seguimiento de { $therapist }, no una persona. Una vez por semana hago unas preguntas cortas.

    { $therapist } lee las respuestas, pero no todo el día. Para ayuda urgente, llama al { $emergency }.

    Telegram puede leer los chats con bots. ¿Puedo guardar tus respuestas sobre tu salud?

joining-consent_more = ¿Puedo guardar tus respuestas sobre tu salud, para que las pueda ver { $therapist }, y también tú?

joining-declined =
    Está bien. No he guardado nada de lo que has escrito y no volveré a escribir.

    { $therapist } te seguirá preguntando en persona qué tal va.

joining-goal = ¿Qué quieres volver a hacer, o hacer con menos dificultad? Lo mejor son tus propias palabras.

joining-goal_ideas =
    { $ideas_count ->
        [0] Algunos objetivos posibles: dormir toda la noche. Conducir una hora. Llevar en brazos a un bebé. Ver una película entera. Trabajar la jornada completa.
       *[other] Algunos objetivos posibles:
    }
    { $ideas }

    Puedes escribir el tuyo cuando quieras.

joining-next_time =
    { $told ->
        [yes] Gracias, ese es tu punto de partida. Próximo
       *[no] Gracias. Próximo
    } repaso: { $at_day }, { $at_time }. Aquí son las { $clock_time }, ¿en tu reloj también?

joining-pick_day = ¿Qué día de la semana te viene bien?

joining-pick_hour = ¿Qué hora te viene bien? Toca una, o escríbela así: «{ $example }».

joining-pick_zone = ¿Qué hora es ahora donde estás? Tócala, o escríbela.

joining-all_set = Todo a punto. /menu muestra lo que se puede hacer aquí. Con /phone puedes dejar un número.

joining-clock_unclear = Ahí no he podido leer una hora. Escríbela así, por favor: «{ $example }».

joining-quiet_hour = Escribo entre las { $earliest } y las { $latest }. Escribe una hora dentro de ese margen, por favor.

joining-resumed =
    Hola de nuevo. Los repasos con { $therapist } continúan.
    El próximo es el { $at_day } a las { $at_time }.
    Para terminarlos otra vez, envía /stop.

joining-cut_short =
    El texto era largo, así que he guardado los primeros { $limit } caracteres.
    Puedes cambiarlo más tarde con /goal.
