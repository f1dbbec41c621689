enum-habit-wk = levantarte

enum-habit-te = lavarte los dientes

homecare_habit-ask = ¿Qué haces ya cada día que pueda ir justo antes de «{ $item }»? Toca una, o escríbela.

homecare_habit-if_then =
    Tu plan: después de { $has_habit ->
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
