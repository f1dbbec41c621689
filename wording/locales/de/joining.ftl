# Wer beitritt und vielleicht eine andere Sprache spricht als die Praxis.
joining-language = In welcher Sprache soll ich schreiben?

# Die Praxis richtet sich ein.
joining-welcome_therapist =
    Hallo. Ich bin das Check-in-Programm von { $practice }. Zwischen den Terminen stelle ich ein paar kurze Fragen, und Ihnen zeige ich, was sich ändert.

    Das Einrichten dauert etwa zwei Minuten. Unter welchem Namen soll man Sie hier lesen? Bitte antippen, oder einen anderen eingeben.

joining-reply_time =
    Danke, { $therapist }. Alle lesen hier, dass niemand diesen Chat den ganzen Tag im Blick hat.

    Wie bald lesen Sie die Notizen?
    .same-day = Am selben Tag
    .two-days = Binnen zwei Tagen
    .week = Binnen einer Woche
    .visit = Vor dem nächsten Termin

joining-office_question =
    Zu welchen Zeiten dürfen Meldungen Sie erreichen? Was sonst kommt, wartet. Dringendes kommt zu jeder Stunde.

    Für andere Tage oder Zeiten senden Sie jederzeit /hours.
    .usual = Mo–Fr, { $opens }–{ $closes }
    .shorter = Mo–Fr, { $later }–{ $earlier }
    .saturday = Mo–Sa, { $opens }–{ $closes }

joining-sheet_refused =
    Danke für den Hinweis. Einladen geht erst, wenn das Blatt stimmt.
    Bitte sagen Sie der Person, die diesen Bot betreibt, was fehlt. Wenn es stimmt, senden Sie /start.

joining-ready =
    Alles ist eingerichtet, { $therapist }. Zum Einladen senden Sie /new mit einem Kürzel, zum Beispiel /new S.T.

    Am besten Initialen oder ein Spitzname, nie der volle Name. /clients zeigt Ihre Liste, /help den Rest.
    .invite = Jemanden einladen
    .trial = Selbst ausprobieren

# Die Praxis lädt ein.
joining-alias_taken =
    Dieses Kürzel steht schon in Ihrer Liste. Bitte tippen Sie ein anderes, damit die Notizen zu unterscheiden sind.

    Für eine neue Einladung an dieselbe Person öffnen Sie die Karte unter /clients.

joining-ask_alias =
    Welches Kürzel soll in Ihrer Liste stehen? Am besten Initialen oder ein Spitzname, nie der volle Name.

    Bitte eingeben.

joining-ask_label =
    Womit kommt { $client }? Ein kurzer Name ist am besten, zum Beispiel linkes Knie.

    Bitte antippen oder eingeben.
    .low-back = Unterer Rücken
    .neck = Nacken
    .shoulder = Schulter
    .headache = Kopfschmerzen
    .after-visit = Empfindlich nach Terminen

joining-draft =
    Neu: { $client }
    Kommt mit: { $label }
    Besteht seit: { $duration }
    Zweck: { $purpose }
    { $packed ->
        [yes] Startpaket: übernommen
       *[no] {""}
    }

    { $question }

joining-duration_question = Wie lange besteht es schon?
    .under-6-weeks = Unter 6 Wochen
    .weeks-6-to-12 = 6 Wochen–3 Monate
    .months-3-to-12 = 3–12 Monate
    .over-a-year = Über ein Jahr
    .not-sure = Nicht sicher
    .pack = Ein Startpaket ansehen

enum-duration-under_6_weeks = unter 6 Wochen
enum-duration-6_to_12_weeks = 6 Wochen–3 Monate
enum-duration-3_to_12_months = 3–12 Monate
enum-duration-over_a_year = über ein Jahr
enum-duration-not_sure = nicht sicher

enum-purpose-do_more = wieder mehr tun können
enum-purpose-keep_steady = den Stand halten
enum-purpose-rest = ausruhen und wohlfühlen

joining-purpose_question = Wozu dienen die Termine?
    .do-more = Wieder mehr tun können
    .keep-steady = Den Stand halten
    .rest = Ausruhen und wohlfühlen

joining-adult_question =
    { $days ->
        [yes] Die Check-ins fragen, an wie vielen Tagen es im Weg stand.
       *[no] Die Check-ins fragen, wie sehr es zu schaffen machte.
    }

    Ist die Person volljährig?
    .yes = Ja
    .no = Nein
    .by-days = Nach Tagen fragen
    .by-number = Nach einer Zahl fragen

