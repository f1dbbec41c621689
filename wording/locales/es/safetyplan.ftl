# The practice's own safety plan, for urgent notes.
safetyplan-card =
    { $is_set ->
        [yes] El plan de seguridad de su consulta:
       *[no] Su consulta aún no tiene aquí un plan de seguridad. Bastan unas líneas: quién llama, adónde enviar a la persona, a quién avisar. Está junto a los avisos urgentes, para todo el equipo.
    }

    { $parts }

    { $is_set ->
        [yes] De { $by }, { $at_date }.
       *[no] {""}
    }
    .write = Escribirlo
    .change = Cambiarlo
    .remove = Borrarlo

safetyplan-type_it = Escriba el plan en un mensaje, por favor, de hasta { $limit } caracteres y sin nombres de personas.

safetyplan-shown =
    El plan de seguridad de su consulta, para el aviso sobre { $client }:

    { $parts }

    De { $by }, { $at_date }.

safetyplan-none_set =
    Su consulta no tiene aquí un plan de seguridad. Estos números valen en su país:

    Emergencias: { $emergency }
    En una crisis: { $crisis }
    Consejo médico: { $advice }

    Para escribir el suyo, envíe /safetyplan.
    .write = Escribir uno
