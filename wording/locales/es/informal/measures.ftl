measures-goal =
    Esta semana, ¿hasta qué punto te ha resultado fácil «{ $goal }»?

    0 no puedo hacerlo. 10 sin dificultad.

measures-symptom =
    { $label_cap }: ¿cuánto te ha molestado esta semana?

    0 nada. 10 muchísimo.

measures-days = { $label_cap }: ¿en cuántos de los últimos 7 días te ha limitado?

measures-homecare = ¿Y tu plan para casa, esta semana?

measures-side =
    «{ $side }»: ¿cuánto te ha molestado esta semana?

    0 nada. 10 muchísimo.

measures-confidence =
    { $label_cap }: entre una sesión y otra, ¿cuánta confianza tienes en poder manejarlo?

    0 significa ninguna confianza. 10 significa mucha confianza.

measures-hopes = ¿Va esto como esperabas?

measures-relief = Después de tu sesión del { $day_day }, ¿cuánto duró la mejoría?

measures-baseline_goal =
    Ahora mismo, ¿hasta qué punto te resulta fácil «{ $goal }»?

    0 significa que no puedes hacerlo. 10 significa sin ninguna dificultad.

measures-baseline_symptom =
    { $label_cap }: ¿cuánto te ha molestado esta semana?

    0 nada. 10 muchísimo.

measures-baseline_days = { $label_cap }: ¿en cuántos de los últimos 7 días te ha limitado?

measures-baseline_side =
    «{ $side }»: ¿cuánto te ha molestado esta semana?

    0 nada. 10 muchísimo.
