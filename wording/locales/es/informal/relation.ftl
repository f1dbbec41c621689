relation-intro =
    De vez en cuando hago una pregunta sobre cómo es trabajar con { $therapist }. Puedes omitirla.

    { $therapist } puede ver tus respuestas; si alguna es baja, primero pregunto qué hacer.

relation-communication = En tu última sesión, ¿hasta qué punto fueron claras las explicaciones de { $therapist }?

relation-interpersonal = ¿Hasta qué punto te resulta fácil decirle a { $therapist } lo que de verdad piensas?

relation-partnership = ¿Cuánto peso tiene tu opinión en el plan?

relation-low = Gracias por decirlo. ¿Qué quieres que pase?

r6-1 = Gracias. Guardado para ti y { $therapist }.

relation-told_now = Se lo he pasado a { $therapist }, como pediste.

relation-myself = De acuerdo. Queda en tus manos, y no paso nada.

relation-private = De acuerdo. Queda para ti, y { $therapist } no lo ve.
