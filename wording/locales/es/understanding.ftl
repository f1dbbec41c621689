understanding-guess =
    { $has_about ->
        [yes] Leo esto como «{ $label }» para «{ $about }». ¿Es así?
       *[no] Leo esto como «{ $label }». ¿Es así?
    }
    .yes = { -yes }
    .no = { -no }

understanding-guesses = Leo esto como una de estas. ¿Cuál encaja?
    .no = Otra cosa

understanding-not_that =
    De acuerdo. No se ha guardado nada.
    Toque la respuesta que encaje, por favor, o escríbala otra vez.

understanding-off_scale =
    Aquí vale un número de { $lowest } a { $highest }.
    Toque uno arriba, por favor, o escríbalo otra vez.

understanding-nothing_asked =
    No estaba esperando una respuesta, así que no ha cambiado nada.
    Una nota que escriba puede llegar a su terapeuta. /menu muestra el resto.

understanding-change_wish =
    Leo esto como una petición de cambio en su plan. Yo no lo cambio, { $therapist } sí puede.

    ¿Lo paso tal como está escrito?
    .change = Pedir un cambio
    .pass-on = Pasarlo
    .no = { -no }
    .ask = Pedir un cambio

understanding-judgement =
    Es una buena pregunta para una persona. No puedo juzgar causas ni medicinas.
    Puedo anotarla para { $therapist }, o puede preguntar en su centro de salud o farmacia.
    .note = Anotarla
    .urgent = { -urgent }
    .ok = { -ok }

understanding-human =
    Soy un programa. Las palabras están escritas de antemano y los números son suyos.
    { $therapist } es la persona que los lee.
    .pass-on = Pasar lo que he escrito
    .ok = { -ok }

understanding-booking =
    { $has_detail ->
        [yes] No llevo citas ni pagos. Puede contactar con { $clinic } aquí: { $detail }
       *[no] No llevo citas ni pagos. Contacte con { $clinic }, por favor, o pregunte a { $therapist }.
    }
    .pass-on = Pasar lo que he escrito
    .ok = { -ok }

understanding-welcome = De nada.

understanding-not_taken =
    No puedo aceptar mensajes así. Este chat es para sus repasos.
    Si vuelve a ocurrir, puede cerrarse.

understanding-conduct_told =
    { $client } ha enviado { $times ->
        [one] { $times } mensaje
       *[other] { $times } mensajes
    } de un tipo que no acepto. Las palabras no se guardan en ningún sitio, y pedí a { $client } que no siga.

    { $is_closed ->
        [yes] Usted ha cerrado este chat. { $client } sigue viendo las señales urgentes y a quién llamar. Puede abrirlo otra vez.
       *[no] Puede cerrar este chat. { $client } seguiría viendo las señales urgentes y a quién llamar. Si no hace nada, queda abierto.
    }
    .close = Cerrar este chat
    .open = Abrirlo otra vez

everywhere-chat_closed =
    { $therapist } ha cerrado este chat, así que no guardo nada de lo que escriba aquí.
    Para sus sesiones, contacte con { $clinic }, por favor.

    Para ayuda urgente, llame al { $emergency }. /urgent muestra las señales urgentes.

understanding-chat_open =
    Hola. { $therapist } ha vuelto a abrir este chat.
    { $therapist } lee las notas { $reads }. Para ver qué se puede hacer aquí, envíe /menu.
