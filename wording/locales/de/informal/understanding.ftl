understanding-nothing_asked =
    Ich hatte gerade nichts gefragt, also hat sich nichts geändert.
    Eine Notiz kann an deine Praxis gehen. /menu zeigt den Rest.

understanding-change_wish =
    Ich verstehe das als Wunsch nach etwas anderem in deinem Plan. Ändern kann das { $therapist }, ich nicht.

    Soll ich es wörtlich weitergeben?

understanding-human =
    Ich bin ein Programm. Die Sätze stehen vorher fest, die Zahlen sind deine.
    Der Mensch, der sie liest, ist { $therapist }.

understanding-not_taken =
    Solche Nachrichten nehme ich nicht an. Dieser Chat ist für deine Check-ins da.
    Kommt das noch einmal vor, wird der Chat vielleicht geschlossen.
