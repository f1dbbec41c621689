# Palabras que cualquier conversación puede usar.
-skip = Omitir
-ok = De acuerdo
-yes = Sí
-no = No
-later = Más tarde
-urgent = ¿Es urgente?
saved = Guardado.

# Los títulos de los bloques de un aviso.
block-said = RESPUESTAS
block-moved = HA CAMBIADO
block-context = CONTEXTO
block-limits = LO QUE ESTO NO DICE
block-coverage = Respondido:
nothing-moved = Nada indicado en este periodo.

enum-urgent-answer-y = Sí
enum-urgent-answer-u = Tengo dudas
enum-urgent-answer-n = No

# Va con «lee las notas …».
enum-reply-time-same_day = el mismo día
enum-reply-time-two_days = en un par de días
enum-reply-time-week = una vez por semana
enum-reply-time-visit = antes de la próxima sesión

everywhere-unknown_command =
    No conozco ese comando, así que no ha cambiado nada.
    Envíe /menu para ver qué puedo hacer.

everywhere-cancelled =
    De acuerdo, ya no espero una respuesta. Lo que ya estaba decidido queda igual.
    Envíe /menu para seguir.

everywhere-not_for_you = Ese botón ya no está en uso. Envíe /menu para seguir.

everywhere-something_wrong =
    { $kept ->
        [yes] Algo ha salido mal aquí. Su mensaje está guardado y alguien lo revisará.
       *[no] Algo ha salido mal aquí. No he guardado su mensaje.
    }
    Puede probar otra vez dentro de un rato.

everywhere-cannot_read_files = No puedo leer archivos, stickers ni notas de voz, y no los guardo. Lo mejor es un texto corto.

everywhere-group_chat = Trabajo en chats privados, así que aquí no leo nada. Escríbame en privado, por favor.

everywhere-too_long =
    El mensaje era largo, así que he guardado los primeros { $limit } caracteres.
    Para añadir el resto, envíelo en otro mensaje.

everywhere-edited =
    He visto que ha cambiado un mensaje. Guardo la primera versión.
    Para cambiar lo que guardo, envíelo otra vez, por favor.

everywhere-free_text = Gracias. Soy un programa: lo que mejor leo son botones y notas cortas. ¿Paso esto a { $therapist } tal como lo ha escrito?
    .yes = { -yes }
    .no = { -no }
    .menu = Menú

everywhere-passing_on =
    Se lo paso a { $therapist } tal como lo ha escrito.
    { $therapist } lee las notas { $reads }. Si no puede esperar, llame al { $emergency }.

everywhere-not_passed_on = De acuerdo. No lo paso.

everywhere-nothing_open =
    No estaba esperando una respuesta, así que no ha cambiado nada.
    Envíe /clients para ver su lista, o /help.

everywhere-help_client =
    Soy un programa que hace unas preguntas cortas una vez por semana. { $therapist } lee las respuestas, pero no todo el día.

    { $has_left ->
        [yes] Ha terminado con las preguntas. Para volver, envíe /start.
       *[no] { $is_new ->
            [yes] Aún no ha dicho sí ni no. Para ver otra vez esa pregunta, envíe /start.
           *[no] /menu muestra todo lo que puede hacer. /progress muestra sus respuestas hasta ahora. /stop termina las preguntas.
        }
    }

    Para ayuda urgente, llame al { $emergency }.

everywhere-help_therapist =
    /new NOMBRE invita a alguien.
    /clients muestra sus clientes, primero quien más le necesita.
    /exercise NOMBRE añade algo a un plan para casa.
    /flare dice lo que se lee en una mala racha.
    /help muestra esta lista.

    No soy una línea de emergencias. Sus clientes ven el número de emergencias de su país.

everywhere-help_stranger =
    Soy un programa de seguimiento para quien acude a terapia. Funciono con invitación.
    Si su terapeuta le dio un código, envíelo aquí. No he guardado nada de lo que ha escrito.

everywhere-menu_client = ¿Qué quiere hacer? Elija algo abajo, o déjelo.
    .checkin = Hacer el repaso ahora
    .progress = Mi progreso
    .home-plan = Plan para casa
    .goal = Cambiar mi objetivo
    .pause = Hacer una pausa
    .had-visit = He tenido una sesión
    .not-working = Esto no me funciona
    .change = Quiero cambiar algo
    .unease = Algo me ha incomodado
    .care = Otros cuidados
    .handover = La derivación
    .hard-spell = Mala racha
    .urgent = { -urgent }
    .crisis = Ayuda en una crisis
    .who-sees = Quién ve qué
    .time = Día y hora
    .language = Idioma
    .my-data = Mis datos
    .phone = Mi teléfono
    .privacy = Lo que he aceptado
    .finish = Terminar bien
    .stop = Parar
    .erase = Borrar mis datos

everywhere-menu_therapist = Su menú.
    .clients = Mis clientes
    .invite = Invitar a alguien
    .visit = Anotar una sesión
    .exercise = Añadir al plan para casa
    .prescribed = Un plan de otra persona
    .directory = A quién derivar
    .letter = Informe de evolución
    .settings = Ajustes
    .team = El equipo

