everywhere-something_wrong =
    { $kept ->
        [yes] Hier ist etwas schiefgegangen. Deine Nachricht ist gespeichert, und jemand sieht es sich an.
       *[no] Hier ist etwas schiefgegangen. Deine Nachricht ist nicht gespeichert.
    }
    Später klappt es vielleicht wieder.

everywhere-help_client =
    Ich bin ein Programm und stelle einmal in der Woche ein paar kurze Fragen. { $therapist } liest die Antworten, aber nicht den ganzen Tag.

    { $has_left ->
        [yes] Du hast die Fragen beendet. Mit /start geht es wieder los.
       *[no] { $is_new ->
            [yes] Ein Ja oder Nein fehlt noch. /start zeigt die Frage noch einmal.
           *[no] /menu zeigt, was hier möglich ist. /progress zeigt deine Antworten. /stop beendet die Fragen.
        }
    }

    In dringenden Fällen gilt der Notruf { $emergency }.

everywhere-help_stranger =
    Ich bin ein Check-in-Programm für Menschen, die in einer Praxis begleitet werden. Ich arbeite auf Einladung.
    Einen Code von deiner Praxis kannst du hier senden. Bisher habe ich nichts gespeichert.

everywhere-menu_client = Was möchtest du tun? Bitte unten wählen, oder so lassen.

command-checkin = Dein Check-in, oder wann der nächste kommt

command-progress = Deine Antworten bisher

command-plan = Dein Plan für zu Hause

command-mydata = Eine Kopie von allem, was du mir gesagt hast

command-privacy = Deine Zustimmung

command-erase = Alles löschen, was du mir gesagt hast
