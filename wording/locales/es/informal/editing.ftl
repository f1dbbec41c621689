editing-menu =
    { $client }: ¿qué quieres cambiar? Verás el efecto antes de que pase nada.

    Nombre en las preguntas: { $label }
    Para: { $purpose }
    { $has_weeks ->
        [yes] { $weeks ->
            [one] Repasos: cada semana
           *[other] Repasos: cada { $weeks } semanas
        }
       *[no] {""}
    }
    { $choices_count ->
        [0] El plan para casa está vacío.
       *[other] Para cambiar el plan para casa, toca una de sus partes.
    }

editing-type_label = { $client }: ¿qué nombre llevará en las preguntas? Ahora dicen: { $label }. Escribe el nombre nuevo.

editing-type_dose = { $client }, { $item }: ¿cuánto y cada cuánto? Escríbelo.

editing-purpose =
    Para qué: { $before } → { $after }
    { $alerts ->
        [yes] Las semanas sin cambios se te avisan, y el plan tiene fecha de revisión.
       *[no] Seguir igual cuenta como mantenerse: no hay aviso por ello ni fecha de revisión.
    }

editing-told =
    Una nota de { $therapist }.

    { $has_weeks ->
        [yes] { $weeks ->
            [one] Ahora tus repasos llegan cada semana.
           *[other] Ahora tus repasos llegan cada { $weeks } semanas.
        } { $has_next ->
            [yes] El próximo es el { $next_day } a las { $next_time }.
           *[no] {""}
        } Con /time puedes cambiar el día.
       *[no] { $has_label ->
            [yes] Desde ahora, en los repasos se llama «{ $label }».
           *[no] { $has_dose ->
                [yes] En tu plan para casa, «{ $item }» es ahora: «{ $dose }». Con /plan lo ves todo.
               *[no] «{ $item }» ya no está en tu plan para casa. Con /plan ves el resto.
            }
        }
    }

editing-type_expected = { $client }: ¿qué esperas que cambie? Escríbelo en una línea. Es para ti: queda junto a lo que { $client } cuenta de sus esperanzas, y { $client } no lo ve.