everywhere-menu_settings = Sus ajustes.
    .alerts = Cuándo recibo avisos
    .hours = Mi horario
    .backup = Mi suplencia
    .hard-spell = Qué leer en mala racha
    .relationship = Trabajar en común
    .visits = Cómo sé de las sesiones
    .reasons = Por qué lo dejan
    .closed = Cierres de la consulta
    .language = Idioma

everywhere-urgent_signs =
    .yes = { -yes }
    .unsure = Tengo dudas
    .no = { -no }

everywhere-urgent_told =
    URGENTE: { $client } tocó «{ $answer }» en las señales urgentes { $late ->
        [yes] el { $at_day } a las { $at_time }. Estuve sin conexión, por eso llega tarde.
       *[no] a las { $at_time }.
    }
    { $answer_key ->
        [u] Leyó que conviene preguntar hoy a una persona, llamar al { $emergency } si va a peor, y que le paso esto a usted.
       *[y] Leyó que conviene llamar al { $emergency } y no esperar a que usted responda.
    }
    Intente contactar, por favor.

    { $stands }
    .reached = He contactado
    .missed = No he podido
    .number = Ver el número
    .backup = Pedir ayuda a mi suplencia
    .soon = Otra vez en 30 minutos
    .later = Otra vez en 2 horas

everywhere-hard_spell_told =
    { $client } miró las señales urgentes a las { $at_time } y tocó «{ $answer }»: una mala racha.
    Sabe que le aviso a usted y cuándo lee las notas.

everywhere-said = «{ $words }»

everywhere-note_told =
    { $client } le ha escrito.

    { $parts }

    { $open ->
        [yes] { $hint ->
            [yes] Con una respuesta corta sabrá que se ha leído.
           *[no] {""}
        }
       *[no] { $has_reply ->
            [yes] Usted respondió: «{ $reply }»
           *[no] Ya lo han hablado.
        }
    }
    .reply = Responder
    .in-person = Se lo he dicho en persona

everywhere-crisis_told =
    { $wrote ->
        [yes] URGENTE: { $late ->
            [yes] el { $at_day }{" "}
           *[no] {""}
        }a las { $at_time }, { $client } escribió algo que puede apuntar a una autolesión.
       *[no] URGENTE: { $late ->
            [yes] el { $at_day }{" "}
           *[no] {""}
        }a las { $at_time }, { $client } pidió ayuda en una crisis.
    }{ $late ->
        [yes] {" "}Estuve sin conexión, por eso llega tarde.
       *[no] {""}
    }
    Recibió los números { $crisis } y { $emergency }. Contacte ahora, por favor.

    { $stands }
    .reached = He contactado
    .missed = No he podido
    .number = Ver el número
    .plan = Plan de seguridad
    .backup = Pedir ayuda a mi suplencia
    .soon = Otra vez en 30 minutos
    .later = Otra vez en 2 horas

everywhere-staying = De acuerdo. No ha cambiado nada.

# La lista de comandos junto al campo de texto.
command-start = Empezar, o volver
command-menu = Lo que puede hacer aquí
command-checkin = Su repaso, o cuándo llega el próximo
command-goal = Poner otro objetivo
command-pause = Hacer una pausa
command-visit = He tenido una sesión
command-visit-therapist = Anotar una sesión
command-visits = Cómo me entero de las sesiones
command-progress = Sus respuestas hasta ahora
command-plan = Su plan para casa
command-change = Pedir otro plan, o ver cómo va la petición
command-care = Otros cuidados, de ahora o de antes
command-clients = Sus clientes
command-new = Invitar a alguien
command-exercise = Añadir a un plan para casa
command-directory = A quién derivar
command-letter = Un informe de evolución
command-prescribed = Anotar un plan que puso otra persona
command-alerts = Cuándo se avisa de que no hay cambios
command-hours = Cuándo pueden llegarle avisos
command-relationship = Preguntas sobre trabajar en común
command-backup = Quién suple si usted no ha mirado
command-urgent = ¿Es urgente?
command-unease = Algo me ha incomodado
command-flare = Una mala racha
command-flare-therapist = Sus palabras para una mala racha
command-crisis = Ayuda en una crisis
command-cancel = Dejar la última pregunta
command-help = Qué es esto, y a quién llamar
command-stop = Terminar las preguntas
command-time = Otro día, otra hora u otro reloj
command-language = El idioma en que escribo
command-closed = Cuándo cierra la consulta
command-phone = Un número para casos urgentes
command-safetyplan = Qué hace su consulta en una crisis
command-mydata = Una copia de todo lo que ha contado
command-who = Quién ve qué
command-privacy = Lo que aceptó
command-finish = Terminar bien
command-erase = Borrar todo lo que ha contado
command-team = Quién coordina el equipo
command-team-manager = Su equipo de un vistazo
command-reasons = Por qué lo dejan los clientes
command-tried = Lo probado donde todo siguió igual