joining-draft_ready = Die Einladung steht unten.

joining-draft_gone = Das hier wurde verworfen, nichts davon ist gespeichert. Zum Einladen senden Sie /new und ein Kürzel.

joining-minor =
    Zusammen mit Eltern oder gesetzlicher Vertretung lässt sich das noch nicht einrichten. Ich habe daher nichts gespeichert.
    Vielleicht kommt das später. Die Behandlung selbst geht weiter wie bisher.

joining-invited =
    Für { $client }: Die nächste Nachricht ist die Einladung, als Karte in Postkartengröße zum Drucken und als Text. Leiten Sie sie weiter, zeigen Sie sie, oder sagen Sie es mit eigenen Worten.

    Link und Code gelten einmal, bis { $expires_day }, { $expires_time } Uhr.
    .own-words = Mit meinen Worten
    .trial = Selbst ausprobieren

joining-invitation =
    { $has_words ->
        [yes] { $words }
       *[no] Zwischen den Terminen nutze ich ein kleines Check-in-Programm. Einmal in der Woche stellt es ein paar kurze Fragen. So sehen wir, was sich ändert und was nicht, und sind nicht auf die Erinnerung angewiesen. Nein sagen geht, und aufhören geht jederzeit. An der Behandlung ändert das nichts.
    }

    Hier öffnen: { $link }

    Falls nach „Start“ nichts passiert, dort diesen Code eingeben: { $code }
    .title = Check-ins zwischen Terminen
    .lead = Von { $therapist }: ein paar kurze Fragen, einmal in der Woche. Nein sagen geht jederzeit.
    .scan = Hier mit der Kamera scannen, dann auf Start.
    .typing = Oder den Link öffnen und den Code eingeben:
    .alt = Das Bild zeigt denselben Link als QR-Code und den Code zum Eingeben.

joining-ask_words =
    Bitte in einer Nachricht eingeben, was über dem Link stehen soll.
    { $has_words ->
        [yes] Jetzt steht da: „{ $words }“
       *[no] Bis dahin stehen dort meine Worte.
    }
    .ours = Wieder die üblichen Worte
    .leave = So lassen

joining-words_kept =
    { $own ->
        [yes] Notiert. So lauten die Einladungen ab jetzt.
       *[no] In den Einladungen stehen wieder meine Worte.
    }

joining-already_joined =
    { $client } ist schon dabei, ein neuer Link ist nicht nötig.
    Nach einem Stopp bringt /start an mich die Check-ins zurück.

joining-declined_told = Die Einladung an { $client } wurde abgelehnt. Ich habe von dort nichts gespeichert.

# Ist es die richtige Person?
joining-confirm = { $body }
    .yes = Ja
    .no = Nein
    .unsure = Weiß ich nicht
    .new-link = Neuer Link
    .goal = Das Ziel

joining-confirm_asked =
    Die Einladung an { $client } wurde mit Ja beantwortet. { $has_name ->
        [yes] Telegram zeigt den Vornamen „{ $name }“.
       *[no] Telegram zeigt keinen Vornamen.
    }

    Ist das { $client }? Bis Sie Ja sagen, zeige ich Ihnen keine Antworten, und es gehen keine Check-ins hinaus.

joining-confirm_unsure =
    Dann fragen Sie { $client } bitte persönlich. Bis Sie es wissen, gehen keine Check-ins hinaus.

    Ist das { $client }?

joining-confirm_yes =
    { $client } ist dabei.
    Der erste Check-in kommt am { $next_day }, um { $next_time } Uhr.
    Das Ziel, in eigenen Worten: „{ $goal }“

joining-confirm_no =
    Die Verbindung ist getrennt, und was dort geschrieben wurde, ist gelöscht. { $client } kann einen neuen Link bekommen.

joining-not_you =
    Dieser Chat ist jetzt geschlossen. { $therapist } sagt, dass die Einladung für jemand anderen war.

    Was Sie geschrieben haben, ist gelöscht. Ich schreibe nicht mehr. Falls das ein Irrtum ist, bitten Sie { $therapist } um einen neuen Link.

# Einladungen, die nicht gelten.
joining-invite_unknown =
    Diese Einladung kenne ich nicht. Vielleicht gilt inzwischen eine neuere.
    Ihre Praxis kann eine neue schicken. Der Code lässt sich auch hier eingeben.

