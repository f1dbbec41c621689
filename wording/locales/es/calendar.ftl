enum-feed-trouble-address = no es una dirección de la web
enum-feed-trouble-private = esa dirección está en una red privada
enum-feed-trouble-not_found = en esa dirección no hay nada
enum-feed-trouble-login = allí hay una página web, o pide iniciar sesión
enum-feed-trouble-not_calendar = lo que hay allí no es un calendario
enum-feed-trouble-too_large = es más grande de lo que puedo leer
enum-feed-trouble-empty = no hay citas en él
enum-feed-trouble-away = no responde

calendar-ask =
    Envíeme la dirección secreta de su calendario, la que acaba en «.ics».
    • Google: configuración del calendario, «Dirección secreta en formato iCal».
    • Outlook: «Publicar calendario», el enlace ICS.
    • Apple: comparta el calendario como público y copie el enlace.

    Leo títulos y horas, y guardo lo que es de un cliente de aquí. Un título encaja cuando contiene el nombre que usted usa aquí. La dirección se guarda sellada, y quito su mensaje de este chat.

calendar-no_address = No es una dirección que pueda abrir. Empieza por «https://» o «webcal://». Envíela de nuevo o elija otra forma en /visits.

calendar-looking = Gracias. Estoy mirando su calendario. Si aún ve aquí el mensaje con la dirección, bórrelo, por favor.

calendar-works =
    Puedo leer su calendario. Citas en las próximas semanas: { $n }.
    Con un nombre de su lista: { $names }
    { $has_unknown ->
        [yes] { $unknown ->
            [one] { $unknown } título no nombra a nadie que yo conozca.
           *[other] { $unknown } títulos no nombran a nadie que yo conozca.
        }
       *[no] {""}
    }

    De día miro cada hora. Cuando una cita termina, anoto la sesión. La tarde anterior a un día con sesiones le envío lo que conviene saber.
    .link = Decir quiénes son

calendar-trouble =
    { $first ->
        [yes] No he podido leer su calendario: { $trouble }. No he guardado la dirección. En /visits puede darme otra o elegir otra forma.
       *[no] Ya no puedo leer su calendario: { $trouble }. Hasta que pueda, no anoto sesiones de él. Sigo intentándolo y no volveré a escribir sobre esto. En /visits puede darme otra dirección o elegir otra forma.
    }

calendar-link =
    «{ $title }», por ejemplo el { $day_day }.
    ¿De quién es la cita? Lo recuerdo para este título.
    .next = Más nombres
    .nobody = Nadie de aquí

calendar-linked = Ya están claros todos los títulos.

calendar-ask_name = ¿Cómo figura { $client } en su calendario? Vale un número o una clave. Lo busco en los títulos como palabra entera, además del nombre de aquí.

calendar-named = Los títulos con «{ $called }» son de { $client } desde ahora. Miro otra vez su calendario.
