handover_desk-start =
    { $client }: una derivación.

    Paso 1: hable con { $client } en persona o por teléfono.
    Paso 2: escriba el motivo en una línea.
    Paso 3: elija un nombre de su lista.

    No envío nada a { $client } hasta que toque que han hablado.
    .talked = Lo hemos hablado
    .later = Más tarde

handover_desk-reason =
    { $client }: ¿cuál es el motivo, en una línea? { $client } lo lee tal como usted lo escriba.
    Antes escribió: «{ $note }»
    .use = Usar lo que escribí
    .later = Más tarde

handover_desk-known =
    • { $provider }: { $role }. «{ $focus }»{ $has_connected ->
        [yes] . Hasta ahora: con contacto { $connected }, sin contacto { $apart }.
       *[no] {""}
    }

handover_desk-person =
    { $client }: ¿a quién?
    El motivo: «{ $reason }»

    { $choices_count ->
        [0] Su lista está vacía.
       *[other] Primero, quien trabaja con esta molestia.
    }
    { $known }
    .add = Añadir a alguien

handover_desk-how =
    { $client }: ¿{ $provider } además de usted, o en lugar de usted? { $client } lo lee como su propuesta y elige.

    { $known }
    El porqué: «{ $why }»
    .as-well = Además de
    .in-place = En lugar de
    .person = Otra persona

handover_desk-check =
    { $client } lee esto:
    { $provider }, { $role }. Su propuesta: { $mode } usted.
    El motivo: «{ $reason }»
    Lo hablaron el { $talked_date }.
    .send = Enviarlo
    .reason = Otro motivo
    .person = Otra persona

handover_desk-offered =
    { $client } tiene la propuesta de { $provider } desde el { $since_date }. { $later ->
        [yes] Lo decide más tarde; no vuelvo a preguntar.
       *[no] Le diré qué responde.
    }
    .withdraw = Retirarla

handover_desk-chosen =
    { $client } quiere acudir a { $provider } { $mode } usted. Qué llega a saber { $provider } lo decide { $client } y nadie más.
    .withdraw = Retirarla

handover_desk-ready =
    { $client } quiere acudir a { $provider } { $mode } usted, y aprobó un resumen el { $approved_date }. Nada sale por sí mismo: envíelo, por favor, y llame o escriba.
    Contacto: «{ $contact }»
    .summary = Ver el resumen
    .sent = Enviado, y he avisado
    .withdraw = Retirarla

handover_desk-following =
    { $client } acude a { $provider } { $mode } usted, desde el { $on_date }. { $sharing_key ->
        [sy] Sabe que usted envió el resumen.
        [ss] Lo cuenta a { $provider } por su cuenta; no se envió nada.
       *[sn] No se compartió nada.
    }
    El paso siguiente: «{ $next }»
    { $has_touch ->
        [yes] En contacto al cabo de una semana: { $touch }.
       *[no] Pregunto a { $client } al cabo de una semana y de cuatro.
    }
    La atención que le hace falta, a las cuatro semanas: { $care }.
    Hay una llamada o nota suya prometida, a más tardar el { $promised_day }.
    .kept = He llamado o escrito

handover_desk-over = { $client } prefiere no acudir a { $provider }. Puede pensarlo otra vez, y ustedes pueden hablarlo.

handover_desk-withdrawn = Ha retirado la derivación de { $client } a { $provider }. Decir a { $client } por qué vale mucho.

handover_desk-desk = { $body }

handover_desk-kept = Guardado para después. No se ha enviado nada.

handover_desk-thanks = Anotado.

handover_desk-empty =
    { $client }: su lista de derivación está vacía. Anote a alguien y esto sigue aquí mismo.
    .add = Añadir a alguien

handover_desk-summary =
    El resumen para { $provider }, tal como { $client } lo aprobó. Envíelo sin cambios, por favor; lo que { $client } tachó queda entre ustedes.

handover_desk-next_step =
    ¿Qué hace { $client } ahora? Envíe una línea; { $client } la lee.
    En su lista: «{ $contact }»
    .use = Usar lo de la lista

handover_desk-told = Gracias. { $client } sabrá que { $provider } está al tanto. Le pregunto dentro de una semana y de cuatro.

handover_desk-stuck =
    A { $client } le vendría bien una palabra sobre { $provider }. { $has_care ->
        [yes] A la pregunta de si tiene la atención que le hace falta: { $care }.
       *[no] { $has_touch ->
            [yes] A la pregunta de si hubo contacto: { $touch }.
           *[no] Pide ayuda con ello.
        }
    }
    Le he prometido una llamada o nota, a más tardar el { $by_day }.
    .kept = He llamado o escrito

handover_desk-declined = { $client } prefiere no acudir a { $provider }. Ha sido decisión suya, y no se espera nada de usted.

handover_desk-taken_back = { $client } ha retirado el resumen para { $provider }. No lo envíe, por favor.

handover_desk-page =
    Para { $provider }, compartido por { $client } el { $on_date }.
    El objetivo, en palabras de { $client }: «{ $goal }»
    Desde hace: { $duration }. En atención con { $therapist } desde el { $since_date }{ $has_visits ->
        [yes] , sesiones anotadas: { $visits }.
       *[no] .
    }
    { $said }
    • Repasos respondidos: { $answered } de { $sent }
    { $after }
    { $tried }
    { $easier }
    { $care }
    • Plan para casa, según cuenta: { $done } de { $told } { $by_days ->
        [yes] días
       *[no] semanas
    }
    Motivo para compartirlo: «{ $reason }»
    Números: al principio → últimamente. En el objetivo, 10 es sin dificultad; en lo demás, 0 es nada. Son datos contados en un programa de chat, no mediciones ni hallazgos.
