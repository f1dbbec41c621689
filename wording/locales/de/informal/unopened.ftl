unopened-notice =
    Eine Nachricht zu deinen Check-ins.

    { $has_tried ->
        [yes] { $therapist } hat meine Nachricht gelesen und am { $tried_day } um { $tried_time } Uhr versucht, dich zu erreichen, bisher ohne Erfolg.
       *[no] { $therapist } hat meine Nachricht vom { $at_day }, { $at_time } Uhr, noch nicht geöffnet.
    }

    { $has_detail ->
        [yes] Wenn du lieber nicht warten möchtest: { $clinic } ist hier erreichbar: { $detail }
       *[no] Wenn du lieber nicht warten möchtest, kannst du dich direkt an { $clinic } wenden.
    }

    In dringenden Fällen gilt der Notruf { $emergency }.
