visitlist-line =
    • { $day_date }: { $has_feel ->
        [yes] { $feel }{ $has_lasted ->
            [yes] , { $lasted }
           *[no] {""}
        }
       *[no] sin datos
    }{ $has_approach ->
        [yes] {" "}(probado: «{ $approach }»)
       *[no] {""}
    }

visitlist-page =
    { $client }: { $lines_count ->
        [0] aún no hay ninguna sesión anotada.
       *[other] las últimas sesiones.
    }
    { $lines }

    Sesiones en el último mes: { $lately }; en el anterior: { $before }.
    Próxima sesión: { $next_on_day }.
    En el calendario también: «{ $called }».
    .set = Anotar la próxima sesión
    .other = Otro día
    .none = Sin próxima sesión
    .name = Nombre en el calendario
    .card = Volver a { $client }

visitlist-fewer = • { $client } ha pasado de { $visits_then } sesiones al mes a { $visits_now } y se mantiene. Eso también es un resultado.

visitlist-pick =
    ¿Cuándo viene { $client } la próxima vez?
    Toque un día o escríbalo. La tarde anterior le envío lo que conviene saber.
    .week-1 = { $week_1_day }
    .week-2 = { $week_2_day }
    .week-3 = { $week_3_day }
    .week-4 = { $week_4_day }

visitlist-unclear = No he podido leer ahí un día dentro de un año. Escríbalo así: «{ $example }».

visitlist-planned =
    { $client } viene el { $day_day }.
    { $has_brief_on ->
        [yes] Lo que conviene saber le llega el { $brief_on_day }.
       *[no] {""}
    }
    .undo = Deshacer
