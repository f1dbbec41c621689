# A therapist's office hours.
office-card =
    Los avisos pueden llegarle de { $opens } a { $closes }, en los días marcados con «sí». Lo que llegue a otra hora espera. Lo urgente llega a cualquier hora.

    { $gathers ->
        [yes] Entonces le aviso pronto si alguien va a peor, y una vez al día de lo demás que esté abierto. El resto llega en una sola nota al acabar el día.
       *[no] Entonces cada aviso llega por separado.
    }
    .mon = Lun: { $mon ->
        [yes] sí
       *[no] no
    }
    .tue = Mar: { $tue ->
        [yes] sí
       *[no] no
    }
    .wed = Mié: { $wed ->
        [yes] sí
       *[no] no
    }
    .thu = Jue: { $thu ->
        [yes] sí
       *[no] no
    }
    .fri = Vie: { $fri ->
        [yes] sí
       *[no] no
    }
    .sat = Sáb: { $sat ->
        [yes] sí
       *[no] no
    }
    .sun = Dom: { $sun ->
        [yes] sí
       *[no] no
    }
    .hours = Otras horas
    .one-by-one = Cada aviso por separado
    .together = Una nota al acabar el día

office-type_hours = ¿De qué hora a qué hora? Envíe el horario, por ejemplo { $opens } - { $closes }.
office-unclear = No he podido leer eso como un horario; nada ha cambiado. Envíe el comienzo y el final, con una hora o más entre ambos, por ejemplo { $opens } - { $closes }.
