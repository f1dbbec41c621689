# Notes that leave together. One line each, as short as it can be.
enum-what-after_visit = fue a peor tras una sesión
enum-what-back = ha vuelto
enum-what-backup = su suplencia ha respondido
enum-what-call = pide una llamada
enum-what-conduct = escribió de un modo que no acepto
enum-what-day_after = el día después de una mala racha
enum-what-declined = prefiere no acudir a la otra persona
enum-what-erased = ha pedido borrar todo
enum-what-finished = ha terminado
enum-what-goal = ha respondido sobre el objetivo
enum-what-handed = novedades sobre quién lee por su parte
enum-what-hard_spell = una mala racha, sin señales urgentes
enum-what-hurt = dolió
enum-what-no_help = no parece servir
enum-what-not_joined = no aceptó la invitación
enum-what-nobody = ya nadie suple por usted
enum-what-note = le ha escrito
enum-what-part = ha decidido sobre una parte del plan
enum-what-relation = una respuesta sobre el trabajo en común
enum-what-reopened = ha dicho si quiere seguir
enum-what-request = pide un cambio
enum-what-smaller = querría una versión menor
enum-what-step_in = le toca suplir, hay un aviso abierto
enum-what-stopped = ha terminado los repasos
enum-what-stuck = le vendría bien una palabra sobre la derivación
enum-what-taken_back = retiró el resumen, no lo envíe, por favor
enum-what-texts = hay textos de seguridad por leer
enum-what-unease = algo le ha incomodado
enum-what-unreachable = mis mensajes no llegan

slip-line =
    { $n }. { $client }: { $what }{ $has_words ->
        [yes] , «{ $words }»
       *[no] {""}
    }
slip-alert_line =
    { $n }. { $client }: { $has_since ->
        [yes] { $rule }, sigue abierto desde el { $since_date }
       *[no] { $rule }
    }
slip-today_line =
    { $n }. { $client }: { $step_key ->
        [ca] usted eligió llamar
       *[other] { $has_late ->
            [yes] el día elegido era el { $late_date }: { $step }
           *[no] hoy es el día elegido: { $step }
        }
    }
slip-visits_line = { $n }. Sesiones del { $day_weekday }: { $names }
slip-own_line = { $n }. { $what_cap }

slip-gathered =
    { $evening ->
        [yes] Su día en una nota.
       *[no] { $lines_count ->
            [one] Lo nuevo.
           *[other] Lo nuevo, en una nota.
        }
    }

    { $lines }
