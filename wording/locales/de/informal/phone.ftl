phone-card =
    { $has_number ->
        [yes] Diese Nummer hast du hinterlassen: { $number }
       *[no] Wenn etwas dringend ist, möchte { $therapist } dich vielleicht anrufen. Dafür kannst du eine Nummer hinterlassen. Das ist freiwillig.
    }

    { $has_backup ->
        [yes] { $therapist } und als Vertretung { $backup } sehen sie bei einer dringenden Nachricht, sonst nie. /who zeigt, wann jemand nachgesehen hat.
       *[no] { $therapist } sieht sie bei einer dringenden Nachricht, sonst nie. /who zeigt, wann jemand nachgesehen hat.
    }

phone-type_it = Bitte tippe die Nummer, unter der man dich anrufen kann.

phone-unclear = Ich konnte dort keine Nummer lesen. Bitte tippe Ziffern, oder sende /cancel, um es zu lassen.

phone-wanted =
    Eine Nachricht zu deinen Check-ins.

    { $therapist } möchte dich anrufen und hat hier keine Nummer von dir. Wenn du möchtest, hinterlasse jetzt eine.

    In dringenden Fällen gilt der Notruf { $emergency }.
