consents-expect =
    Qué puedes esperar:
    • Un repaso por semana. Lleva alrededor de un minuto.
    • Una nota corta después de cada sesión.
    • Recordatorios del plan para casa, si los quieres.
    • No más de un tema al día, y ninguno de noche.

consents-readers =
    { $therapist } puede leer tus respuestas. { $has_backup ->
        [yes] { $backup } recibe aviso de lo que { $therapist } no ha abierto.
       *[no] Nadie más puede.
    }

    Cuando aviso de algo a { $therapist }, también te lo digo a ti. Nada sale a tus espaldas.

consents-runs =
    { $practice } lleva este bot y guarda las respuestas, cifradas con una clave propia para ti.

    El programa se llama Interlude. Cualquier persona puede leer cómo está hecho.

consents-telegram =
    Telegram guarda los chats con bots en servidores propios. Allí se pueden leer, así que esto es menos privado que hablar en persona.

    Por favor, no envíes aquí números de documentos ni fotos de papeles.

consents-urgent =
    No sirvo para emergencias, y { $therapist } no mira este chat todo el día.

    Para ayuda urgente, llama al { $emergency }.

consents-ways_out =
    Puedes parar, hacer una pausa o borrarlo todo en cualquier momento. Envía /stop, /pause o /erase.

    Si lo haces, { $therapist } te sigue atendiendo igual.

consents-again =
    Hola. Algo que aceptaste hace un tiempo ha cambiado, así que vuelvo a preguntar antes de seguir.

    ¿Puedo guardar tus respuestas sobre tu salud, para que las pueda ver { $therapist }, y también tú?

consents-privacy =
    Lo que aceptaste, y cuándo:
    { $lines }

    Puedes volver a leerlo y cambiarlo. Tu atención sigue igual.

consents-remind_from = Anotado. Para elegir la hora, envía /plan.

consents-backup_named =
    Unas palabras sobre quién suple.

    { $therapist } tiene ahora suplencia: { $backup }.

    Si queda sin abrir un aviso urgente, o uno de que va claramente peor, { $backup } lo sabrá. Verá tu nombre aquí y tu número, si lo dejaste. Tus respuestas no.
    .fine = Me parece bien
    .not-for-me = No es para mí

consents-backup_chosen =
    { $given ->
        [yes] Gracias. { $backup } sabrá de un aviso si { $therapist } no lo abrió o no logra dar contigo.
       *[no] De acuerdo. { $backup } no sabrá nada de ti. Con /privacy puedes cambiarlo cuando quieras.
    }
