enum-about-name = name
enum-about-role = role
enum-about-focus = works with
enum-about-why = why them
enum-about-contact = contact

directory-line = • { $provider }: { $role }. “{ $focus }”

directory-listed =
    { $is_search ->
        [yes]
            { $lines_count ->
                [0] Nobody on your list fits these words.
               *[other] Who fits these words:
            }
       *[no]
            { $lines_count ->
                [0] Your list of people to refer to is empty. It can hold any profession, yours too.
               *[other] People you can refer to:
            }
    }
    { $lines }
    And { $more } more. Search with /directory and a word.
    .add = Add somebody
    .all = All of them

directory-ask =
    { $about_key ->
        [name] What is their name, as clients will read it?
        [role] What is the role of { $provider }? For example: physiotherapist, sports doctor.
        [focus] What does { $provider } work with? These words are searched by /directory.
        [why] Why { $provider }? Clients read it as your words.
       *[contact] How do clients reach { $provider }? A phone number, a link, or the next step.
    }
    .skip = Leave it out

directory-entry =
    { $provider }: { $role }.
    Works with: “{ $focus }”
    Why them: “{ $why }”
    Contact: “{ $contact }”

    { $connected ->
        [0] { $apart ->
            [0] Nobody was handed over to { $provider } yet.
           *[other] { $apart ->
                [one] { $apart } client has
               *[other] { $apart } clients have
            } not got in touch after a hand-over.
        }
       *[other] { $connected ->
            [one] { $connected } client
           *[other] { $connected } clients
        } got in touch after a hand-over{ $apart ->
            [0] .
           *[other] , { $apart } did not.
        }
    }
    .name = Name
    .role = Role
    .focus = Works with
    .why = Why them
    .contact = Contact
    .remove = Take off the list
    .back = The list

directory-removed = { $provider } is off your list. Hand-overs on record keep the name.
