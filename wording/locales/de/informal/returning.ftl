g5-1 =
    Hallo, da bist du wieder. Wir fangen heute an, nachzuholen gibt es nichts.
    { -back-on } { $following_day }, um { $following_time } Uhr.

g5-3 =
    Hallo. Deine Notizen sind, wie sie waren. Heute ist ein guter Tag zum Anfangen.
    { -back-on } { $following_day }, um { $following_time } Uhr.

g5-4 =
    Gut, von dir zu hören. Wir machen hier weiter.
    { -back-on } { $following_day }, um { $following_time } Uhr.

returning-still_wanted =
    Hallo. Vor einer Weile stand hier: „{ $goal }“.

    Möchtest du das immer noch?

returning-reached =
    Gut zu wissen. Dieses Ziel ist erreicht, und was als Nächstes kommt, entscheidest du.
