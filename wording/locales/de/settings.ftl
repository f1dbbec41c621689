settings-language =
    In welcher Sprache soll ich schreiben?
    Noch von niemandem geprüft: { $drafts }
    .keep = So lassen

settings-one_language = Bisher schreibe ich { $language }. Weitere Sprachen stehen hier, sobald alle Texte da sind.

settings-spoken = Von jetzt an schreibe ich { $language }.

settings-form = Welche Anrede passt?
    .informal = Du
    .formal = Sie

settings-form_kept = Notiert, danke.
