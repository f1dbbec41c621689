understanding-not_that =
    De acuerdo. No se ha guardado nada.
    Toca la respuesta que encaje, por favor, o escríbela otra vez.

understanding-off_scale =
    Aquí vale un número de { $lowest } a { $highest }.
    Toca uno arriba, por favor, o escríbelo otra vez.

understanding-nothing_asked =
    No estaba esperando una respuesta, así que no ha cambiado nada.
    Una nota que escribas puede llegar a tu terapeuta. /menu muestra el resto.

understanding-change_wish =
    Leo esto como una petición de cambio en tu plan. Yo no lo cambio, { $therapist } sí puede.

    ¿Lo paso tal como está escrito?

understanding-judgement =
    Es una buena pregunta para una persona. No puedo juzgar causas ni medicinas.
    Puedo anotarla para { $therapist }, o puedes preguntar en tu centro de salud o farmacia.

understanding-human =
    Soy un programa. Las palabras están escritas de antemano y los números son tuyos.
    { $therapist } es la persona que los lee.

understanding-booking =
    { $has_detail ->
        [yes] No llevo citas ni pagos. Puedes contactar con { $clinic } aquí: { $detail }
       *[no] No llevo citas ni pagos. Contacta con { $clinic }, por favor, o pregunta a { $therapist }.
    }

understanding-not_taken =
    No puedo aceptar mensajes así. Este chat es para tus repasos.
    Si vuelve a ocurrir, puede cerrarse.

everywhere-chat_closed =
    { $therapist } ha cerrado este chat, así que no guardo nada de lo que escribas aquí.
    Para tus sesiones, contacta con { $clinic }, por favor.

    Para ayuda urgente, llama al { $emergency }. /urgent muestra las señales urgentes.

understanding-chat_open =
    Hola. { $therapist } ha vuelto a abrir este chat.
    { $therapist } lee las notas { $reads }. Para ver qué se puede hacer aquí, envía /menu.
