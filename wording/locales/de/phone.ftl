# A number the client may leave for urgent notes.
phone-card =
    { $has_number ->
        [yes] Diese Nummer haben Sie hinterlassen: { $number }
       *[no] Wenn etwas dringend ist, möchte { $therapist } Sie vielleicht anrufen. Dafür können Sie eine Nummer hinterlassen. Das ist freiwillig.
    }

    { $has_backup ->
        [yes] { $therapist } und als Vertretung { $backup } sehen sie bei einer dringenden Nachricht, sonst nie. /who zeigt, wann jemand nachgesehen hat.
       *[no] { $therapist } sieht sie bei einer dringenden Nachricht, sonst nie. /who zeigt, wann jemand nachgesehen hat.
    }
    .leave = Nummer hinterlassen
    .change = Ändern
    .remove = Löschen

phone-type_it = Bitte tippen Sie die Nummer, unter der man Sie anrufen kann.

phone-unclear = Ich konnte dort keine Nummer lesen. Bitte tippen Sie Ziffern, oder senden Sie /cancel, um es zu lassen.

phone-wanted =
    Eine Nachricht zu Ihren Check-ins.

    { $therapist } möchte Sie anrufen und hat hier keine Nummer von Ihnen. Wenn Sie möchten, hinterlassen Sie jetzt eine.

    In dringenden Fällen gilt der Notruf { $emergency }.
    .leave = Nummer hinterlassen
    .urgent = { -urgent }

phone-left = { $client } hat eine Telefonnummer hinterlassen.
    .number = Nummer zeigen
