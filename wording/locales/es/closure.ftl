closure-question =
    ¿Desde qué día y hasta qué día cierra la consulta?
    Escriba ambos, por favor, por ejemplo «del { $first } al { $last }».

closure-unclear =
    Ahí no he podido leer el primer y el último día. Valen días dentro del próximo año.
    Escríbalos así, por favor: «del { $first } al { $last }».

closure-kept =
    Cierre del { $first } al { $last }. Sus clientes lo sabrán a partir del { $tells_day }. Cada cual puede hacer una pausa o seguir con los repasos.
    .drop = Deshacer

closure-dropped = Deshecho. Quien aún no lo sabe ya no recibirá nada.

closure-notice =
    Una nota de { $practice }.

    La consulta cierra del { $first } al { $last }. Puedo seguir con los repasos, pero { $therapist } no leerá respuestas en ese tiempo.
    .keep = Seguir con los repasos
    .pause = Pausa hasta entonces

closure-keeping = De acuerdo. Sigo con los repasos.
