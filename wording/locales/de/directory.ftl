enum-about-name = Name
enum-about-role = Beruf
enum-about-focus = Schwerpunkt
enum-about-why = warum gerade dort
enum-about-contact = Kontakt

directory-line = • { $provider }: { $role }. „{ $focus }“

directory-listed =
    { $is_search ->
        [yes]
            { $lines_count ->
                [0] In Ihrer Liste passt nichts zu diesen Worten.
               *[other] Zu diesen Worten passt:
            }
       *[no]
            { $lines_count ->
                [0] Ihre Adressen zum Weiterverweisen sind noch leer. Jeder Beruf passt hinein, auch Ihrer.
               *[other] Ihre Adressen zum Weiterverweisen:
            }
    }
    { $lines }
    Und { $more } weitere. Suchen geht mit /directory und einem Wort.
    .add = Adresse hinzufügen
    .all = Alle zeigen

directory-ask =
    { $about_key ->
        [name] Wie lautet der Name, so wie er zu lesen sein soll?
        [role] Welchen Beruf hat { $provider }? Zum Beispiel: Physiotherapie, Sportmedizin.
        [focus] Was ist der Schwerpunkt von { $provider }? Nach diesen Worten sucht /directory.
        [why] Warum gerade { $provider }? Das wird als Ihre Worte gezeigt.
       *[contact] Wie ist { $provider } erreichbar? Eine Telefonnummer, ein Link oder der nächste Schritt.
    }
    .skip = Auslassen

directory-entry =
    { $provider }: { $role }.
    Schwerpunkt: „{ $focus }“
    Warum gerade dort: „{ $why }“
    Kontakt: „{ $contact }“

    { $connected ->
        [0] { $apart ->
            [0] Bisher gab es keine Vermittlung an { $provider }.
           *[other] Nach { $apart ->
                [one] { $apart } Vermittlung
               *[other] { $apart } Vermittlungen
            } kam noch kein Kontakt zustande.
        }
       *[other] Nach { $connected ->
            [one] { $connected } Vermittlung
           *[other] { $connected } Vermittlungen
        } kam Kontakt zustande{ $apart ->
            [0] .
           *[other] , nach { $apart } nicht.
        }
    }
    .name = Name
    .role = Beruf
    .focus = Schwerpunkt
    .why = Warum gerade dort
    .contact = Kontakt
    .remove = Von der Liste nehmen
    .back = Zur Liste

directory-removed = { $provider } ist von Ihrer Liste herunter. In festgehaltenen Vermittlungen bleibt der Name.
