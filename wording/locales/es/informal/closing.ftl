closing-summary =
    Empezaste el { $began } con { $therapist }.
    «{ $goal }» estaba entonces en { $then }. Ahora está en { $now }.
    La molestia estaba entonces en { $symptom_then }, y ahora en { $symptom_now }.
    Días a la semana que limitó: entonces { $days_then }, y ahora { $days_now }.

    Lo que contaste sigue siendo tuyo.

closing-ideas =
    { $people_count ->
        [0] { $therapist } no tiene nombres anotados aquí; puedes preguntar.
       *[other] Algunas personas que conoce { $therapist }:
    }
    { $people }

    En tu centro de salud pueden decir qué otros cuidados encajan. También alguien que te conozca bien.

closing-reopen_question =
    Una pregunta de { $therapist }.

    El plan se cerró, y { $therapist } quiere seguir contigo. ¿Empiezo otra vez los repasos?

closing-staying_closed = De acuerdo. No empieza nada otra vez. Puedes volver y preguntar a { $therapist } en cualquier momento.
