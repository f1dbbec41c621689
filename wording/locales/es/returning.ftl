-back-on = El próximo repaso es el

returning-welcome =
    .start = Hacer el repaso ahora
g5-1 =
    Hola otra vez. Empezamos desde hoy. No hay nada que recuperar.
    { -back-on } { $following_day } a las { $following_time }.
g5-2 =
    Hola de nuevo. Unas preguntas cuando llegue el momento, y ya está.
    { -back-on } { $following_day } a las { $following_time }.
g5-3 =
    Hola. Sus notas están como las dejó. Hoy es buen día para empezar.
    { -back-on } { $following_day } a las { $following_time }.
g5-4 =
    Gracias por volver. Seguimos desde aquí.
    { -back-on } { $following_day } a las { $following_time }.

returning-still_wanted =
    Hola otra vez. Hace un tiempo escribió: «{ $goal }».

    ¿Sigue siendo lo que quiere?
    .yes = { -yes }
    .change = Cambiarlo
    .reached = Ya lo he conseguido
    .not-sure = Tengo dudas

returning-goes_on =
    De acuerdo. Empezamos desde hoy, y no hay nada que recuperar.
    { -back-on } { $following_day } a las { $following_time }.
    .start = Hacer el repaso ahora

returning-reached =
    Bueno es saberlo. Ese objetivo está cumplido, y lo que venga ahora lo decide usted.
    .new-goal = Poner otro objetivo
    .keep = Seguirlo de cerca
    .finish = Terminar bien

returning-started = Aquí llega.
returning-not_today = Su repaso de hoy ya está ahí. Envíe /checkin para verlo.
