everywhere-unknown_command =
    No conozco ese comando, así que no ha cambiado nada.
    Envía /menu para ver qué puedo hacer.

everywhere-cancelled =
    De acuerdo, ya no espero una respuesta. Lo que ya estaba decidido queda igual.
    Envía /menu para seguir.

everywhere-not_for_you = Ese botón ya no está en uso. Envía /menu para seguir.

everywhere-something_wrong =
    { $kept ->
        [yes] Algo ha salido mal aquí. Tu mensaje está guardado y alguien lo revisará.
       *[no] Algo ha salido mal aquí. No he guardado tu mensaje.
    }
    Puedes probar otra vez dentro de un rato.

everywhere-group_chat = Trabajo en chats privados, así que aquí no leo nada. Escríbeme en privado, por favor.

everywhere-too_long =
    El mensaje era largo, así que he guardado los primeros { $limit } caracteres.
    Para añadir el resto, envíalo en otro mensaje.

everywhere-edited =
    He visto que has cambiado un mensaje. Guardo la primera versión.
    Para cambiar lo que guardo, envíalo otra vez, por favor.

everywhere-free_text = Gracias. Soy un programa: lo que mejor leo son botones y notas cortas. ¿Paso esto a { $therapist } tal como lo has escrito?

everywhere-passing_on =
    Se lo paso a { $therapist } tal como lo has escrito.
    { $therapist } lee las notas { $reads }. Si no puede esperar, llama al { $emergency }.

everywhere-help_client =
    Soy un programa que hace unas preguntas cortas una vez por semana. { $therapist } lee las respuestas, pero no todo el día.

    { $has_left ->
        [yes] Has terminado con las preguntas. Para volver, envía /start.
       *[no] { $is_new ->
            [yes] Aún no has dicho sí ni no. Para ver otra vez esa pregunta, envía /start.
           *[no] /menu muestra todo lo que puedes hacer. /progress muestra tus respuestas hasta ahora. /stop termina las preguntas.
        }
    }

    Para ayuda urgente, llama al { $emergency }.

everywhere-help_stranger =
    Soy un programa de seguimiento para quien acude a terapia. Funciono con invitación.
    Si tu terapeuta te dio un código, envíalo aquí. No he guardado nada de lo que has escrito.

everywhere-menu_client = ¿Qué quieres hacer? Elige algo abajo, o déjalo.

command-menu = Lo que puedes hacer aquí

command-checkin = Tu repaso, o cuándo llega el próximo

command-progress = Tus respuestas hasta ahora

command-plan = Tu plan para casa

command-mydata = Una copia de todo lo que has contado

command-privacy = Lo que aceptaste

command-erase = Borrar todo lo que has contado
