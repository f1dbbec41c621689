enum-flag-reproach = un reproche
enum-flag-worry = una inquietud
enum-flag-promise = una promesa
enum-flag-cause = una causa

advice-flagged =
    { $flag_key ->
        [reproach] «{ $word }» puede sonar a reproche.
        [worry] «{ $word }» puede inquietar a algunas personas.
        [promise] «{ $word }» puede sonar a promesa.
       *[other] «{ $word }» puede sonar a causa. Los números muestran qué ha cambiado, no por qué.
    } Aún no se ha enviado nada; usted decide.
    .send = Enviar así
    .change = Cambiar

advice-again = Escríbalo ahora como prefiera.
