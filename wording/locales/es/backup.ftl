backup-standing =
    { $has_name ->
        [yes] Su suplencia: { $name }.
       *[no] { $waits ->
            [yes] Su suplencia tiene una invitación y aún no participa. Hasta entonces nadie suple.
           *[no] No tiene suplencia.
        }
    }

    La suplencia recibe aviso de un empeoramiento que usted no haya abierto al tercer día laborable, y de un aviso urgente que lleve cuatro horas sin marcarse como visto. Ve el nombre que usted puso en su lista, y ninguna respuesta.
    .invite = Invitar a una suplencia
    .nobody = Sin suplencia
    .safety-plan = Nuestro plan de seguridad

backup-invited =
    El mensaje siguiente es la invitación. Reenvíelo a su colega.

    El enlace y el código sirven una vez, hasta el { $expires_day } a las { $expires_time }.

backup-invitation =
    Uso un programa de seguimiento con mis clientes. ¿Podría ser usted mi suplencia allí? Escribe cuando yo no he abierto un aviso a tiempo.

    Se abre aquí: { $link }

    Si al pulsar Iniciar no pasa nada, este es el código para escribir allí: { $code }

backup-worse =
    { $therapist } pidió que usted supla con los avisos abiertos.
    { $client } indicó un claro empeoramiento el { $since_date }, y sigue sin abrirse. Hable con { $therapist } o con { $client }, por favor.
    .take = Me encargo
    .sorted = Ya está resuelto

backup-urgent =
    { $therapist } pidió que usted supla con los avisos abiertos.
    { $has_tried ->
        [yes] Tras un aviso urgente sobre { $client }, { $therapist } intentó contactar el { $tried_day } a las { $tried_time } y no pudo. Intente contactar ahora con { $client }, por favor. Si puede haber peligro, llame al { $emergency }.
       *[no] Un aviso urgente sobre { $client } lleva cuatro horas sin marcarse como visto. Hable con { $therapist } o con { $client }, por favor.
    }
    .take = Me encargo
    .sorted = Ya está resuelto
    .number = Ver el número

backup-taken =
    { $sorted ->
        [yes] Su suplencia, { $name }, dice que el aviso abierto sobre { $client } ya está resuelto.
       *[no] Del aviso abierto sobre { $client } se encarga su suplencia, { $name }.
    }

backup-stepped_in =
    { $sorted ->
        [yes] { $name } dice que el aviso urgente sobre { $client } está resuelto.
       *[no] Del aviso urgente sobre { $client } se encarga { $name } ahora.
    }

backup-gone = { $name } ya no está en su consulta, así que ahora nadie le suple. Con /backup puede nombrar a otra persona.

backup-thanks = Gracias. Lo paso.

backup-seen_already = Mientras tanto ya se abrió. No hace falta nada más.
