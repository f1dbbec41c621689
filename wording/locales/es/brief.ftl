brief-goal =
    • «{ $goal }»: { $now } de 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] antes: { $before }, comienzo: { $start }
           *[no] comienzo: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(antes: { $before })
           *[no] {""}
        }
    }

brief-bother =
    • { $label_cap }: { $now } de 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] antes: { $before }, comienzo: { $start }
           *[no] comienzo: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(antes: { $before })
           *[no] {""}
        }
    }

brief-days =
    • { $label_cap }, días con molestias: { $now }{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] antes: { $before }, comienzo: { $start }
           *[no] comienzo: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(antes: { $before })
           *[no] {""}
        }
    }

brief-side =
    • «{ $sign }»: { $now } de 10{ $has_start ->
        [yes] {" "}({ $has_before ->
            [yes] antes: { $before }, comienzo: { $start }
           *[no] comienzo: { $start }
        })
       *[no] { $has_before ->
            [yes] {" "}(antes: { $before })
           *[no] {""}
        }
    }

brief-home =
    Plan para casa, según cuenta: { $done } de { $by_days ->
        [yes] { $told ->
            [one] { $told } día
           *[other] { $told } días
        }
       *[no] { $told ->
            [one] { $told } semana
           *[other] { $told } semanas
        }
    }.

brief-after =
    Después de la sesión del { $day_date }: { $feel }{ $has_lasted ->
        [yes] , { $lasted }
       *[no] {""}
    }.

brief-quiet =
    { $seen ->
        [yes] Ningún repaso respondido desde la última sesión.
       *[no] Aún no ha respondido ningún repaso.
    }

brief-wrote =
    En sus palabras: «{ $note }»{ $replied ->
        [yes] {""}
       *[no] {" "}(aún sin respuesta)
    }

brief-mention =
    Conviene mencionar:
    { $gain }

brief-one =
    ▸ { $client }{ $has_at ->
        [yes] , { $at_time }
       *[no] {""}
    }
    { $after }
    { $moved }
    { $quiet }
    { $home }
    { $wrote }
    Pide un cambio: «{ $wants }»
    { $mention }
    Conviene preguntar: «{ $line }»

brief-name =
    ▸ { $client }{ $has_at ->
        [yes] , { $at_time }
       *[no] {""}
    }

brief-tomorrow =
    Sesiones del { $day_day }.

    { $clients }
    { $further }
