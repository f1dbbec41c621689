enum-looked-card = su ficha
enum-looked-alert = un aviso sobre usted
enum-looked-record = su historial, como aceptó
enum-looked-number = su teléfono, por un aviso urgente

enum-told-alert = un aviso
enum-told-urgent = un aviso urgente
enum-told-note = una nota suya
enum-told-call = su petición de una llamada
enum-told-news = noticias suyas

enum-consent-health = guardar las respuestas
enum-consent-reminders = recordatorios del plan para casa
enum-consent-sharing = un resumen para otra persona
enum-consent-backup = la suplencia

mydata-look_line = • { $at_date }: { $by } abrió { $what }
mydata-told_line = • { $at_date }: { $what } para { $to }

mydata-team_line =
    • { $provider } ({ $mode }): { $sharing_key ->
        [sy] tiene su resumen
       *[other] sin enviar nada
    }

mydata-who =
    { $is_vacant ->
        [yes] Ahora mismo nadie puede leer sus respuestas y notas: { $therapist } ya no está aquí. { $has_backup ->
            [yes] { $backup } recibe aviso si usted busca ayuda urgente.
           *[no] {""}
        }
       *[no] { $therapist } puede leer sus respuestas y notas. { $has_backup ->
            [yes] { $backup } recibe aviso de lo que { $therapist } no ha abierto.
           *[no] Nadie más puede.
        }
    } Telegram puede leer los chats con bots.
    { $team }

    { $n_looks ->
        [0] De momento nadie ha abierto su ficha.
        [one] Se abrió { $n_looks } vez:
       *[other] Se abrió { $n_looks } veces, las últimas:
    }
    { $looks }
    { $n_told ->
        [0] De momento no se ha enviado nada sobre usted.
        [one] Se envió algo sobre usted { $n_told } vez:
       *[other] Se envió algo sobre usted { $n_told } veces, las últimas:
    }
    { $told }
    .copy = Una copia de todo
    .agreed = Lo que he aceptado

mydata-nothing = No guardo respuestas suyas, así que no hay nada que copiar.

mydata-copy = Aquí hay una copia de todo lo que me ha contado, y una lista de quién lo ha visto.
mydata-copy_data = Y lo mismo, para otros programas informáticos.

enum-measure-goal = facilidad del objetivo
enum-measure-symptom = cuánto ha molestado
enum-measure-days = días que limitó
enum-measure-homecare = el plan para casa
enum-measure-since_start = desde el comienzo
enum-measure-easier = qué ha sido más fácil
enum-measure-side = algo que seguir de cerca
enum-measure-harder = qué lo ha hecho más difícil
enum-measure-confidence = manejarlo entre sesiones
enum-measure-hopes = si va como se esperaba
enum-measure-relief = cuánto duró la mejoría

enum-part-agreed = Lo que aceptó
enum-part-answers = Sus respuestas
enum-part-notes = Sus notas
enum-part-home = Su plan para casa
enum-part-summaries = Lo que dije de sus respuestas
enum-part-more = Qué más se guarda, tal como está guardado
enum-part-looks = Quién lo abrió
enum-part-told = Qué se envió sobre usted
enum-part-reached = Quién intentó contactarle

mydata-agreed_line =
    • { $at_year }: { $what }: { $given ->
        [yes] sí
       *[no] no
    } (texto { $version })

mydata-answer_line =
    • { $at_year }: { $measure }{ $has_about ->
        [yes] {" "}«{ $about }»
       *[no] {""}
    }{ $has_value ->
        [yes] : { $value }
       *[no] {""}
    }{ $replaced ->
        [yes] {" "}(cambiado después)
       *[no] {""}
    }

mydata-words_line = • { $at_year }: «{ $words }»

mydata-reach_line = • { $at_year }, { $at_time }: { $by } { $reaching }

enum-reaching-reached = habló con usted
enum-reaching-missed = no pudo contactarle
enum-reaching-called = le llamó, como usted pidió
enum-reaching-taken = se encargó de un aviso urgente sobre usted
enum-reaching-sorted = dijo que un aviso urgente sobre usted está resuelto

mydata-section =
    { $part }

    { $lines }
    {""}

mydata-page =
    Una copia de lo que ha contado al programa de seguimiento de { $practice }.
    Hecha el { $made_year }, a las { $made_time }.

    El nombre que usa aquí { $therapist }: { $alias }
    De qué se trata: { $label }
    Su objetivo: «{ $goal }»
    Su teléfono aquí: { $phone }

    { $sections }

    Lo que { $therapist } escribió para uso propio no está aquí. Puede pedírselo a { $therapist }.
