later-goal = Queda una cosa abierta. ¿Qué quieres volver a hacer, o hacer con menos dificultad?

later-good_enough =
    ¿Qué número te bastaría?

    Se trata de «{ $goal }». 0 no puedo hacerlo. 10 sin dificultad.

later-side = ¿Hay algo más que quieras seguir de cerca?

later-side_more =
    ¿Hay una cosa más que quieras seguir de cerca?

    Guardado hasta ahora: «{ $side }».

later-expect =
    Estas cosas suelen subir y bajar de una semana a otra. Por eso miramos varias semanas a la vez.

    Tu primera revisión es el { $review_date }.

later-roles =
    Quién hace qué:
    • Tú eliges qué probar y cuentas cómo va.
    • { $therapist } planea contigo y ajusta.
    • Yo llevo la cuenta y paso las cosas.

later-meaning = Si esto fuera más fácil, ¿para qué usarías ese tiempo? Puedes omitirlo.

later-form = ¿Qué trato prefieres?

later-ways_out =
    Puedes parar, hacer una pausa o borrarlo todo en cualquier momento. Envía /stop, /pause o /erase.

    Si lo haces, { $therapist } te sigue atendiendo igual.

later-sharing = Si algún día otra persona te atiende por esto, ¿puede { $therapist } enviarle un resumen corto? Yo preguntaría antes cada vez.

later-care = ¿Te ayuda alguien más con esto, o te ayudó antes? Puedes omitirlo.

later-type_side = Escríbelo en pocas palabras, por favor.

later-type_question = Escríbela, por favor. Después pregunto si la paso a { $therapist }.
