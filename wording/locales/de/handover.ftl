# Gehört zu „… schlägt vor: …“ und in Klammern hinter einen Namen.
enum-mode-aw = zusätzlich
enum-mode-ip = stattdessen

enum-sharing-sy = eine Zusammenfassung
enum-sharing-ss = wird selbst erzählt
enum-sharing-sn = nichts

enum-touch-fy = ja
enum-touch-fn = noch nicht
enum-touch-fx = es hat nicht geklappt
enum-touch-fc = doch anders entschieden

enum-care-cy = ja
enum-care-cp = teilweise
enum-care-cn = nein
enum-care-cs = übersprungen

# Wer, und warum.
handover-offer =
    Es geht um das, was Sie mit { $therapist } am { $talked_date } besprochen haben.

    { $therapist } meint, dass { $provider } als Nächstes darauf schauen könnte. Der Grund: „{ $reason }“

    Sie haben die Wahl, und die Tür hier bleibt offen.
    .more = Mehr dazu
    .questions = Ich habe Fragen
    .not-for-me = Nichts für mich

handover-how =
    { $provider } kann zu { $therapist } dazukommen oder an die Stelle von { $therapist } treten. { $therapist } schlägt vor: { $mode }.

    Was möchten Sie?
    .as-well = Zusätzlich
    .in-place = Stattdessen
    .later = Später entscheiden
    .others = Andere Möglichkeiten

handover-about =
    { $provider }: { $role }. Schwerpunkt: { $focus }.

    { $therapist } sagt dazu: „{ $why }“
    .next = Weiter
    .others = Andere Namen zeigen
    .questions = Ich habe Fragen
    .not-for-me = Nichts für mich

handover-names =
    { $choices_count ->
        [0] Andere Namen stehen hier nicht. Vielleicht kennt { $therapist } mehr, Sie können fragen.
       *[other] Wen { $therapist } noch kennt. Zum Lesen einen Namen antippen.
    }
    .back = Zurück

# Was weitergegeben wird.
handover-sharing = Darf ich für { $provider } eine Zusammenfassung auf einer Seite vorbereiten, damit Sie nicht von vorn anfangen? Sie sehen sie zuerst und können jede Zeile streichen.
    .yes = Ja, zeigen
    .myself = Ich erzähle es selbst
    .no = { -no }

handover-line =
    { $struck ->
        [yes] { $number } – gestrichen: { $text }
       *[no] { $number } { $text }
    }

handover-lines =
    Eine Zahl antippen, um die Zeile zu streichen oder zurückzuholen.

    { $head }
    { $lines }
    { $foot }
    .approve = So darf es hinaus
    .myself = Ich erzähle es selbst
    .no = { -no }

handover-copy =
    Danke. Das ist alles, was { $provider } zu lesen bekommt, Wort für Wort.

    { $therapist } sendet es und ruft auch an oder schreibt. Ich sage Ihnen, wenn das geschehen ist.
    .back = Zurücknehmen

handover-settled =
    { $sharing_key ->
        [ss] Gut. Sie erzählen es { $provider } selbst, und von hier geht nichts hinaus.
       *[other] Gut. Von hier geht nichts hinaus.
    }
    So ist { $provider } erreichbar: „{ $contact }“

    In einer Woche frage ich, wie es ging. { $therapist } bleibt für Sie da.
    .help = Dabei brauche ich Hilfe

handover-waiting =
    Ihre Zusammenfassung für { $provider } liegt bei { $therapist }. { $therapist } sendet sie und ruft auch an oder schreibt. Ich sage Ihnen, wenn das geschehen ist.
    .back = Zurücknehmen
    .not-for-me = Nichts für mich

handover-sent =
    Neues zur Vermittlung.

    Am { $on_date } ging es an { $provider }. { $therapist } hat auch angerufen oder geschrieben. { $provider } weiß also, wer Sie sind.

    Nächster Schritt: „{ $next }“
    .ok = { -ok }
    .help = Dabei brauche ich Hilfe

handover-standing =
    Sie sind bei { $provider }, { $mode_key ->
        [aw] zusätzlich zu
       *[ip] anstelle von
    } { $therapist }. Sie können jederzeit zurückkommen und fragen.

    Nächster Schritt: „{ $next }“
    .help = Dabei brauche ich Hilfe

# Hat es geklappt?
handover-week =
    Eine Nachfrage zur Vermittlung.

    Gab es schon Kontakt zu { $provider }?
    .yes = { -yes }
    .not-yet = Noch nicht
    .failed = Es hat nicht geklappt
    .changed = Doch anders entschieden

handover-month =
    Eine letzte Nachfrage zur Vermittlung.

    Haben Sie jetzt die Behandlung, die Sie brauchen?
    .yes = { -yes }
    .partly = Teilweise
    .no = { -no }
    .skip = { -skip }

handover-promise =
    Danke, dass Sie es sagen. Ich gebe es an { $therapist } weiter. Bis { $by_day } kommt ein Anruf oder eine Nachricht.

    Damit bleiben Sie nicht allein.
    .ok = { -ok }

handover-late =
    Noch ein Wort zur Vermittlung.

    Bis { $by_day } war ein Anruf oder eine Nachricht zugesagt. Davon weiß ich noch nichts, darum frage ich { $therapist } noch einmal.

    Falls es schon geschehen ist, ist alles gut.

handover-declined =
    Gut, ich lasse es dabei und gebe das an { $therapist } weiter. Sie können jederzeit darauf zurückkommen.
    .again = Noch einmal überlegen

handover-withdrawn =
    Ein Wort zur Vermittlung.

    { $therapist } hat sie vorerst zurückgenommen und kann sagen, warum. Fragen geht jederzeit.

handover-later = Gut. Niemand fragt noch einmal. Unter /menu ist es zu finden, oder sprechen Sie mit { $therapist }.

handover-thanks = Danke für die Antwort. Sie können jederzeit zurückkommen und { $therapist } fragen.

handover-noted = Notiert.
