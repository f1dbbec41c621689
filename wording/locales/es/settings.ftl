settings-language =
    ¿En qué idioma escribo?
    Aún sin revisión: { $drafts }
    .keep = Dejarlo así

settings-one_language = De momento escribo en { $language }. Otros idiomas aparecerán aquí cuando estén completos.

settings-spoken = A partir de ahora escribo en { $language }.

settings-form = ¿Qué trato prefiere?
    .informal = Tuteo
    .formal = Formal

settings-form_kept = Anotado, gracias.
