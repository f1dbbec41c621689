enum-set-up-invited = con invitación, aún no está aquí
enum-set-up-lapsed = la invitación ha caducado
enum-set-up-setting_up = está empezando
enum-set-up-ready = todo listo

# A quien coordina.
team-line =
    { $has_name ->
        [yes] • { $name }
       *[no] • Sin nombre
    }: { $is_ready ->
        [yes] { $has_backup ->
            [yes] suple { $backup }.
           *[no] nadie suple.
        } { $n_open ->
            [0] Sin avisos abiertos.
           *[other] Avisos abiertos: { $n_open } (hasta 2 días { $n_new }, hasta 1 semana { $n_days }, más { $n_old }).
        }
       *[no] { $state }.
    }

team-cover = • { $provider } lee por { $name } hasta el { $last_day }.

team-card =
    Su equipo en { $clinic }.

    { $lines }
    { $covers }

    { $n_vacant ->
        [0] Para cada cliente hay alguien que lee.
        [one] { $n_vacant } cliente está sin nadie que lea. Lo sabe y puede elegir.
       *[other] { $n_vacant } clientes están sin nadie que lea. Lo saben y pueden elegir.
    }
    .invite = Invitar al equipo
    .ask = Preguntarles otra vez
    .remove = Retirar a alguien

team-help =
    /team muestra quién está listo, quién suple a quién y cuánto llevan abiertos los avisos.
    /language cambia cómo le hablo.

    Aquí no ve nombres de clientes ni respuestas. No soy un servicio de urgencias.

team-invited =
    El mensaje siguiente es la invitación. Reenvíelo.

    El enlace y el código sirven una vez, hasta el { $expires_day } a las { $expires_time }.

team-invitation =
    { $is_manager ->
        [yes] { $clinic } sigue en contacto con sus clientes por un programa de seguimiento. ¿Quiere coordinar allí el equipo? Ve quién está listo y cuánto llevan abiertos los avisos, y a ningún cliente.
       *[no] { $clinic } sigue en contacto con sus clientes por un programa de seguimiento. ¿Quiere participar en el equipo?
    }

    Se abre aquí: { $link }

    Si al pulsar Iniciar no pasa nada, este es el código para escribir allí: { $code }

team-whom = ¿Quién se va? No pasa nada hasta que lo confirme.

team-confirm =
    { $has_name ->
        [yes] ¿Retirar a { $name }? Desde ese momento { $name } no puede leer nada aquí, y lo que le esperaba se anula. A cada cliente le digo que nadie lee y le pregunto quién sigue.
       *[no] ¿Anular esta invitación? El enlace deja de servir.
    }
    .yes = Sí
    .no = No

team-gone =
    { $has_name ->
        [yes] { $name } ya no puede leer nada aquí.
       *[no] La invitación queda anulada.
    } { $left ->
        [0] {""}
        [one] { $left } cliente queda sin nadie que lea. Se lo digo y le pregunto quién sigue.
       *[other] { $left } clientes quedan sin nadie que lea. Se lo digo y les pregunto quién sigue.
    }

team-staying = De acuerdo. No ha cambiado nada.

team-asked_again = Les pregunto otra vez, una vez por semana como mucho.

team-managers_gone = Hecho. Ahora nadie coordina aquí.

# A terapeutas.
team-managers =
    { $count ->
        [0] Nadie coordina { $clinic } aquí.
        [one] { $count } persona coordina { $clinic } aquí.
       *[other] { $count } personas coordinan { $clinic } aquí.
    }

    Quien coordina ve quién está listo, quién suple a quién, cuántos avisos hay abiertos y desde cuándo. Ningún nombre de cliente, ninguna respuesta, ningún resultado. Puede invitar y retirar a terapeutas.

    { $is_lead ->
        [yes] {""}
       *[no] { $lead } puede invitar a quien coordine.
    }
    .invite = Invitar a quien coordine
    .remove = Terminar ese acceso

team-joined =
    { $clinic } tiene aquí a alguien que coordina. Ve quién está listo, quién suple a quién, cuántos avisos hay abiertos y desde cuándo. Ningún nombre de cliente, ninguna respuesta, ningún resultado.

    /team lo dice cuando quiera.
