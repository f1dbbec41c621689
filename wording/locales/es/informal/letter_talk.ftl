letter_talk-whole =
    Hay algo de { $therapist } para leer primero. Es un informe de cómo ha ido, para otra persona que puede ayudar.

    No se pasa nada antes de tu sí.

letter_talk-offer =
    Toca una línea para tacharla, o para recuperarla.

    { $lines }

    { $state_key ->
        [asked] Lo acompañan una imagen de tus respuestas y los últimos repasos. Si tachas una línea sobre cómo ha ido, también quedan fuera.
        [approved] Gracias. { $therapist } recibe lo que has dejado.
        [declined] De acuerdo. De aquí no sale nada.
       *[other] { $therapist } lo ha dejado. De aquí no sale nada.
    }
