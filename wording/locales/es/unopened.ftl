unopened-notice =
    Una nota sobre sus repasos.

    { $has_tried ->
        [yes] { $therapist } leyó mi aviso e intentó contactarle el { $tried_day } a las { $tried_time }, por ahora sin éxito.
       *[no] { $therapist } aún no ha abierto mi aviso. Lo envié el { $at_day } a las { $at_time }.
    }

    { $has_detail ->
        [yes] Si prefiere no esperar, puede contactar con { $clinic } aquí: { $detail }
       *[no] Si prefiere no esperar, contacte con { $clinic }, por favor.
    }

    Para ayuda urgente, llame al { $emergency }.
    .call = Pedir una llamada
    .urgent = { -urgent }
