# Se cambia un plan en marcha: primero se ve qué cambia con ello.
editing-menu =
    { $client }: ¿qué quiere cambiar? Verá el efecto antes de que pase nada.

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
       *[other] Para cambiar el plan para casa, toque una de sus partes.
    }
    .rhythm = Cada cuánto
    .purpose = Para qué
    .label = El nombre
    .expect = { $expected ->
        [yes] Otra expectativa
       *[no] Lo que yo espero
    }

editing-pick_weeks = { $client }: ¿cada cuánto serán los repasos? El día y la hora no cambian.
    .one = Cada semana
    .two = 2 semanas
    .four = 4 semanas

editing-pick_purpose = { $client }: ¿para qué son las sesiones?
    .do-more = Volver a hacer más
    .keep-steady = Que siga estable
    .rest = Descansar y sentirse bien

editing-type_label = { $client }: ¿qué nombre llevará en las preguntas? Ahora dicen: { $label }. Escriba el nombre nuevo.

editing-one_item =
    { $client }: { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }
    .dose = Otra cantidad
    .off = Quitarlo del plan
    .clip = Añadir grabación

editing-type_dose = { $client }, { $item }: ¿cuánto y cada cuánto? Escríbalo.

editing-rhythm =
    Repasos: { $has_before ->
        [yes] { $before ->
            [one] cada semana
           *[other] cada { $before } semanas
        } →
       *[no] →
    } { $after ->
        [one] cada semana
       *[other] cada { $after } semanas
    }

editing-purpose =
    Para qué: { $before } → { $after }
    { $alerts ->
        [yes] Las semanas sin cambios se le avisan, y el plan tiene fecha de revisión.
       *[no] Seguir igual cuenta como mantenerse: no hay aviso por ello ni fecha de revisión.
    }

editing-label = Nombre en las preguntas: { $before } → { $after }

editing-dose =
    { $item }: { $has_before ->
        [yes] { $before } → { $after }
       *[no] { $after }
    }
    Recordatorios por semana, como mucho: ahora { $was }, después { $most }. { $has_next ->
        [yes] El próximo, igual que antes, es el { $next_day } a las { $next_time }.
       *[no] No hay ninguno previsto.
    }

editing-off =
    { $item } sale del plan para casa. Lo que se contó de ello se guarda.
    Recordatorios por semana, como mucho: ahora { $was }, después { $most }. { $has_next ->
        [yes] El próximo, igual que antes, es el { $next_day } a las { $next_time }.
       *[no] No hay ninguno previsto.
    }

editing-send = • { $at_day } a las { $at_time }

editing-effect =
    { $client }, todavía sin cambiar.

    { $change }

    { $sends_count ->
        [0] Ahora no hay ningún repaso previsto.
       *[other] Los tres repasos siguientes:
    }
    { $sends }

    Nada se envía otra vez, y ninguna respuesta ni cuenta empieza de nuevo. { $tells ->
        [yes] { $client } leerá una línea sobre ello.
       *[no] {""}
    }
    { $has_prescriber ->
        [yes] El plan es de { $prescriber }. Por eso preparo una consulta, y no cambia nada antes de su respuesta.
       *[no] {""}
    }
    .yes = Sí, cambiarlo
    .ask = Preguntar a { $prescriber }
    .leave = Dejarlo como está

editing-waits =
    { $client }: espera, y no ha cambiado nada.

    { $change }

    El plan es de { $prescriber }, así que su respuesta va primero. Se pide el sí a { $client } y luego la consulta puede salir. Lo que se acuerde empieza en su día.

editing-made =
    { $client }: ya está cambiado.

    { $change }

editing-left = { $client }: se queda como está.

editing-card = { $body }

editing-told =
    Una nota de { $therapist }.

    { $has_weeks ->
        [yes] { $weeks ->
            [one] Ahora sus repasos llegan cada semana.
           *[other] Ahora sus repasos llegan cada { $weeks } semanas.
        } { $has_next ->
            [yes] El próximo es el { $next_day } a las { $next_time }.
           *[no] {""}
        } Con /time puede cambiar el día.
       *[no] { $has_label ->
            [yes] Desde ahora, en los repasos se llama «{ $label }».
           *[no] { $has_dose ->
                [yes] En su plan para casa, «{ $item }» es ahora: «{ $dose }». Con /plan lo ve todo.
               *[no] «{ $item }» ya no está en su plan para casa. Con /plan ve el resto.
            }
        }
    }

editing-type_expected = { $client }: ¿qué espera usted que cambie? Escríbalo en una línea. Es para usted: queda junto a lo que { $client } cuenta de sus esperanzas, y { $client } no lo ve.

editing-expected_by =
    { $client }: «{ $words }»

    ¿Para cuándo?
    .four = { $week_4_date }
    .eight = { $week_8_date }
    .twelve = { $week_12_date }
    .open = Sin fecha

editing-expected_kept = { $client }: queda anotado, y está en su ficha.
