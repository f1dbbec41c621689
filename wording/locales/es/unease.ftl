unease-what =
    Gracias por plantearlo. No se ha enviado nada a nadie.

    ¿Qué quiere hacer?
    .therapist = Contárselo a mi terapeuta
    .contact = Contárselo a otra persona
    .how = Cómo reclamar
    .private = Guardar una nota privada
    .nothing = Nada por ahora

unease-words = Con sus propias palabras, ¿qué pasó? Llegará a { $recipient } tal como lo escriba. Primero lo muestro aquí.
    .cancel = Cancelar

unease-note_words = Escríbalo, por favor. Se guarda para usted y no se envía a nadie.
    .cancel = Cancelar

unease-shown =
    Esto llegaría a { $recipient }, tal como lo escribió. Aún no ha salido nada.

    { $parts }
    .send = Enviarlo
    .cancel = Cancelar

unease-sent = Lo envío a { $recipient }. La respuesta se espera a más tardar el { $by }. Si no llega, toque abajo.
    .none-yet = Aún sin respuesta
    .how = Cómo reclamar

unease-answered =
    { $has_reply ->
        [yes] { $recipient } lo leyó y dice: «{ $reply }»
       *[no] { $recipient } lo leyó y dice que ya lo ha hablado con usted. Si no es así, envíe /unease.
    }

unease-card = { $body }

unease-reply =
    Una respuesta a lo que escribió.

    { $has_reply ->
        [yes] { $recipient } dice: «{ $reply }»
       *[no] { $recipient } lo leyó y dice que ya lo ha hablado con usted. Si no es así, envíe /unease.
    }

unease-private = Guardado. Está en su propia copia, que llega con /mydata. Nadie más lo lee aquí.
    .drop = No guardarlo

unease-dropped = De acuerdo. No se envió nada, y no lo he guardado.

unease-nothing = De acuerdo. Puede volver a ello en cualquier momento con /unease.

unease-how =
    { $has_contact ->
        [yes] Puede contactar con { $contact } de { $clinic } aquí: { $detail }
       *[no] Puede preguntar en { $clinic } quién atiende las reclamaciones.
    }
    También puede acudir a { $regulator }, que no forma parte de { $clinic }.

    Si algo le hizo mal o no se siente a salvo, llame al { $emergency }.
    .back = Otras opciones

unease-not_due = { $recipient } tiene hasta el { $by } para responder. Si para entonces no llega nada, toque otra vez.

unease-asked_again = Vuelvo a preguntar a { $recipient }. No hace falta esperar. Con esto va cómo reclamar.

unease-told =
    { $client } escribe que algo le ha incomodado, y ha elegido contárselo a usted.

    { $parts }

    Le dije que la respuesta se espera a más tardar el { $by_day }. Dar las gracias por contarlo es un buen comienzo.
    .reply = Responder
    .in-person = Ya lo hemos hablado

unease-type_reply = ¿Qué quiere decir a { $client }? Escríbalo; lo lee tal como lo escriba.

unease-reply_kept =
    { $typed ->
        [yes] { $client } recibe su respuesta.
       *[no] Anotado. { $client } lee que ya lo han hablado.
    }
