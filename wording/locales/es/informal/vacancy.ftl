vacancy-notice =
    Unas palabras sobre quién lee aquí.

    { $therapist } ya no está en { $clinic } y aquí ya no puede leer nada. Todavía no lee nadie más, así que por ahora no pregunto nada.

    { $choices_count ->
        [0] Ahora mismo no hay nadie más de allí. Te aviso cuando lo haya.
       *[other] Si quieres, otra persona de allí puede seguir contigo. Toca un nombre; sin tu sí, tus notas no se mueven.
    }

    Si es urgente, llama al { $emergency }.

vacancy-question =
    ¿Puede { $provider } leer lo que has contado hasta ahora y, desde hoy, tus repasos?

    Puedes decir que no. Entonces no se mueve nada.

vacancy-staying =
    De acuerdo. No se mueve nada y no pregunto nada. En { $clinic } nadie lee aquí hasta que elijas un nombre. Escribe una palabra cuando quieras y te enseño los nombres otra vez.

    Si es urgente, llama al { $emergency }.

vacancy-nobody = Ahora mismo nadie lee aquí. Con /start ves quién podría hacerlo.

vacancy-urgent =
    Por favor, busca ayuda médica ahora. Llama al { $emergency } o ve a las urgencias más cercanas. Si tienes dudas, llama al { $advice }.

    En { $clinic } ahora mismo nadie lee aquí, así que no esperes respuesta.

vacancy-crisis =
    Gracias por escribirlo. Soy un programa y no puedo protegerte, pero una persona sí, ahora mismo.

    Por favor, llama al { $crisis }, o al { $emergency } si estás en peligro. Si puedes, quédate cerca de alguien de confianza.

    En { $clinic } ahora mismo nadie lee aquí, así que no esperes respuesta.

vacancy-no_sign =
    Entonces no coincide ninguna. En { $clinic } ahora mismo nadie lee aquí, así que no puedo avisar a nadie.

    Si empeora, llama al { $advice }, o al { $emergency } si es urgente.
