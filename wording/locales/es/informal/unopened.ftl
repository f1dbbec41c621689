unopened-notice =
    Una nota sobre tus repasos.

    { $has_tried ->
        [yes] { $therapist } leyó mi aviso e intentó contactarte el { $tried_day } a las { $tried_time }, por ahora sin éxito.
       *[no] { $therapist } aún no ha abierto mi aviso. Lo envié el { $at_day } a las { $at_time }.
    }

    { $has_detail ->
        [yes] Si prefieres no esperar, puedes contactar con { $clinic } aquí: { $detail }
       *[no] Si prefieres no esperar, contacta con { $clinic }, por favor.
    }

    Para ayuda urgente, llama al { $emergency }.
