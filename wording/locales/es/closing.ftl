enum-done-cg = objetivo revisado y al alcance
enum-done-ca = más de un enfoque probado
enum-done-ct = tiempo suficiente para lo que ya duraba
enum-done-cc = otros cuidados propuestos
enum-done-ck = hablado en persona

closing-item =
    { $ticked ->
        [yes] {"[x]"} { $what_cap }
       *[no] {"[  ]"} { $what_cap }
    }

closing-checklist =
    Antes de cerrar con { $client }, marque lo que se ha hecho:
    { $items }

    Pueden quedar puntos abiertos si anota por qué.
    .goal = Objetivo al alcance
    .approaches = Más de un enfoque
    .time = Tiempo suficiente
    .care = Otros cuidados propuestos
    .talk = Hablado en persona
    .write = Escribir la nota de cierre
    .back = Volver

closing-why =
    { $client }: ¿qué queda abierto, y por qué? Envíe una línea; queda registrada para usted.
    { $items }
    .back = Volver

closing-left_open = • Queda abierto: { $what }

closing-summary =
    Empezó el { $began } con { $therapist }.
    «{ $goal }» estaba entonces en { $then }. Ahora está en { $now }.
    La molestia estaba entonces en { $symptom_then }, y ahora en { $symptom_now }.
    Días a la semana que limitó: entonces { $days_then }, y ahora { $days_now }.

    Lo que contó sigue siendo suyo.
    .copy = Una copia de todo

closing-someone = • { $provider }, { $role }: «{ $contact }»

closing-ideas =
    { $people_count ->
        [0] { $therapist } no tiene nombres anotados aquí; puede preguntar.
       *[other] Algunas personas que conoce { $therapist }:
    }
    { $people }

    En su centro de salud pueden decir qué otros cuidados encajan. También alguien que le conozca bien.

closing-reopen_question =
    Una pregunta de { $therapist }.

    El plan se cerró, y { $therapist } quiere seguir con usted. ¿Empiezo otra vez los repasos?
    .yes = Sí, seguir
    .no = { -no }

closing-going_on = Gracias. Los repasos siguen a la hora de siempre, y aviso a { $therapist }.

closing-staying_closed = De acuerdo. No empieza nada otra vez. Puede volver y preguntar a { $therapist } en cualquier momento.

closing-reopen_asked = Se lo pregunto. Sin un sí no empieza nada otra vez.

closing-reopened_told =
    { $going_on ->
        [yes] { $client } ha dicho que sí: el plan vuelve a estar abierto, y los repasos siguen.
       *[no] { $client } prefiere dejar el plan cerrado.
    }
