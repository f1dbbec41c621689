level-case =
    { $client }, sin cambios según el aviso del { $since_date }
    { $tried_count ->
        [0] • No consta nada probado.
       *[other] { $tried }
    }

level-list =
    Privado: lo que se ha probado cuando las respuestas siguieron igual. Nadie más puede abrir esta lista y ninguna exportación la contiene.

    { $cases_count ->
        [0] Ahora mismo no hay ningún caso así.
       *[other] { $cases }
    }
    y { $more } más

    Los números, uno al lado del otro, no dicen por qué.
    .case = Elegir un caso
