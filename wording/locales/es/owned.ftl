owned-change =
    { $has_weeks ->
        [yes] { $weeks ->
            [one] un repaso cada semana
           *[other] un repaso cada { $weeks } semanas
        }
       *[no] { $has_purpose ->
            [yes] otro propósito, { $purpose }
           *[no] { $has_label ->
                [yes] otro nombre en las preguntas, «{ $label }»
               *[no] { $has_dose ->
                    [yes] «{ $item }» en otra cantidad, «{ $dose }»{ $has_before ->
                        [yes] {""} (hasta ahora «{ $before }»)
                       *[no] {""}
                    }
                   *[no] «{ $item }» fuera del plan para casa
                }
            }
        }
    }
