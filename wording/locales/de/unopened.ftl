unopened-notice =
    Eine Nachricht zu Ihren Check-ins.

    { $has_tried ->
        [yes] { $therapist } hat meine Nachricht gelesen und am { $tried_day } um { $tried_time } Uhr versucht, Sie zu erreichen, bisher ohne Erfolg.
       *[no] { $therapist } hat meine Nachricht vom { $at_day }, { $at_time } Uhr, noch nicht geöffnet.
    }

    { $has_detail ->
        [yes] Wenn Sie lieber nicht warten möchten: { $clinic } ist hier erreichbar: { $detail }
       *[no] Wenn Sie lieber nicht warten möchten, können Sie sich direkt an { $clinic } wenden.
    }

    In dringenden Fällen gilt der Notruf { $emergency }.
    .call = Um Anruf bitten
    .urgent = { -urgent }
