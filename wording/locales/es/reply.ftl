reply-type =
    Escriba ahora su línea. { $client } la ve palabra por palabra, entre comillas.
    .leave = Dejarlo

reply-sent = La paso a { $client }, palabra por palabra.
reply-left = De acuerdo. No se ha enviado nada.

reply-heard =
    { $therapist } ha leído su nota del { $day_day } y contesta.

    «{ $reply }»
    .thanks = Gracias
    .reply = Responder

reply-line =
    { $therapist } le ha escrito una línea.

    «{ $line }»
    .thanks = Gracias
    .reply = Responder

reply-thanked = Anotado.
