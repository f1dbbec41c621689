unease-what =
    Gracias por plantearlo. No se ha enviado nada a nadie.

    ¿Qué quieres hacer?

unease-words = Con tus propias palabras, ¿qué pasó? Llegará a { $recipient } tal como lo escribas. Primero lo muestro aquí.

unease-note_words = Escríbelo, por favor. Se guarda para ti y no se envía a nadie.

unease-shown =
    Esto llegaría a { $recipient }, tal como lo escribiste. Aún no ha salido nada.

    { $parts }

unease-sent = Lo envío a { $recipient }. La respuesta se espera a más tardar el { $by }. Si no llega, toca abajo.

unease-answered =
    { $has_reply ->
        [yes] { $recipient } lo leyó y dice: «{ $reply }»
       *[no] { $recipient } lo leyó y dice que ya lo ha hablado contigo. Si no es así, envía /unease.
    }

unease-reply =
    Una respuesta a lo que escribiste.

    { $has_reply ->
        [yes] { $recipient } dice: «{ $reply }»
       *[no] { $recipient } lo leyó y dice que ya lo ha hablado contigo. Si no es así, envía /unease.
    }

unease-private = Guardado. Está en tu propia copia, que llega con /mydata. Nadie más lo lee aquí.

unease-nothing = De acuerdo. Puedes volver a ello en cualquier momento con /unease.

unease-how =
    { $has_contact ->
        [yes] Puedes contactar con { $contact } de { $clinic } aquí: { $detail }
       *[no] Puedes preguntar en { $clinic } quién atiende las reclamaciones.
    }
    También puedes acudir a { $regulator }, que no forma parte de { $clinic }.

    Si algo te hizo mal o no te sientes a salvo, llama al { $emergency }.

unease-not_due = { $recipient } tiene hasta el { $by } para responder. Si para entonces no llega nada, toca otra vez.
