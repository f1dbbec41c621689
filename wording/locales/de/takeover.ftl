enum-term-g = auf Dauer
enum-term-c = für eine Weile

# An die Praxis.
takeover-colleague = { $client }: Wer aus der Praxis könnte weitermachen? { $client } wird gefragt, und ohne ein Ja ändert sich nichts.

takeover-term =
    { $client }: Übernimmt { $provider } auf Dauer oder während Ihrer Abwesenheit?
    .good = Auf Dauer
    .cover = Solange ich weg bin
    .back = Zurück

takeover-day =
    { $is_good ->
        [yes] { $client }: Was ist Ihr letzter Tag hier? { $provider } liest ab dem Tag danach, wenn { $client } Ja sagt.
       *[no] { $client }: Bis wann sind Sie weg? { $provider } liest bis zum Ende dieses Tages, wenn { $client } Ja sagt. Danach lesen wieder Sie.
    }
    .today = Heute
    .week-1 = In 1 Woche, { $week_1 }
    .week-2 = In 2 Wochen, { $week_2 }
    .week-4 = In 4 Wochen, { $week_4 }
    .week-6 = In 6 Wochen, { $week_6 }
    .back = Zurück

takeover-asked = { $client } ist gefragt: { $provider }, { $term }. Der letzte Tag ist { $last_day }. Ich sage Ihnen, was zurückkommt.
    .withdraw = Zurücknehmen

takeover-taken_back = Die Frage an { $client } ist zurückgenommen. Es ändert sich nichts.

takeover-agreed = { $client } hat Ja zu { $provider } gesagt. Sie lesen bis zum Ende des Tages: { $last_day }. Danach nicht mehr.

takeover-standing = { $provider } liest für { $client } bis einschließlich { $last_day }. Danach lesen wieder Sie.

takeover-refused = { $client } möchte lieber nicht zu { $provider } wechseln. Es ändert sich nichts.

takeover-done =
    { $term_key ->
        [g] { $client } ist jetzt bei { $provider }.
       *[c] { $client } war bei { $provider } und ist wieder bei Ihnen.
    }

takeover-desk = { $body }

takeover-nobody = Sonst ist niemand aus Ihrer Praxis hier eingerichtet. Mit /backup können Sie jemanden einladen.

takeover-told =
    { $is_back ->
        [yes] { $client } ist wieder bei Ihnen. { $provider } liest dort nicht mehr mit.
       *[no] { $going_on ->
            [yes]
                { $term_key ->
                    [g] { $client } hat Ja zu { $provider } gesagt, auf Dauer.
                   *[c] { $client } hat Ja gesagt. Vorerst liest { $provider }, und wenn die Zeit um ist, lesen wieder Sie.
                }
           *[no] { $client } möchte lieber nicht zu { $provider } wechseln. Es ändert sich nichts.
        }
    }

takeover-received =
    { $client } kommt von { $therapist } zu Ihnen, mit einem Ja dazu. Ab jetzt gehen Notizen und Antworten an Sie, siehe /clients.
    Das Ziel: „{ $goal }“
    { $has_last ->
        [yes] Bis einschließlich { $last_day }.
       *[no] {""}
    }

takeover-ended = { $client } ist wieder bei { $therapist }. Danke fürs Einspringen. Von dort geht nichts mehr an Sie.

# An die Person selbst.
takeover-question =
    { $term_key ->
        [g] { $therapist } ist nach dem { $last } nicht mehr bei { $clinic }.
       *[c] { $therapist } ist bis zum { $last } nicht da.
    }

    { $therapist } möchte Ihnen { $provider } vorstellen. { $term_key ->
        [g] Wenn Sie möchten, kann es dort weitergehen.
       *[c] Wenn Sie möchten, kann es bis dahin dort weitergehen.
    }

    Ohne Ihr Ja gehen keine Notizen mit.
    .yes = Ja, einverstanden
    .no = Nichts für mich
    .others = Andere Namen
    .copy = Kopie von allem

takeover-names =
    { $choices_count ->
        [0] Zurzeit gibt es sonst niemanden bei { $clinic }.
       *[other] Wer noch zu { $clinic } gehört. Nach dem Antippen steht die Frage mit diesem Namen da.
    }

takeover-waiting = Danke. Bis einschließlich { $last_day } liest { $therapist }, danach { $provider }. Ich sage Ihnen, wenn es so weit ist.

takeover-welcome =
    { $has_name ->
        [yes] Hallo { $name }.
       *[no] Hallo.
    }

    { $is_cover ->
        [yes] Ab heute liest { $provider } Ihre Check-ins, bis { $last_day }, wie am { $agreed_date } vereinbart. Danach liest wieder { $therapist }.
       *[no] Ab heute liest { $provider } Ihre Check-ins, wie am { $agreed_date } vereinbart. { $therapist } liest nicht mehr mit.
    }

    Ihr Ziel und der Verlauf sind mitgekommen: „{ $goal }“
    .ok = { -ok }
    .goal = Ziel ändern
    .end = Jetzt beenden

takeover-staying = Gut. Es ändert sich nichts, und { $therapist } erfährt das von mir. Darüber sprechen geht jederzeit.

takeover-dropped =
    Ein Wort dazu, wer hier liest.

    { $therapist } hat die Frage zurückgenommen und liest Ihre Check-ins weiter. Es ändert sich nichts.

takeover-back =
    Ein Wort dazu, wer hier liest.

    { $therapist } liest Ihre Check-ins wieder. { $provider } liest nicht mehr mit.

takeover-noted = Notiert.
