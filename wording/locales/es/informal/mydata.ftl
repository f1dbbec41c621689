enum-looked-card = tu ficha

enum-looked-alert = un aviso sobre ti

enum-looked-record = tu historial, como aceptaste

enum-told-note = una nota tuya

enum-told-call = tu petición de una llamada

enum-told-news = noticias tuyas

mydata-team_line =
    • { $provider } ({ $mode }): { $sharing_key ->
        [sy] tiene tu resumen
       *[other] sin enviar nada
    }

mydata-who =
    { $is_vacant ->
        [yes] Ahora mismo nadie puede leer tus respuestas y notas: { $therapist } ya no está aquí. { $has_backup ->
            [yes] { $backup } recibe aviso si buscas ayuda urgente.
           *[no] {""}
        }
       *[no] { $therapist } puede leer tus respuestas y notas. { $has_backup ->
            [yes] { $backup } recibe aviso de lo que { $therapist } no ha abierto.
           *[no] Nadie más puede.
        }
    } Telegram puede leer los chats con bots.
    { $team }

    { $n_looks ->
        [0] De momento nadie ha abierto tu ficha.
        [one] Se abrió { $n_looks } vez:
       *[other] Se abrió { $n_looks } veces, las últimas:
    }
    { $looks }
    { $n_told ->
        [0] De momento no se ha enviado nada sobre ti.
        [one] Se envió algo sobre ti { $n_told } vez:
       *[other] Se envió algo sobre ti { $n_told } veces, las últimas:
    }
    { $told }

mydata-nothing = No guardo respuestas tuyas, así que no hay nada que copiar.

mydata-copy = Aquí hay una copia de todo lo que me has contado, y una lista de quién lo ha visto.

enum-part-agreed = Lo que aceptaste

enum-part-answers = Tus respuestas

enum-part-notes = Tus notas

enum-part-home = Tu plan para casa

enum-part-summaries = Lo que dije de tus respuestas

enum-part-told = Qué se envió sobre ti

mydata-page =
    Una copia de lo que has contado al programa de seguimiento de { $practice }.
    Hecha el { $made_year }, a las { $made_time }.

    El nombre que usa aquí { $therapist }: { $alias }
    De qué se trata: { $label }
    Tu objetivo: «{ $goal }»
    Tu teléfono aquí: { $phone }

    { $sections }

    Lo que { $therapist } escribió para uso propio no está aquí. Puedes pedírselo a { $therapist }.

enum-part-reached = Quién intentó contactarte

enum-reaching-reached = habló contigo
enum-reaching-missed = no pudo contactarte
enum-reaching-called = te llamó, como pediste
enum-reaching-taken = se encargó de un aviso urgente sobre ti
enum-reaching-sorted = dijo que un aviso urgente sobre ti está resuelto
enum-looked-number = tu teléfono, por un aviso urgente
