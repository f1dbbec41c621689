# Las preguntas de medida. Los números se pueden comparar mientras estas palabras sean las mismas: cambiar una línea
# pide un número de versión nuevo.

measures-goal =
    Esta semana, ¿hasta qué punto le ha resultado fácil «{ $goal }»?

    0 no puedo hacerlo. 10 sin dificultad.
    .scale-0 = 0 no puedo
    .scale-10 = 10 sin dificultad
    .not-tried = No lo he intentado
    .skip = Omitir

measures-symptom =
    { $label_cap }: ¿cuánto le ha molestado esta semana?

    0 nada. 10 muchísimo.
    .scale-0 = 0 nada
    .scale-10 = 10 muchísimo
    .skip = Omitir

measures-days = { $label_cap }: ¿en cuántos de los últimos 7 días le ha limitado?
    .days-0 = 0 ningún día
    .days-7 = 7 todos los días
    .skip = Omitir

measures-homecare = ¿Y su plan para casa, esta semana?
    .most = La mayoría de los días
    .some = Algunos días
    .none = Esta semana no
    .skip = Omitir

measures-since_start = { $label_cap }: en comparación con el comienzo, ¿cómo va ahora?
    .better = Mejor
    .bit-better = Un poco mejor
    .same = Más o menos igual
    .bit-worse = Un poco peor
    .worse = Peor
    .skip = Omitir

measures-easier = Esta semana, ¿ha habido algo más fácil, aunque sea un poco?
    .sleep = Dormir
    .moving = Moverme
    .mood = El ánimo
    .work = Trabajo o casa
    .type = Escribirlo
    .nothing = Esta semana no

measures-harder = Esta semana, ¿ha habido algo que la hiciera más difícil?
    .work = Trabajo
    .travel = Viajes
    .sleep = Dormir mal
    .stress = Estrés
    .new = Algo nuevo
    .unknown = No lo sé
    .skip = Omitir

measures-side =
    «{ $side }»: ¿cuánto le ha molestado esta semana?

    0 nada. 10 muchísimo.
    .scale-0 = 0 nada
    .scale-10 = 10 muchísimo
    .skip = Omitir

measures-confidence =
    { $label_cap }: entre una sesión y otra, ¿cuánta confianza tiene en poder manejarlo?

    0 significa ninguna confianza. 10 significa mucha confianza.
    .scale-0 = 0 ninguna confianza
    .scale-10 = 10 mucha confianza
    .skip = Omitir

measures-hopes = ¿Va esto como esperaba?
    .yes = Sí
    .partly = En parte
    .no = No
    .too-soon = Aún es pronto
    .skip = Omitir

measures-relief = Después de su sesión del { $day_day }, ¿cuánto duró la mejoría?
    .under-day = Menos de un día
    .day-or-two = 1–2 días
    .days-3-6 = 3–6 días
    .week = Una semana o más
    .still = Aún dura
    .unsure = No lo sé

measures-baseline_goal =
    Ahora mismo, ¿hasta qué punto le resulta fácil «{ $goal }»?

    0 significa que no puede hacerlo. 10 significa sin ninguna dificultad.
    .scale-0 = 0 no puedo
    .scale-10 = 10 sin dificultad
    .skip = Omitir

measures-baseline_symptom =
    { $label_cap }: ¿cuánto le ha molestado esta semana?

    0 nada. 10 muchísimo.
    .scale-0 = 0 nada
    .scale-10 = 10 muchísimo
    .skip = Omitir

measures-baseline_days = { $label_cap }: ¿en cuántos de los últimos 7 días le ha limitado?
    .days-0 = 0 ningún día
    .days-7 = 7 todos los días
    .skip = Omitir

measures-baseline_side =
    «{ $side }»: ¿cuánto le ha molestado esta semana?

    0 nada. 10 muchísimo.
    .scale-0 = 0 nada
    .scale-10 = 10 muchísimo
    .skip = Omitir

# Cómo se lee una respuesta dentro de una frase.
measures-goal_reading = { $value } de 10
measures-not_tried = sin intentar
measures-symptom_reading = { $value } de 10
measures-days_reading =
    { $value ->
        [one] { $value } día
       *[other] { $value } días
    }
measures-side_reading = { $value } de 10
measures-confidence_reading = { $value } de 10
measures-homecare_reading = { $answer }
measures-since_start_reading = { $answer }
measures-easier_reading = { $answer }
measures-harder_reading = { $answer }
measures-hopes_reading = { $answer }
measures-relief_reading = { $answer }

# Cómo se leen dos respuestas juntas, sin una palabra sobre la dirección.
measures-goal_change = { $then } → { $now } de 10
measures-symptom_change = { $then } → { $now } de 10
measures-days_change =
    { $now ->
        [one] { $then } → { $now } día
       *[other] { $then } → { $now } días
    }
measures-side_change = { $then } → { $now } de 10
measures-confidence_change = { $then } → { $now } de 10

enum-homecare-week-2 = la mayoría de los días
enum-homecare-week-1 = algunos días
enum-homecare-week-0 = esta semana no

enum-since-start-0 = mejor
enum-since-start-1 = un poco mejor
enum-since-start-2 = más o menos igual
enum-since-start-3 = un poco peor
enum-since-start-4 = peor

enum-easier-sl = el sueño
enum-easier-mo = el movimiento
enum-easier-md = el ánimo
enum-easier-wk = el trabajo o la casa
enum-easier-ty = otra cosa
enum-easier-no = nada esta semana

enum-harder-wk = trabajo
enum-harder-tr = viajes
enum-harder-sl = dormir mal
enum-harder-st = estrés
enum-harder-nw = algo nuevo
enum-harder-dk = no se sabe

enum-hopes-y = sí
enum-hopes-p = en parte
enum-hopes-n = no
enum-hopes-ts = aún es pronto
