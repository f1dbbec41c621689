enum-theme-r1 = la claridad de las explicaciones
enum-theme-r2 = la facilidad para decir las cosas
enum-theme-r3 = el peso de la propia opinión en el plan
enum-theme-r4 = quién hace qué

enum-level-l3 = el más alto
enum-level-l2 = alto
enum-level-l1 = bajo
enum-level-l0 = el más bajo

# Frases que se pueden probar en la consulta; dos o tres por tema, cada una a su turno.
enum-repair-line-c1 = Quizá fui deprisa la última vez. ¿Qué parte repasamos?
enum-repair-line-c2 = ¿Con qué se quedó de lo que le dije?
enum-repair-line-c3 = ¿Serviría una nota corta?
enum-repair-line-i1 = Si algo que dije cayó mal, me gustaría saberlo.
enum-repair-line-i2 = Puede decirme lo que no funciona; a mí me sirve.
enum-repair-line-i3 = ¿Hubo algo que se guardó la última vez?
enum-repair-line-p1 = Hay dos caminos posibles. ¿Cuál le encaja?
enum-repair-line-p2 = ¿Qué cambiaría si dependiera de usted?
enum-repair-line-r1 = ¿Acordamos quién hace qué hasta la próxima?
enum-repair-line-r2 = ¿Para qué puede contar conmigo?

relation-intro =
    De vez en cuando hago una pregunta sobre cómo es trabajar con { $therapist }. Puede omitirla.

    { $therapist } puede ver sus respuestas; si alguna es baja, primero pregunto qué hacer.
    .ok = De acuerdo
    .never = No preguntarme esto

# Palabras de medida, fijadas en tests/wording/test_visit_words.py.
relation-communication = En su última sesión, ¿hasta qué punto fueron claras las explicaciones de { $therapist }?
    .level-3 = Muy claras
    .level-2 = Bastante claras
    .level-1 = Poco claras
    .level-0 = Nada claras
    .skip = Omitir

relation-interpersonal = ¿Hasta qué punto le resulta fácil decirle a { $therapist } lo que de verdad piensa?
    .level-3 = Muy fácil
    .level-2 = Bastante fácil
    .level-1 = Poco fácil
    .level-0 = Nada fácil
    .skip = Omitir

relation-partnership = ¿Cuánto peso tiene su opinión en el plan?
    .level-3 = Mucho
    .level-2 = Bastante
    .level-1 = Poco
    .level-0 = Ninguno
    .skip = Omitir

relation-roles = ¿Hasta qué punto está claro quién hace qué hasta la próxima sesión?
    .level-3 = Muy claro
    .level-2 = Bastante claro
    .level-1 = Poco claro
    .level-0 = Nada claro
    .skip = Omitir

relation-low = Gracias por decirlo. ¿Qué quiere que pase?
    .tell = Contárselo a { $therapist }
    .myself = Ya lo diré yo
    .private = Que quede en privado
    .unease = Algo me ha incomodado
    .never = No preguntarme esto

relation-saved =
    .never = No preguntarme esto
r6-1 = Gracias. Guardado para usted y { $therapist }.
r6-2 = Anotado. Gracias.
r6-3 = Recibido, gracias.
r6-4 = Guardado. Eso es todo por hoy.

relation-to_tell =
    De acuerdo. Se lo pasaré a { $therapist } antes de la próxima sesión o con la lista semanal. Hoy no sale nada.
    .private = Mejor que quede en privado

relation-told_now = Se lo he pasado a { $therapist }, como pidió.
relation-myself = De acuerdo. Queda en sus manos, y no paso nada.
relation-private = De acuerdo. Queda para usted, y { $therapist } no lo ve.
relation-skipped = Omitido. Está bien.
    .never = No preguntarme esto
relation-never = De acuerdo. No vuelvo a preguntar esto.

relation-card = { $body }

relation-kept = Esa respuesta ya está guardada.

relation-answer =
    { $theme_key ->
        [r2] { $level_key ->
            [l3] Muy fácil
            [l2] Bastante fácil
            [l1] Poco fácil
           *[l0] Nada fácil
        }
        [r3] { $level_key ->
            [l3] Mucho
            [l2] Bastante
            [l1] Poco
           *[l0] Ninguno
        }
        [r4] { $level_key ->
            [l3] Muy claro
            [l2] Bastante claro
            [l1] Poco claro
           *[l0] Nada claro
        }
       *[r1] { $level_key ->
            [l3] Muy claras
            [l2] Bastante claras
            [l1] Poco claras
           *[l0] Nada claras
        }
    }

relation-month = La colaboración, último mes, { $people } personas. Lo más claro: { $high }. Con más margen: { $low }. Para probar: «{ $line }»

relation-setting =
    { $on ->
        [yes] A sus clientes se les pregunta por el trabajo en común: sí.
       *[no] A sus clientes se les pregunta por el trabajo en común: no.
    }

    De vez en cuando, tras contar una sesión, llega una pregunta: si las cosas están claras, si es fácil hablar, cuánto pesa su opinión en el plan, quién hace qué. Entre dos preguntas pasan tres semanas o más, y cada cliente puede quitarlas para siempre.

    Usted ve las respuestas en la ficha. Si una es baja, cada cliente decide si le llega a usted. En ese caso le llega con la lista semanal, con una frase para probar.
    .turn-on = Preguntar
    .turn-off = No preguntar

relation-told =
    En la pregunta sobre { $theme }, { $client } eligió «{ $answer }». Una respuesta es un momento.

    Una frase para probar: «{ $line }»
    { $open ->
        [yes] {""}
       *[no] Anotado.
    }
    .raise = Lo plantearé
    .talked = Ya lo hemos hablado

relation-seen_line = • { $theme_cap }: «{ $answer }»
relation-seen =
    Sobre el trabajo en común:
    { $lines }
