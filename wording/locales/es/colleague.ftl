colleague-tried = • Probado desde la semana { $week }: «{ $text }»

colleague-page =
    Nota de caso para un intercambio profesional. Sin nombres, fechas ni lugares; nada de lo escrito por quien recibe la atención.

    Para qué es la atención: { $purpose }. Desde hace: { $duration }, al empezar el plan.
    • Semanas con este plan: { $weeks }
    • Facilidad del objetivo: { $ease_then } → { $ease_now } de 10
    • Cuánto molesta: { $symptom_then } → { $symptom_now } de 10
    • Días a la semana en que limita: { $days_then } → { $days_now }
    • Repasos respondidos: { $answered } de { $sent }
    • Sesiones anotadas: { $visits }
    { $after }
    • Plan para casa, según cuenta: { $done } de { $by_days ->
        [yes] { $told ->
            [one] { $told } día
           *[other] { $told } días
        }
       *[no] { $told ->
            [one] { $told } semana
           *[other] { $told } semanas
        }
    }
    { $tried }
    • Derivaciones propuestas: { $referrals }
    ¿Qué convendría mirar ahora?

colleague-draft =
    Léala antes de compartirla, y añada usted la zona.

    { $page }

    { $has_left_out ->
        [yes] He dejado fuera { $left_out ->
            [one] { $left_out } enfoque
           *[other] { $left_out } enfoques
        } con palabras que podrían decir quién es.
       *[no] {""}
    }
    .file = Recibirla en un archivo
    .cancel = Cancelar

colleague-note = La nota en un archivo. Usted decide si la comparte; yo no la envío a nadie.

colleague-dropped = No se ha compartido nada.
