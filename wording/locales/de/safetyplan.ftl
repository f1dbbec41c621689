# The practice's own safety plan, for urgent notes.
safetyplan-card =
    { $is_set ->
        [yes] Der Notfallplan Ihrer Praxis:
       *[no] Ihre Praxis hat hier noch keinen Notfallplan. Ein paar Zeilen genügen: wer anruft, wohin man jemanden schickt, wer Bescheid bekommt. Er steht bei dringenden Nachrichten, für alle in der Praxis.
    }

    { $parts }

    { $is_set ->
        [yes] Von { $by }, { $at_date }.
       *[no] {""}
    }
    .write = Aufschreiben
    .change = Ändern
    .remove = Löschen

safetyplan-type_it = Bitte tippen Sie den Plan in einer Nachricht, bis zu { $limit } Zeichen und ohne Namen aus der Kartei.

safetyplan-shown =
    Der Notfallplan Ihrer Praxis, zur Nachricht über { $client }:

    { $parts }

    Von { $by }, { $at_date }.

safetyplan-none_set =
    Ihre Praxis hat hier keinen Notfallplan. Diese Nummern gelten in Ihrem Land:

    Notruf: { $emergency }
    In einer Krise: { $crisis }
    Ärztlicher Rat: { $advice }

    Einen eigenen Plan schreiben Sie mit /safetyplan auf.
    .write = Einen aufschreiben
