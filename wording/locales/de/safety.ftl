# Die Nummern und die vier festen Texte, die vor jeder Einladung angenommen werden.
safety-numbers =
    Diese Nummern gehören zu den Texten, die alle auf Ihrer Liste jederzeit öffnen können:

    Notruf: { $emergency }
    Ärztlicher Rat: { $advice }
    In einer Krise: { $crisis }
    Aufsicht: { $regulator }

    { $reviewed ->
        [yes] Dieses Blatt ist fachlich geprüft.
       *[no] Dieses Blatt ist ein ENTWURF. Fachlich geprüft ist es noch nicht. Bitte prüfen Sie jede Nummer und jeden Text selbst.
    }
    { $spoken ->
        [yes] Menschen, die { $language } sprechen, haben meine Worte geprüft.
       *[no] Meine Worte auf { $language } sind ein ENTWURF: Noch hat niemand sie alle geprüft.
    }

    Es folgen { $count } Texte. Einladen geht erst, wenn Sie jeden davon angenommen haben.

safety-text =
    Text { $number } von { $total }: { $name }

    „{ $text }“

    Nehmen Sie diesen Text Wort für Wort an?
    .accept = Ich nehme diesen Text an
    .refuse = Etwas stimmt nicht

enum-safety-text-F2 = die Warnzeichen
enum-safety-text-F3 = nach einem Ja
enum-safety-text-F5 = nach „Nicht sicher“
enum-safety-text-F8 = Hilfe in einer Krise

safety-waiting =
    { $count ->
        [one] { $count } Sicherheitstext ist neu oder wurde geändert.
       *[other] { $count } Sicherheitstexte sind neu oder wurden geändert.
    } Für alle, die schon dabei sind, bleibt es wie bisher.

    Die nächste Einladung wartet, bis Sie { $count ->
        [one] ihn
       *[other] sie
    } angenommen haben.
    .read = Jetzt lesen
