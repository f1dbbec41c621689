consents-expect =
    Qué puede esperar:
    • Un repaso por semana. Lleva alrededor de un minuto.
    • Una nota corta después de cada sesión.
    • Recordatorios del plan para casa, si los quiere.
    • No más de un tema al día, y ninguno de noche.
    .next = Siguiente
    .not-for-me = No es para mí

consents-readers =
    { $therapist } puede leer sus respuestas. { $has_backup ->
        [yes] { $backup } recibe aviso de lo que { $therapist } no ha abierto.
       *[no] Nadie más puede.
    }

    Cuando aviso de algo a { $therapist }, también se lo digo a usted. Nada sale a sus espaldas.
    .next = Siguiente
    .runs = Quién lleva este bot

consents-runs =
    { $practice } lleva este bot y guarda las respuestas, cifradas con una clave propia para usted.

    El programa se llama Interlude. Cualquier persona puede leer cómo está hecho.
    .next = Siguiente

consents-telegram =
    Telegram guarda los chats con bots en servidores propios. Allí se pueden leer, así que esto es menos privado que hablar en persona.

    Por favor, no envíe aquí números de documentos ni fotos de papeles.
    .next = Siguiente

consents-urgent =
    No sirvo para emergencias, y { $therapist } no mira este chat todo el día.

    Para ayuda urgente, llame al { $emergency }.
    .understood = Entendido
    .next = Siguiente

consents-ways_out =
    Puede parar, hacer una pausa o borrarlo todo en cualquier momento. Envíe /stop, /pause o /erase.

    Si lo hace, { $therapist } le sigue atendiendo igual.
    .back = Lo que he aceptado

consents-again =
    Hola. Algo que aceptó hace un tiempo ha cambiado, así que vuelvo a preguntar antes de seguir.

    ¿Puedo guardar sus respuestas sobre su salud, para que las pueda ver { $therapist }, y también usted?
    .yes = { -yes }
    .more = Leer más
    .no = { -no }

consents-thanks = Gracias. Seguimos como antes.

consents-choice_line =
    • { $what_cap }: { $has_at ->
        [yes] { $given ->
            [yes] sí, { $at_year } (texto { $version })
           *[no] no, { $at_year }
        }
       *[no] aún sin preguntar
    }

consents-privacy =
    Lo que aceptó, y cuándo:
    { $lines }

    Puede volver a leerlo y cambiarlo. Su atención sigue igual.
    .read = Volver a leerlo
    .reminders-off = Sin más recordatorios
    .reminders-on = Sí a los recordatorios
    .sharing-off = No compartir resúmenes
    .sharing-on = Preguntarme cada vez
    .backup-off = Sin suplencia para mí
    .backup-on = La suplencia puede saberlo
    .stop = Parar
    .erase = Borrar mis datos

consents-remind_from = Anotado. Para elegir la hora, envíe /plan.

consents-backup_named =
    Unas palabras sobre quién suple.

    { $therapist } tiene ahora suplencia: { $backup }.

    Si queda sin abrir un aviso urgente, o uno de que va claramente peor, { $backup } lo sabrá. Verá su nombre aquí y su número, si lo dejó. Sus respuestas no.
    .fine = Me parece bien
    .not-for-me = No es para mí

consents-backup_chosen =
    { $given ->
        [yes] Gracias. { $backup } sabrá de un aviso si { $therapist } no lo abrió o no logra dar con usted.
       *[no] De acuerdo. { $backup } no sabrá nada de usted. Con /privacy puede cambiarlo cuando quiera.
    }
