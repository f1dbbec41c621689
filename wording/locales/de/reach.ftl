reach-unreachable =
    Meine Nachrichten an { $client } kommen nicht an. Vielleicht ist der Chat blockiert oder das Konto geschlossen.
    Ich sende nichts mehr, bis { $client } mir schreibt. Ein Wort beim nächsten Termin kann nützen.

reach-client_stopped = { $client } hat die Check-ins beendet. Die Termine sind davon nicht berührt. Ein Grund ist nicht nötig.
