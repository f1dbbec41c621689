later-card = { $question }

later-side_start = { $question }

later-goal = Eines ist noch offen. Was möchten Sie wieder tun können, oder mit weniger Mühe?
    .type = Ich tippe es ein
    .skip = Überspringen

later-nudges = Wenn ein Check-in liegen bleibt: Darf ich am nächsten Tag einmal erinnern?
    .yes = Ja, einmal ist gut
    .no = Keine Erinnerung

later-good_enough =
    Welche Zahl wäre für Sie gut genug?

    Es geht um „{ $goal }“. 0 geht nicht. 10 geht mühelos.
    .scale-0 = 0 geht nicht
    .scale-10 = 10 mühelos
    .not-sure = Noch nicht sicher

later-side = Gibt es noch etwas, das Sie im Blick behalten möchten?
    .sleep = Schlaf
    .moving = Beweglichkeit
    .mood = Stimmung
    .work = Arbeit
    .type = Selbst tippen
    .no = { -no }

later-side_more =
    Gibt es noch eines, das Sie im Blick behalten möchten?

    Bisher dabei: „{ $side }“.
    .sleep = Schlaf
    .moving = Beweglichkeit
    .mood = Stimmung
    .work = Arbeit
    .type = Selbst tippen
    .no = { -no }

enum-side-sign-sl = schlechter Schlaf
enum-side-sign-mv = weniger beweglich
enum-side-sign-md = gedrückte Stimmung
enum-side-sign-wk = Mühe bei der Arbeit

later-expect =
    So etwas geht meist von Woche zu Woche auf und ab. Darum schauen wir auf ein paar Wochen zusammen.

    Der erste Rückblick ist am { $review_date }.
    .ok = { -ok }

later-roles =
    Wer was tut:
    • Sie wählen, was Sie versuchen, und sagen, wie es geht.
    • { $therapist } plant mit Ihnen und passt an.
    • Ich führe Buch und gebe weiter.
    .ok = { -ok }
    .question = Ich habe eine Frage

later-meaning = Wenn das leichter würde: Wofür würden Sie die Zeit nutzen? Auslassen ist in Ordnung.
    .type = Ich tippe es ein
    .skip = { -skip }

later-form = Welche Anrede passt?
    .informal = Du
    .formal = Sie

later-ways_out =
    Beenden, Pause machen oder löschen geht jederzeit: mit /stop, /pause oder /erase.

    Ihre Behandlung bei { $therapist } bleibt dabei gleich.
    .ok = { -ok }

later-sharing = Falls Sie deswegen einmal woanders hingehen: Darf { $therapist } eine kurze Zusammenfassung dorthin senden? Ich würde Sie jedes Mal vorher fragen.
    .ask = Jedes Mal fragen
    .never = Nie weitergeben

later-care = Gibt es dafür noch andere Hilfe, oder gab es früher welche? Auslassen ist in Ordnung.
    .type = Ich tippe es ein
    .no = { -skip }

later-noted = Notiert, danke.

later-type_side = Bitte in ein paar Worten eingeben.

later-type_question = Bitte eingeben. Danach frage ich, ob ich es an { $therapist } weitergeben soll.
