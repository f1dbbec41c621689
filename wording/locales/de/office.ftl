# A therapist's office hours.
office-card =
    Meldungen dürfen Sie von { $opens } bis { $closes } erreichen, an den Tagen, die auf „an“ stehen. Was sonst kommt, wartet. Dringendes kommt zu jeder Stunde.

    { $gathers ->
        [yes] Dann hören Sie bald, wenn es jemandem schlechter geht, und einmal am Tag von anderem Offenem. Der Rest kommt am Ende des Tages in einer Nachricht.
       *[no] Dann kommt jede Meldung einzeln.
    }
    .mon = Mo: { $mon ->
        [yes] an
       *[no] aus
    }
    .tue = Di: { $tue ->
        [yes] an
       *[no] aus
    }
    .wed = Mi: { $wed ->
        [yes] an
       *[no] aus
    }
    .thu = Do: { $thu ->
        [yes] an
       *[no] aus
    }
    .fri = Fr: { $fri ->
        [yes] an
       *[no] aus
    }
    .sat = Sa: { $sat ->
        [yes] an
       *[no] aus
    }
    .sun = So: { $sun ->
        [yes] an
       *[no] aus
    }
    .hours = Andere Zeiten
    .one-by-one = Jede Meldung einzeln
    .together = Eine Nachricht am Abend

office-type_hours = Von wann bis wann? Senden Sie die Zeiten, zum Beispiel { $opens } - { $closes }.
office-unclear = Das konnte ich nicht als Zeiten lesen; nichts hat sich geändert. Senden Sie Anfang und Ende mit einer Stunde Abstand oder mehr, zum Beispiel { $opens } - { $closes }.
