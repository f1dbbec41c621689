enum-done-cg = Ziel geprüft und in Reichweite
enum-done-ca = mehr als ein Ansatz versucht
enum-done-ct = genug Zeit, gemessen an der Dauer davor
enum-done-cc = andere Behandlung angeboten
enum-done-ck = persönlich besprochen

closing-item =
    { $ticked ->
        [yes] {"[x]"} { $what_cap }
       *[no] {"[  ]"} { $what_cap }
    }

closing-checklist =
    Vor dem Abschluss mit { $client }: Bitte ankreuzen, was geschehen ist.
    { $items }

    Offenes ist in Ordnung, wenn Sie den Grund notieren.
    .goal = Ziel in Reichweite
    .approaches = Mehr als ein Ansatz
    .time = Genug Zeit
    .care = Andere Behandlung angeboten
    .talk = Persönlich besprochen
    .write = Abschlussworte schreiben
    .back = Zurück

closing-why =
    { $client }: Was bleibt offen, und warum? Senden Sie eine Zeile, sie bleibt bei Ihnen.
    { $items }
    .back = Zurück

closing-left_open = • Offen geblieben: { $what }

closing-summary =
    Am { $began } hat es mit { $therapist } angefangen.
    „{ $goal }“ lag damals bei { $then }. Jetzt liegt es bei { $now }.
    Wie sehr es zu schaffen machte: damals { $symptom_then }, jetzt { $symptom_now }.
    Tage in der Woche mit Einschränkung: damals { $days_then }, jetzt { $days_now }.

    Was Sie gesagt haben, bleibt Ihres.
    .copy = Kopie von allem

closing-someone = • { $provider }, { $role }: „{ $contact }“

closing-ideas =
    { $people_count ->
        [0] { $therapist } hat hier keine Namen notiert. Sie können fragen.
       *[other] Wen { $therapist } kennt:
    }
    { $people }

    Auch eine Arztpraxis Ihres Vertrauens kann sagen, was noch passen könnte. Ebenso Menschen, die Sie gut kennen.

closing-reopen_question =
    Eine Frage von { $therapist }.

    Der Plan war abgeschlossen, und { $therapist } würde gern mit Ihnen weitermachen. Sollen die Check-ins wieder anfangen?
    .yes = Ja, weitermachen
    .no = { -no }

closing-going_on = Danke. Die Check-ins gehen zur gewohnten Zeit weiter, und { $therapist } erfährt davon.

closing-staying_closed = Gut. Nichts fängt wieder an. Sie können jederzeit zurückkommen und { $therapist } fragen.

closing-reopen_asked = Ich frage nach. Ohne ein Ja fängt nichts wieder an.

closing-reopened_told =
    { $going_on ->
        [yes] { $client } hat Ja gesagt: Der Plan ist wieder offen, und die Check-ins gehen weiter.
       *[no] { $client } möchte den Plan lieber abgeschlossen lassen.
    }
