# A quien responde.
vacancy-notice =
    Unas palabras sobre quién lee aquí.

    { $therapist } ya no está en { $clinic } y aquí ya no puede leer nada. Todavía no lee nadie más, así que por ahora no pregunto nada.

    { $choices_count ->
        [0] Ahora mismo no hay nadie más de allí. Le aviso cuando lo haya.
       *[other] Si quiere, otra persona de allí puede seguir con usted. Toque un nombre; sin su sí, sus notas no se mueven.
    }

    Si es urgente, llame al { $emergency }.
    .not-now = Ahora no
    .copy = Una copia de todo

vacancy-question =
    ¿Puede { $provider } leer lo que ha contado hasta ahora y, desde hoy, sus repasos?

    Puede decir que no. Entonces no se mueve nada.
    .yes = Sí, de acuerdo
    .no = No es para mí
    .others = Otros nombres

vacancy-staying =
    De acuerdo. No se mueve nada y no pregunto nada. En { $clinic } nadie lee aquí hasta que elija un nombre. Escriba una palabra cuando quiera y le enseño los nombres otra vez.

    Si es urgente, llame al { $emergency }.

vacancy-nobody = Ahora mismo nadie lee aquí. Con /start ve quién podría hacerlo.

vacancy-urgent =
    Por favor, busque ayuda médica ahora. Llame al { $emergency } o vaya a las urgencias más cercanas. Si tiene dudas, llame al { $advice }.

    En { $clinic } ahora mismo nadie lee aquí, así que no espere respuesta.

vacancy-crisis =
    Gracias por escribirlo. Soy un programa y no puedo protegerle, pero una persona sí, ahora mismo.

    Por favor, llame al { $crisis }, o al { $emergency } si está en peligro. Si puede, quédese cerca de alguien de confianza.

    En { $clinic } ahora mismo nadie lee aquí, así que no espere respuesta.

vacancy-no_sign =
    Entonces no coincide ninguna. En { $clinic } ahora mismo nadie lee aquí, así que no puedo avisar a nadie.

    Si empeora, llame al { $advice }, o al { $emergency } si es urgente.

# A terapeutas.
vacancy-told =
    { $client } estaba con { $therapist }, que ya no está aquí y le había nombrado a usted para suplir. { $client } acaba de pedir ayuda urgente aquí y recibió el { $emergency }. Nadie más lo sabe. Por favor, contacte ahora.

vacancy-ended = El tiempo en que usted leía lo de { $client } ha terminado. Como { $therapist } ya no está aquí, le pregunto a { $client } quién sigue. Gracias por suplir.

vacancy-removed = Su acceso a { $clinic } aquí ha terminado. Ya no le llega nada, y lo que contaron sus pacientes queda en la consulta.
