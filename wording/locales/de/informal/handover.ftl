# Wer, und warum.
handover-offer =
    Es geht um das, was du mit { $therapist } am { $talked_date } besprochen hast.

    { $therapist } meint, dass { $provider } als Nächstes darauf schauen könnte. Der Grund: „{ $reason }“

    Du hast die Wahl, und die Tür hier bleibt offen.

handover-how =
    { $provider } kann zu { $therapist } dazukommen oder an die Stelle von { $therapist } treten. { $therapist } schlägt vor: { $mode }.

    Was möchtest du?

handover-names =
    { $choices_count ->
        [0] Andere Namen stehen hier nicht. Vielleicht kennt { $therapist } mehr, du kannst fragen.
       *[other] Wen { $therapist } noch kennt. Zum Lesen einen Namen antippen.
    }

# Was weitergegeben wird.
handover-sharing = Darf ich für { $provider } eine Zusammenfassung auf einer Seite vorbereiten, damit du nicht von vorn anfängst? Du siehst sie zuerst und kannst jede Zeile streichen.

handover-copy =
    Danke. Das ist alles, was { $provider } zu lesen bekommt, Wort für Wort.

    { $therapist } sendet es und ruft auch an oder schreibt. Ich sage dir, wenn das geschehen ist.

handover-settled =
    { $sharing_key ->
        [ss] Gut. Du erzählst es { $provider } selbst, und von hier geht nichts hinaus.
       *[other] Gut. Von hier geht nichts hinaus.
    }
    So ist { $provider } erreichbar: „{ $contact }“

    In einer Woche frage ich, wie es ging. { $therapist } bleibt für dich da.

handover-waiting =
    Deine Zusammenfassung für { $provider } liegt bei { $therapist }. { $therapist } sendet sie und ruft auch an oder schreibt. Ich sage dir, wenn das geschehen ist.

handover-sent =
    Neues zur Vermittlung.

    Am { $on_date } ging es an { $provider }. { $therapist } hat auch angerufen oder geschrieben. { $provider } weiß also, wer du bist.

    Nächster Schritt: „{ $next }“

handover-standing =
    Du bist bei { $provider }, { $mode_key ->
        [aw] zusätzlich zu
       *[ip] anstelle von
    } { $therapist }. Du kannst jederzeit zurückkommen und fragen.

    Nächster Schritt: „{ $next }“

handover-month =
    Eine letzte Nachfrage zur Vermittlung.

    Hast du jetzt die Behandlung, die du brauchst?

handover-promise =
    Danke, dass du es sagst. Ich gebe es an { $therapist } weiter. Bis { $by_day } kommt ein Anruf oder eine Nachricht.

    Damit bleibst du nicht allein.

handover-declined =
    Gut, ich lasse es dabei und gebe das an { $therapist } weiter. Du kannst jederzeit darauf zurückkommen.

handover-later = Gut. Niemand fragt noch einmal. Unter /menu ist es zu finden, oder sprich mit { $therapist }.

handover-thanks = Danke für die Antwort. Du kannst jederzeit zurückkommen und { $therapist } fragen.
