packs-open =
    Un paquete de inicio para { $client }, { $label }. Nada sale si tú no lo guardas.

    Para: { $purpose }

    { $ideas_count ->
        [0] Sin ideas para un objetivo.
       *[other] Ideas para un objetivo, si { $client } las pide:
    }
    { $ideas }

    { $items_count ->
        [0] Nada para casa.
       *[other] Para casa, se ofrece cuando { $client } ya participe. Toca algo para cambiarlo:
    }
    { $items }

packs-ask_item =
    Escríbelo de nuevo, una línea para cada parte: qué, cuánto, para qué. Ahora dice así:

    { $item }
    { $dose }
    { $why }

packs-ask_new = Escribe lo nuevo, una línea para cada parte: qué, cuánto, para qué.

packs-ask_ideas = Escribe las ideas para un objetivo, una en cada línea, como mucho { $most }.

packs-kept =
    { $client }: el paquete de inicio queda guardado. { $has_items ->
        [yes] Desde el día siguiente a tu confirmación de que es la persona correcta, se ofrece algo cada día. A todo se puede decir sí o no.
       *[no] {""}
    }
