# Una grabación propia para un ejercicio.
clips-ask =
    { $client }: envíe ahora un vídeo, un mensaje de voz o una foto de «{ $item }», como en cualquier chat. Lo guarda Telegram, yo no.
    { $choices_count ->
        [0] {""}
       *[other] O toque una grabación que ya tenga.
    }

clips-kept = { $client } lo ve con «Enséñamelo», debajo de «{ $item }».

clips-shown = «{ $item }», tal como lo enseña { $therapist }.

clips-gone = Telegram ya no tiene la grabación de «{ $item }». Voy a pedir otra a { $therapist }.

clips-lost = { $client } quiso ver «{ $item }», y Telegram ya no tiene esa grabación.
    .anew = Añadir grabación
