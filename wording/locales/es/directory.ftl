enum-about-name = nombre
enum-about-role = profesión
enum-about-focus = trabaja con
enum-about-why = el porqué
enum-about-contact = contacto

directory-line = • { $provider }: { $role }. «{ $focus }»

directory-listed =
    { $is_search ->
        [yes]
            { $lines_count ->
                [0] En su lista nadie encaja con estas palabras.
               *[other] Encaja con estas palabras:
            }
       *[no]
            { $lines_count ->
                [0] Su lista de derivación está vacía. Cabe cualquier profesión, también la suya.
               *[other] A quién puede derivar:
            }
    }
    { $lines }
    Y { $more } más. Busque con /directory y una palabra.
    .add = Añadir a alguien
    .all = Ver la lista entera

directory-ask =
    { $about_key ->
        [name] ¿Qué nombre leerán sus clientes?
        [role] ¿Cuál es la profesión de { $provider }? Por ejemplo: fisioterapia, medicina deportiva.
        [focus] ¿Con qué trabaja { $provider }? En estas palabras busca /directory.
        [why] ¿Por qué { $provider }? Sus clientes lo leen como palabras de usted.
       *[contact] ¿Cómo se contacta con { $provider }? Un teléfono, un enlace o el paso siguiente.
    }
    .skip = Omitirlo

directory-entry =
    { $provider }: { $role }.
    Trabaja con: «{ $focus }»
    El porqué: «{ $why }»
    Contacto: «{ $contact }»

    { $connected ->
        [0] { $apart ->
            [0] Aún no se ha derivado a nadie a { $provider }.
           *[other] { $apart ->
                [one] { $apart } cliente no ha contactado
               *[other] { $apart } clientes no han contactado
            } después de la derivación.
        }
       *[other] { $connected ->
            [one] { $connected } cliente contactó
           *[other] { $connected } clientes contactaron
        } después de la derivación{ $apart ->
            [0] .
           *[other] , { $apart } no.
        }
    }
    .name = Nombre
    .role = Profesión
    .focus = Trabaja con
    .why = El porqué
    .contact = Contacto
    .remove = Quitar de la lista
    .back = La lista

directory-removed = { $provider } ya no está en su lista. Las derivaciones que constan conservan el nombre.
