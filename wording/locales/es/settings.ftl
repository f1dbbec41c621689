settings-language =
    ¿En qué idioma escribo?
    Todavía sin revisar por nadie: { $drafts }
    .keep = Dejarlo así

settings-one_language = De momento escribo en { $language }. Otros idiomas aparecerán aquí cuando estén completos.

settings-spoken = A partir de ahora escribo en { $language }.

settings-form = ¿Qué trato prefiere?
    .informal = Tuteo
    .formal = Formal

settings-form_kept = Anotado, gracias.
