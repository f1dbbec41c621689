enum-visit-source-ev = le pregunto cada tarde
enum-visit-source-ca = su calendario
enum-visit-source-cl = me lo cuentan sus clientes, o lo anota usted
enum-visit-source-no = dejo fuera las sesiones

came-sources =
    { $has_source ->
        [yes] Cómo me entero de las sesiones: { $source }.
       *[no] Aún no ha elegido cómo me entero de las sesiones. Sus clientes pueden contármelo, y usted puede anotar una en la ficha.
    }

    { $source_key ->
        [no] Sin sesiones no pregunto nada después ni cuento ninguna.
       *[other] En los días siguientes a una sesión pregunto cómo se encuentra. Una sesión de la que no me entero queda fuera; nunca cuenta como ninguna.
    }
    { $source_key ->
        [ev] Cuando termina su jornada, le envío los nombres. Un toque anota la sesión y otro la quita.
       *[other] {""}
    }
    Ahora no se puede leer su calendario: { $trouble }.
    { $has_unknown ->
        [yes] { $unknown ->
            [one] { $unknown } título no nombra a nadie que yo conozca.
           *[other] { $unknown } títulos no nombran a nadie que yo conozca.
        }
       *[no] {""}
    }
    .link = Quién está en el calendario
    .evening = Preguntarme cada tarde
    .calendar = De mi calendario
    .clients = Me lo cuenta cada cliente
    .none = Dejar fuera las sesiones

came-day =
    ¿Quién vino el { $day_day }?

    Anotado: { $came }
    .before = Nombres anteriores
    .next = Más nombres
    .nobody = Hoy nadie
    .done = Listo

came-kept =
    { $has_came ->
        [yes] { $day_day }. Anotado: { $came }
       *[no] { $day_day }. No vino nadie.
    }
    .change = Cambiar

came-quiet = He preguntado varias tardes quién vino y no he tenido respuesta, así que dejo de preguntar. Sus clientes pueden seguir contándome una sesión, y usted puede anotarla en la ficha. Envíe /visits para que vuelva a preguntar.

came-told_of = Ya me han contado cómo fue esta sesión, así que se queda.
