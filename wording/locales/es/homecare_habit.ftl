# Después de qué viene una parte del plan. Va con «después de …».
enum-habit-wk = levantarse
enum-habit-lu = comer
enum-habit-hm = llegar a casa
enum-habit-te = lavarse los dientes

homecare_habit-ask = ¿Qué hace ya cada día que pueda ir justo antes de «{ $item }»? Toque una, o escríbala.
    .waking = Levantarme
    .lunch = Comer
    .home = Llegar a casa
    .teeth = Lavarme los dientes
    .time = Elegir una hora
    .skip = { -skip }

homecare_habit-if_then =
    Su plan: después de { $has_habit ->
        [yes] { $habit }
       *[no] «{ $own }»
    }, «{ $item }».
    { $has_times ->
        [yes] { $free ->
            [one] { $times } días por semana, así que un día queda libre.
           *[other] { $times ->
                [one] Un día por semana, así que { $free } días quedan libres.
               *[other] { $times } días por semana, así que { $free } días quedan libres.
            }
        }
       *[no] Cualquier día puede quedar libre.
    }
    .good = Bien
    .change = Cambiarlo

homecare_habit-left = De acuerdo. Vale cualquier hora del día.

homecare_habit-card = { $body }
