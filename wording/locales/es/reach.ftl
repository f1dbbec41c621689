reach-unreachable =
    Mis mensajes a { $client } no llegan. Puede que el chat esté bloqueado o la cuenta cerrada.
    No envío nada más, y empiezo otra vez cuando me escriba. Puede servir una palabra en la próxima sesión.

reach-client_stopped = { $client } ha terminado los repasos. Sus sesiones siguen igual. No hace falta un motivo.
