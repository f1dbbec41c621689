private-setting =
    Cada trimestre puedo preguntarle cuánto pesan los casos abiertos. Nadie más lo ve y su respuesta no se guarda.
    { $is_on ->
        [yes] La próxima vez: { $next_day }.
       *[no] Ahora no pregunto.
    }
    .on = Activar
    .off = Desactivar

private-asked = Una pregunta privada que nadie más ve. ¿Cuánto pesan ahora los casos abiertos?
    .light = Poco
    .manageable = Se lleva bien
    .heavy = Mucho
    .skip = Omitir

private-thanked = Gracias. No se ha guardado nada.

private-heavy = Podría comentar un caso con otra persona de la profesión, pasar uno o silenciar un tiempo las notas sin cambios. Que las respuestas no se muevan dice poco de su oficio. A menudo apunta a otro tipo de cuidados.
    .case = Elegir un caso
    .mute = Silenciar 2 semanas
