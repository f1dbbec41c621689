enum-mode-aw = además de
enum-mode-ip = en lugar de

enum-sharing-sy = un resumen
enum-sharing-ss = lo cuenta por su cuenta
enum-sharing-sn = nada

enum-touch-fy = sí
enum-touch-fn = aún no
enum-touch-fx = no ha funcionado
enum-touch-fc = ha cambiado de idea

enum-care-cy = sí
enum-care-cp = en parte
enum-care-cn = no
enum-care-cs = omitido

# A quién, y por qué.
handover-offer =
    Esto trata de lo que habló con { $therapist } el { $talked_date }.

    { $therapist } cree que { $provider } puede ser buena opción para mirarlo ahora. El motivo: «{ $reason }»

    Es una opción, no una puerta que se cierra.
    .more = Quiero saber más
    .questions = Tengo preguntas
    .not-for-me = No es para mí

handover-how =
    Puede acudir a { $provider } además de a { $therapist }, o en lugar de a { $therapist }. { $therapist } propone la opción «{ $mode }».

    ¿Qué prefiere?
    .as-well = Además de
    .in-place = En lugar de
    .later = Decidir más tarde
    .others = Otras opciones

handover-about =
    { $provider }: { $role }. Trabaja con: { $focus }.

    El porqué, en palabras de { $therapist }: «{ $why }»
    .next = Siguiente
    .others = Ver otros nombres
    .questions = Tengo preguntas
    .not-for-me = No es para mí

handover-names =
    { $choices_count ->
        [0] Aquí no constan otros nombres. Quizá { $therapist } conozca más; puede preguntar.
       *[other] Otros nombres que conoce { $therapist }. Toque uno para leer más.
    }
    .back = Volver

# Qué se comparte.
handover-sharing = ¿Puedo preparar un resumen de una página para { $provider }, para que no tenga que empezar de cero? Usted lo ve primero y puede tachar cualquier línea.
    .yes = Sí, quiero verlo
    .myself = Lo contaré yo
    .no = { -no }

handover-line =
    { $struck ->
        [yes] { $number } – tachado: { $text }
       *[no] { $number } { $text }
    }

handover-lines =
    Toque un número para tachar esa línea, o para recuperarla.

    { $head }
    { $lines }
    { $foot }
    .approve = Esto puede salir
    .myself = Lo contaré yo
    .no = { -no }

handover-copy =
    Gracias. Esto es todo lo que leerá { $provider }, palabra por palabra.

    { $therapist } lo envía, y además llama o escribe. Le aviso cuando esté hecho.
    .back = Retirarlo

handover-settled =
    { $sharing_key ->
        [ss] De acuerdo. Lo cuenta usted a { $provider }, y de aquí no sale nada.
       *[other] De acuerdo. De aquí no sale nada.
    }
    Cómo contactar con { $provider }: «{ $contact }»

    Dentro de una semana pregunto cómo ha ido. { $therapist } sigue ahí para usted.
    .help = Necesito ayuda con esto

handover-waiting =
    El resumen para { $provider } lo tiene { $therapist }, que lo envía y además llama o escribe. Le aviso cuando esté hecho.
    .back = Retirarlo
    .not-for-me = No es para mí

handover-sent =
    Novedades de la derivación.

    Enviado a { $provider } el { $on_date }. { $therapist } también ha llamado o escrito, así que allí ya saben de usted.

    El paso siguiente: «{ $next }»
    .ok = { -ok }
    .help = Necesito ayuda con esto

handover-standing =
    Acude a { $provider } { $mode_key ->
        [aw] además de
       *[ip] en lugar de
    } a { $therapist }. Puede volver y preguntar en cualquier momento.

    El paso siguiente: «{ $next }»
    .help = Necesito ayuda con esto

# ¿Ha funcionado?
handover-week =
    Una pregunta sobre la derivación.

    ¿Ha podido contactar con { $provider }?
    .yes = { -yes }
    .not-yet = Aún no
    .failed = No ha funcionado
    .changed = He cambiado de idea

handover-month =
    Una última pregunta sobre la derivación.

    ¿Tiene ahora la atención que le hace falta?
    .yes = { -yes }
    .partly = En parte
    .no = { -no }
    .skip = { -skip }

handover-promise =
    Gracias por decírmelo. Se lo paso a { $therapist }. Le llegará una llamada o una nota a más tardar el { $by_day }.

    No le dejamos a solas con esto.
    .ok = { -ok }

handover-late =
    Unas palabras sobre la derivación.

    Esperaba una llamada o una nota a más tardar el { $by_day }. No me consta ninguna, así que vuelvo a preguntar a { $therapist }.

    Si ya ha llegado, todo está en orden.

handover-declined =
    De acuerdo, lo dejo ahí y aviso de ello a { $therapist }. Puede volver a ello en cualquier momento.
    .again = Pensarlo otra vez

handover-later = De acuerdo. Nadie le vuelve a preguntar. Está en /menu para cuando quiera, o hable con { $therapist }.

handover-thanks = Gracias por decírmelo. Puede volver y preguntar a { $therapist } en cualquier momento.

handover-noted = Anotado.

handover-withdrawn =
    Unas palabras sobre la derivación.

    { $therapist } la ha retirado por ahora, y puede contar por qué. Puede preguntar en cualquier momento.
