# Un paquete de inicio: con qué empezar, y todo se puede cambiar.
packs-card = { $body }

packs-idea = • «{ $idea }»
packs-exercise =
    { $number }. { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_why ->
        [yes] {""}: «{ $why }»
       *[no] {""}
    }

packs-open =
    Un paquete de inicio para { $client }, { $label }. Nada sale si usted no lo guarda.

    Para: { $purpose }

    { $ideas_count ->
        [0] Sin ideas para un objetivo.
       *[other] Ideas para un objetivo, si { $client } las pide:
    }
    { $ideas }

    { $items_count ->
        [0] Nada para casa.
       *[other] Para casa, se ofrece cuando { $client } ya participe. Toque algo para cambiarlo:
    }
    { $items }
    .keep = Guardarlo
    .keep-other = Con otra finalidad
    .ideas = Otras ideas de objetivo
    .add = Añadir algo
    .leave = Seguir sin paquete

packs-kept =
    { $client }: el paquete de inicio queda guardado. { $has_items ->
        [yes] Desde el día siguiente a su confirmación de que es la persona correcta, se ofrece algo cada día. A todo se puede decir sí o no.
       *[no] {""}
    }

packs-left = { $client }: sin paquete de inicio.

packs-ask_item =
    Escríbalo de nuevo, una línea para cada parte: qué, cuánto, para qué. Ahora dice así:

    { $item }
    { $dose }
    { $why }
    .leave-out = Quitarlo
    .as-it-is = Dejarlo como está

packs-ask_new = Escriba lo nuevo, una línea para cada parte: qué, cuánto, para qué.

packs-ask_ideas = Escriba las ideas para un objetivo, una en cada línea, como mucho { $most }.