joining-invite_used =
    Diese Einladung ist schon benutzt, und jede gilt für eine Person.
    Waren Sie das nicht? Dann sagen Sie es bitte Ihrer Praxis, und bitten Sie um eine neue.

joining-invite_over =
    Diese Einladung ist abgelaufen, jede gilt drei Tage.
    Ihre Praxis kann eine neue schicken.

joining-for_a_client =
    Dieser Link ist zum Weitergeben. Ich habe ihn nicht verbraucht.
    Bitte leiten Sie die Nachricht mit dem Link weiter.

joining-already_here =
    Hier ist schon alles eingerichtet, darum habe ich diese Einladung nicht verbraucht.
    /menu zeigt, was hier möglich ist.

# Ja oder Nein.
joining-consent =
    { $has_name ->
        [yes] Hallo { $name }.
       *[no] Hallo.
    } Ich bin das Check-in-Programm von { $therapist }, kein Mensch. Einmal in der Woche stelle ich ein paar kurze Fragen.

    { $therapist } liest die Antworten, aber nicht den ganzen Tag. In dringenden Fällen gilt der Notruf { $emergency }.

    Telegram kann Bot-Chats lesen. Darf ich Ihre Antworten zu Ihrer Gesundheit speichern?
    .yes = { -yes }
    .more = Mehr lesen
    .no = { -no }

joining-consent_more = Darf ich Ihre Antworten zu Ihrer Gesundheit speichern, damit Sie und { $therapist } sie ansehen können?
    .yes = { -yes }
    .no = { -no }

joining-declined =
    Das ist in Ordnung. Ich habe nichts gespeichert und schreibe nicht mehr.

    { $therapist } fragt weiterhin persönlich, wie es Ihnen geht.

# Womit es anfängt.
joining-goal = Was möchten Sie wieder tun können, oder mit weniger Mühe? Am besten in eigenen Worten.
    .ideas = Ideen zeigen
    .skip = Erst einmal überspringen

joining-goal_ideas =
    { $ideas_count ->
        [0] Einige Ziele, die Menschen wählen: durchschlafen. Eine Stunde Auto fahren. Ein Kind hochheben. Einen Film im Sitzen sehen. Einen ganzen Tag arbeiten.
       *[other] Einige Ziele, die Menschen wählen:
    }
    { $ideas }

    Ihr eigenes können Sie jederzeit hier eingeben.
    .skip = Erst einmal überspringen

joining-start = { $question }

joining-next_time =
    { $told ->
        [yes] Danke, das ist Ihr Ausgangspunkt. Nächster
       *[no] Danke. Nächster
    } Check-in: { $at_day }, { $at_time } Uhr. Hier ist es { $clock_time } Uhr, bei Ihnen auch?
    .ok = { -ok }
    .change = Ändern

joining-what_to_change = Was soll ich ändern?
    .day = Den Tag
    .hour = Die Uhrzeit
    .zone = Meine Uhr zeigt anderes
    .leave = So lassen

joining-pick_day = Welcher Wochentag passt Ihnen?
    .mon = Mo
    .tue = Di
    .wed = Mi
    .thu = Do
    .fri = Fr
    .sat = Sa
    .sun = So
    .leave = So lassen

joining-pick_hour = Welche Uhrzeit passt Ihnen? Bitte antippen, oder so eingeben: „{ $example }“.
    .morning = Morgens, { $morning }
    .midday = Mittags, { $midday }
    .afternoon = Nachmittags, { $afternoon }
    .evening = Abends, { $evening }
    .leave = So lassen

joining-pick_zone = Wie spät ist es bei Ihnen gerade? Antippen oder eingeben.
    .leave = So lassen

joining-all_set = Alles eingerichtet. /menu zeigt, was hier möglich ist. Mit /phone kann man eine Nummer hinterlassen.

joining-goal_kept = Notiert. Von jetzt an frage ich danach.

joining-clock_unclear = Eine Uhrzeit konnte ich da nicht lesen. Bitte so eingeben: „{ $example }“.

joining-quiet_hour = Ich schreibe zwischen { $earliest } und { $latest } Uhr. Bitte eine Uhrzeit dazwischen eingeben.

joining-resumed =
    Willkommen zurück. Ihre Check-ins mit { $therapist } gehen weiter.
    Der nächste kommt am { $at_day }, um { $at_time } Uhr.
    Beenden lassen sie sich wieder mit /stop.

joining-cut_short =
    Das war lang, darum habe ich die ersten { $limit } Zeichen gespeichert.
    Ändern lässt es sich später mit /goal.
