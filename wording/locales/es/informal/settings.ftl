settings-form = ¿Qué trato prefieres?
