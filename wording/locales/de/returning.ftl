-back-on = Der nächste Check-in kommt am

returning-welcome =
    .start = Check-in jetzt
g5-1 =
    Hallo, da sind Sie wieder. Wir fangen heute an, nachzuholen gibt es nichts.
    { -back-on } { $following_day }, um { $following_time } Uhr.
g5-2 =
    Willkommen zurück. Ein paar Fragen, wenn es so weit ist, mehr nicht.
    { -back-on } { $following_day }, um { $following_time } Uhr.
g5-3 =
    Hallo. Ihre Notizen sind, wie sie waren. Heute ist ein guter Tag zum Anfangen.
    { -back-on } { $following_day }, um { $following_time } Uhr.
g5-4 =
    Gut, von Ihnen zu hören. Wir machen hier weiter.
    { -back-on } { $following_day }, um { $following_time } Uhr.

returning-still_wanted =
    Hallo. Vor einer Weile stand hier: „{ $goal }“.

    Möchten Sie das immer noch?
    .yes = { -yes }
    .change = Ändern
    .reached = Schon erreicht
    .not-sure = Nicht sicher

returning-goes_on =
    Gut. Wir fangen heute an, nachzuholen gibt es nichts.
    { -back-on } { $following_day }, um { $following_time } Uhr.
    .start = Check-in jetzt

returning-reached =
    Gut zu wissen. Dieses Ziel ist erreicht, und was als Nächstes kommt, entscheiden Sie.
    .new-goal = Neues Ziel setzen
    .keep = Im Blick behalten
    .finish = Gut abschließen

returning-started = Hier kommt der Check-in.
returning-not_today = Der Check-in von heute ist schon da. /checkin zeigt ihn.
