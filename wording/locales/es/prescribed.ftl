enum-part-prescriber = quién lo puso
enum-part-area = zona
enum-part-minutes = minutos
enum-part-often = frecuencia
enum-part-purpose = para qué
enum-part-why = motivo

prescribed-whom = ¿Para quién es el plan que puso otra persona? Envíe /prescribed y el nombre que usó en la invitación.

prescribed-ask =
    { $part_key ->
        [prescriber] ¿Quién puso el plan para { $client }? Escriba el nombre tal como { $client } lo conoce.
        [area] ¿Para qué zona es?
        [minutes] ¿Cuántos minutos por sesión?
        [often] ¿Con qué frecuencia, y cuántas sesiones?
        [purpose] ¿Para qué?
       *[why] ¿Por qué es así el plan? { $client } puede leer el motivo. Suele servir unirlo a su objetivo.
    }
    .skip = Omitirlo

prescribed-review = ¿Cuándo se vuelve a mirar el plan de { $client }?
    .week-4 = En 4 semanas
    .week-8 = En 8 semanas
    .week-12 = En 12 semanas

prescribed-version =
    • Desde el { $on_year }: «{ $after }», antes «{ $before }». El motivo: «{ $why }»
    { $has_goal ->
        [yes] El objetivo entonces: «{ $goal }»
       *[no] {""}
    }

prescribed-standing =
    El plan para { $client }, puesto por { $prescriber }:
    { $plan }
    Se vuelve a mirar el { $review }.
    { $has_reason ->
        [yes] {""}
       *[no] No lleva ningún motivo. A la gente le gusta saber por qué.
    }

    Usted lo mantiene. Cuando { $client } pida un cambio, se lo paso a usted, y ahí se anota lo que responda { $prescriber }.

    { $versions_count ->
        [0] {""}
       *[other] Así ha cambiado:
    }
    { $versions }
    .end = Ya no vale

prescribed-ended = Anotado. El plan que { $prescriber } puso para { $client } ya no vale; el texto y las fechas se guardan.
