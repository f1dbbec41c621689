g5-3 =
    Hola. Tus notas están como las dejaste. Hoy es buen día para empezar.
    { -back-on } { $following_day } a las { $following_time }.

returning-still_wanted =
    Hola otra vez. Hace un tiempo escribiste: «{ $goal }».

    ¿Sigue siendo lo que quieres?

returning-reached =
    Bueno es saberlo. Ese objetivo está cumplido, y lo que venga ahora lo decides tú.

returning-not_today = Tu repaso de hoy ya está ahí. Envía /checkin para verlo.
