enum-feel-b = mejor
enum-feel-s = más o menos igual
enum-feel-w = peor
enum-feel-t = aún es pronto

enum-lasted-d0 = menos de un día
enum-lasted-d1 = 1–2 días
enum-lasted-d3 = 3–6 días
enum-lasted-w1 = una semana o más
enum-lasted-st = aún dura
enum-lasted-ns = no se sabe

enum-course-ea = va cediendo
enum-course-no = sin diferencia
enum-course-bu = sigue en aumento
enum-course-nw = algo nuevo

enum-wish-mo = Más de
enum-wish-le = Menos de
enum-wish-lo = Dejar de hacer

visit-when = ¿Cuándo fue su sesión?
    .today = Hoy
    .yesterday = Ayer
    .other = Otro día
    .leave = Dejarlo

visit-which_day = ¿Qué día fue?
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .day-4 = { $day_4_day }
    .day-5 = { $day_5_day }
    .day-6 = { $day_6_day }
    .leave = Dejarlo

visit-noted =
    { $before ->
        [yes] Su sesión del { $day_day } ya está anotada.
       *[no] Anotado: su sesión del { $day_day }.
    }
    { $asks ->
        [yes] Después preguntaré qué tal se siente.
       *[no] {""}
    }
    .undo = No es correcto

visit-taken_back = De acuerdo. Esa sesión ya no está anotada.
visit-left = De acuerdo. No se ha anotado nada.

visit-whom =
    Envíe /visit con un nombre de su lista para anotar una sesión de hoy.
    O abra la ficha en /clients y toque «Sesión hoy».

# Palabras de medida, fijadas en tests/wording/test_visit_words.py.
visit-feel =
    Una nota corta sobre su sesión del { $day_weekday }.

    En comparación con justo antes de la sesión, ¿cómo se siente ahora?
    .better = Mejor
    .same = Más o menos igual
    .worse = Peor
    .too-soon = Aún es pronto
    .skip = Omitir

visit-lasted = ¿Cuánto duró la mejoría?
    .under-day = Menos de un día
    .day-or-two = 1–2 días
    .still = Aún dura
    .unsure = No lo sé

visit-course =
    Gracias por decírmelo. { $therapist } quiere saberlo.

    ¿Cómo va ahora?
    .easing = Va cediendo
    .same = Sin diferencia
    .building = Sigue en aumento
    .new = Algo nuevo
    .skip = Omitir

visit-wish = ¿Hay algo que { $therapist } podría hacer más, hacer menos o dejar de hacer?
    .more = Hacer más
    .less = Hacer menos
    .leave-out = Dejar de hacer
    .nothing = No

visit-better =
    .note = Añadir una nota
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado
e2r-1 = Gracias. Llevo la cuenta, y { $therapist } también puede ver cuánto suele durar.
e2r-2 = Guardado. Sirve saber cuánto dura, además de si llega.
e2r-3 = Anotado. Queda con lo que ha contado de sus sesiones.
e2r-4 = Recibido. { $therapist } puede verlo tal cual.

visit-same =
    .note = Añadir una nota
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado
e3-1 = Gracias. Eso puede servir a { $therapist } para planear la próxima sesión.
e3-2 = Anotado. Sin cambios después de esta.
e3-3 = Guardado. Es una respuesta clara, y útil.
e3-4 = Recibido. Queda con lo que ha contado de sus sesiones.

visit-too_soon =
    .note = Añadir una nota
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado
e3-5 = Guardado. Hay sesiones que tardan más en valorarse.

visit-easing =
    Gracias. Se lo paso a { $therapist }, para tenerlo en cuenta al planear la próxima sesión.

    Si cambia, toque abajo.
    .note = Añadir una nota
    .changed = Ha cambiado
    .urgent = { -urgent }
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado

visit-pressing =
    Se lo paso ahora a { $therapist }. { $therapist } lee las notas { $reads }.

    Puede dejar aparte el plan para casa hasta hablarlo con { $therapist }.
    .note = Añadir una nota
    .call = Pedir una llamada
    .urgent = { -urgent }
    .changed = Ha cambiado
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado

visit-something_new =
    Gracias por decírmelo. Se lo paso ahora a { $therapist }.

    Mire la lista de señales urgentes, por favor. Puede dejar aparte el plan para casa hasta hablarlo con { $therapist }.
    .note = Añadir una nota
    .call = Pedir una llamada
    .urgent = { -urgent }
    .changed = Ha cambiado
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado

visit-worse =
    Gracias por decírmelo. Aviso a { $therapist } de que se ha sentido peor después de esta sesión.

    Aún puede contarme cómo sigue.
    .note = Añadir una nota
    .call = Pedir una llamada
    .urgent = { -urgent }
    .tell = Cómo va ahora
    .change = Cambiar mi respuesta
    .unease = Algo me ha incomodado

visit-skipped = Omitido. Está bien.
    .after-all = Responder de todos modos

visit-card =
    { $reply }

    { $question }

visit-type_wish =
    { $wish_key ->
        [mo] ¿Más de qué?
        [le] ¿Menos de qué?
       *[lo] ¿Dejar de hacer qué?
    } Bastan unas palabras.
    .leave = Dejarlo

visit-wish_note = { $wish }: { $words }

visit-kept = Esa respuesta ya está guardada.

visit-worse_told =
    { $client } ha contado cómo fue después de la sesión del { $day_day }: { $feel }.
    { $has_course ->
        [yes] Ahora: { $course }.
       *[no] {""}
    }

    { $feel_key ->
        [w] { $pressing ->
            [yes] Sabe que le aviso a usted, y que puede dejar aparte el plan para casa hasta que lo hablen.
           *[no] Sabe que le aviso a usted.
        }
       *[other] Después lo ha corregido.
    }
    { $course_key ->
        [nw] La lista de señales urgentes va aparte y manda su propio aviso.
       *[other] {""}
    }

visit-after_line =
    • { $day_date }: { $feel }{ $has_lasted ->
        [yes] , { $lasted }
       *[no] {""}
    }{ $has_approach ->
        [yes] {" "}(probado: «{ $approach }»)
       *[no] {""}
    }

visit-after_visits =
    Después de las sesiones:
    { $lines }
    { $has_worse ->
        [yes] Peor después de { $worse } de las últimas { $worse_of }.
       *[no] {""}
    }
    { $has_short ->
        [yes] La mejoría duró poco después de { $short } de las últimas { $short_of }.
       *[no] {""}
    }

visit-count =
    • Después de las sesiones: mejor { $better }, igual { $same }, peor { $worse }{ $has_usual ->
        [yes] . La mejoría suele durar: { $usual }
       *[no] {""}
    }
