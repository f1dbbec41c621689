later-card = { $question }

later-side_start = { $question }

later-goal = Queda una cosa abierta. ¿Qué quiere volver a hacer, o hacer con menos dificultad?
    .type = Prefiero escribirlo
    .skip = Omitir

later-nudges = Si un repaso se queda sin responder, ¿puedo enviar un recordatorio al día siguiente?
    .yes = Sí, uno está bien
    .no = Sin recordatorios

later-good_enough =
    ¿Qué número le bastaría?

    Se trata de «{ $goal }». 0 no puedo hacerlo. 10 sin dificultad.
    .scale-0 = 0 no puedo
    .scale-10 = 10 sin dificultad
    .not-sure = Aún no lo sé

later-side = ¿Hay algo más que quiera seguir de cerca?
    .sleep = Dormir
    .moving = Moverme con soltura
    .mood = El ánimo
    .work = El trabajo
    .type = Escribirlo
    .no = { -no }

later-side_more =
    ¿Hay una cosa más que quiera seguir de cerca?

    Guardado hasta ahora: «{ $side }».
    .sleep = Dormir
    .moving = Moverme con soltura
    .mood = El ánimo
    .work = El trabajo
    .type = Escribirlo
    .no = { -no }

enum-side-sign-sl = dormir mal
enum-side-sign-mv = moverse con menos soltura
enum-side-sign-md = ánimo bajo
enum-side-sign-wk = dificultades en el trabajo

later-expect =
    Estas cosas suelen subir y bajar de una semana a otra. Por eso miramos varias semanas a la vez.

    Su primera revisión es el { $review_date }.
    .ok = { -ok }

later-roles =
    Quién hace qué:
    • Usted elige qué probar y cuenta cómo va.
    • { $therapist } planea con usted y ajusta.
    • Yo llevo la cuenta y paso las cosas.
    .ok = { -ok }
    .question = Tengo una pregunta

later-meaning = Si esto fuera más fácil, ¿para qué usaría ese tiempo? Puede omitirlo.
    .type = Prefiero escribirlo
    .skip = { -skip }

later-form = ¿Qué trato prefiere?
    .informal = Tuteo
    .formal = Formal

later-ways_out =
    Puede parar, hacer una pausa o borrarlo todo en cualquier momento. Envíe /stop, /pause o /erase.

    Si lo hace, { $therapist } le sigue atendiendo igual.
    .ok = { -ok }

later-sharing = Si algún día otra persona le atiende por esto, ¿puede { $therapist } enviarle un resumen corto? Yo preguntaría antes cada vez.
    .ask = Preguntarme cada vez
    .never = No compartirlo nunca

later-care = ¿Le ayuda alguien más con esto, o le ayudó antes? Puede omitirlo.
    .type = Prefiero escribirlo
    .no = { -skip }

later-noted = Anotado, gracias.

later-type_side = Escríbalo en pocas palabras, por favor.

later-type_question = Escríbala, por favor. Después pregunto si la paso a { $therapist }.
