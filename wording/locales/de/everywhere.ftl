# Wörter, die überall vorkommen dürfen.
-skip = Überspringen
-ok = OK
-yes = Ja
-no = Nein
-later = Später
-urgent = Ist es dringend?
saved = Gespeichert.

# Überschriften der Blöcke einer Meldung.
block-said = ANTWORTEN
block-moved = BEWEGT HAT SICH
block-context = ZUSAMMENHANG
block-limits = WAS DAS NICHT SAGEN KANN
block-coverage = Beantwortet:
nothing-moved = Für diese Zeit nichts gemeldet.

enum-urgent-answer-y = Ja
enum-urgent-answer-u = Nicht sicher
enum-urgent-answer-n = Nein

# Gehört zu „liest Notizen …“.
enum-reply-time-same_day = am selben Tag
enum-reply-time-two_days = spätestens nach zwei Tagen
enum-reply-time-week = einmal in der Woche
enum-reply-time-visit = vor dem nächsten Termin

everywhere-unknown_command =
    Diesen Befehl kenne ich nicht, also hat sich nichts geändert.
    /menu zeigt, was hier möglich ist.

everywhere-cancelled =
    Gut, ich warte auf keine Antwort mehr. Was vorher feststand, bleibt.
    Mit /menu geht es weiter.

everywhere-not_for_you = Dieser Knopf gilt nicht mehr. Mit /menu geht es weiter.

everywhere-something_wrong =
    { $kept ->
        [yes] Hier ist etwas schiefgegangen. Ihre Nachricht ist gespeichert, und jemand sieht es sich an.
       *[no] Hier ist etwas schiefgegangen. Ihre Nachricht ist nicht gespeichert.
    }
    Später klappt es vielleicht wieder.

everywhere-cannot_read_files = Dateien, Sticker und Sprachnachrichten kann ich nicht lesen und behalte ich nicht. Am besten ist ein kurzer Text.

everywhere-group_chat = Ich arbeite in privaten Chats, hier lese ich also nichts. Bitte direkt an mich schreiben.

everywhere-too_long =
    Das war lang, darum habe ich die ersten { $limit } Zeichen gespeichert.
    Der Rest kann als zweite Nachricht kommen.

everywhere-edited =
    Ich sehe, dass sich eine Nachricht geändert hat. Gespeichert bleibt die erste Fassung.
    Soll etwas anderes gelten, bitte noch einmal senden.

everywhere-free_text = Danke. Ich bin ein Programm. Gut lesen kann ich Knöpfe und kurze Notizen. Soll ich das wörtlich an { $therapist } weitergeben?
    .yes = { -yes }
    .no = { -no }
    .menu = Menü

everywhere-passing_on =
    Ich gebe das wörtlich an { $therapist } weiter.
    { $therapist } liest Notizen { $reads }. Wenn es nicht warten kann, gilt der Notruf { $emergency }.

everywhere-not_passed_on = Gut. Ich gebe es nicht weiter.

everywhere-nothing_open =
    Ich hatte gerade nichts gefragt, also hat sich nichts geändert.
    /clients zeigt Ihre Liste, /help die Hilfe.

everywhere-help_client =
    Ich bin ein Programm und stelle einmal in der Woche ein paar kurze Fragen. { $therapist } liest die Antworten, aber nicht den ganzen Tag.

    { $has_left ->
        [yes] Sie haben die Fragen beendet. Mit /start geht es wieder los.
       *[no] { $is_new ->
            [yes] Ein Ja oder Nein fehlt noch. /start zeigt die Frage noch einmal.
           *[no] /menu zeigt, was hier möglich ist. /progress zeigt Ihre Antworten. /stop beendet die Fragen.
        }
    }

    In dringenden Fällen gilt der Notruf { $emergency }.

everywhere-help_therapist =
    /new KÜRZEL lädt jemanden ein.
    /clients zeigt Ihre Liste, das Wichtigste zuerst.
    /exercise KÜRZEL ergänzt einen Plan für zu Hause.
    /flare sagt, was in einer schweren Phase zu lesen ist.
    /help zeigt diese Übersicht.

    Ich bin kein Notruf. Alle sehen bei mir die Notrufnummer Ihres Landes.

everywhere-help_stranger =
    Ich bin ein Check-in-Programm für Menschen, die in einer Praxis begleitet werden. Ich arbeite auf Einladung.
    Einen Code von Ihrer Praxis können Sie hier senden. Bisher habe ich nichts gespeichert.

everywhere-menu_client = Was möchten Sie tun? Bitte unten wählen, oder so lassen.
    .checkin = Check-in jetzt
    .progress = Mein Verlauf
    .home-plan = Plan für zu Hause
    .goal = Ziel ändern
    .pause = Pause machen
    .had-visit = Ich hatte einen Termin
    .not-working = Das hilft mir so nicht
    .change = Etwas ändern
    .unease = Etwas hat nicht gepasst
    .care = Andere Behandlung
    .handover = Die Vermittlung
    .hard-spell = Schwere Phase
    .urgent = { -urgent }
    .crisis = Hilfe in einer Krise
    .who-sees = Wer sieht was
    .time = Tag und Uhrzeit
    .language = Sprache
    .my-data = Meine Daten
    .phone = Meine Telefonnummer
    .privacy = Meine Zustimmung
    .finish = Gut abschließen
    .stop = Stopp
    .erase = Meine Daten löschen

everywhere-menu_therapist = Ihr Menü.
    .clients = Meine Liste
    .invite = Jemanden einladen
    .visit = Termin eintragen
    .exercise = Plan ergänzen
    .prescribed = Plan von anderen
    .directory = Adressen
    .letter = Verlaufsbericht
    .settings = Einstellungen
    .team = Das Team

everywhere-menu_settings = Ihre Einstellungen.
    .alerts = Wie früh Sie hören
    .hours = Sprechzeiten
    .backup = Wer einspringt
    .hard-spell = Text für eine schwere Phase
    .relationship = Zusammenarbeit
    .visits = Woher ich Termine kenne
    .reasons = Gründe fürs Aufhören
    .closed = Wann geschlossen ist
    .language = Sprache

everywhere-urgent_signs =
    .yes = { -yes }
    .unsure = Nicht sicher
    .no = { -no }

everywhere-urgent_told =
    DRINGEND: { $client } hat bei den Warnzeichen { $late ->
        [yes] am { $at_day } um { $at_time } Uhr „{ $answer }“ getippt. Ich war offline, darum kommt das erst jetzt.
       *[no] um { $at_time } Uhr „{ $answer }“ getippt.
    }
    { $answer_key ->
        [u] Dort stand: noch heute einen Menschen fragen, { $emergency } anrufen, falls es schlimmer wird, und dass ich das weitergebe.
       *[y] Dort stand: { $emergency } anrufen und nicht auf Sie warten.
    }
    Bitte versuchen Sie, { $client } zu erreichen.

    { $stands }
    .reached = Erreicht
    .missed = Nicht erreicht
    .number = Nummer zeigen
    .backup = Vertretung fragen
    .soon = In 30 Minuten wieder
    .later = In 2 Stunden wieder

everywhere-hard_spell_told =
    { $client } hat um { $at_time } Uhr die Warnzeichen angesehen und „{ $answer }“ getippt: eine schwere Phase.
    { $client } weiß, dass Sie davon hören und wann Sie Notizen lesen.

everywhere-said = „{ $words }“

everywhere-note_told =
    { $client } hat Ihnen geschrieben.

    { $parts }

    { $open ->
        [yes] { $hint ->
            [yes] Eine kurze Antwort zeigt, dass es gelesen wurde.
           *[no] {""}
        }
       *[no] { $has_reply ->
            [yes] Ihre Antwort: „{ $reply }“
           *[no] Sie haben darüber gesprochen.
        }
    }
    .reply = Antworten
    .in-person = Persönlich besprochen

everywhere-crisis_told =
    { $wrote ->
        [yes] DRINGEND: { $client } hat { $late ->
            [yes] am { $at_day }{" "}
           *[no] {""}
        }um { $at_time } Uhr etwas geschrieben, das auf Selbstverletzung hindeuten kann.
       *[no] DRINGEND: { $client } hat { $late ->
            [yes] am { $at_day }{" "}
           *[no] {""}
        }um { $at_time } Uhr um Hilfe in einer Krise gebeten.
    }{ $late ->
        [yes] {" "}Ich war offline, darum kommt das erst jetzt.
       *[no] {""}
    }
    Dort standen { $crisis } und { $emergency }. Bitte nehmen Sie jetzt Kontakt auf.

    { $stands }
    .reached = Erreicht
    .missed = Nicht erreicht
    .number = Nummer zeigen
    .plan = Notfallplan
    .backup = Vertretung fragen
    .soon = In 30 Minuten wieder
    .later = In 2 Stunden wieder

everywhere-staying = Gut. Alles bleibt, wie es ist.

# Die Liste der Befehle neben dem Textfeld.
command-start = Anfangen oder zurückkommen
command-menu = Was hier möglich ist
command-checkin = Ihr Check-in, oder wann der nächste kommt
command-goal = Ein anderes Ziel nennen
command-pause = Pause machen
command-visit = Ich hatte einen Termin
command-visit-therapist = Einen Termin eintragen
command-visits = Wie ich von Terminen erfahre
command-progress = Ihre Antworten bisher
command-plan = Ihr Plan für zu Hause
command-change = Um einen anderen Plan bitten, oder sehen, wie es steht
command-care = Andere Behandlungen, jetzt oder früher
command-clients = Ihre Liste
command-new = Jemanden einladen
command-exercise = Einen Plan für zu Hause ergänzen
command-letter = Ein Verlaufsbericht zu jemandem aus Ihrer Liste
command-directory = Ihre Adressen zum Weiterverweisen
command-prescribed = Einen Plan von anderen eintragen
command-alerts = Wie früh eine Meldung ohne Veränderung kommt
command-hours = Wann Meldungen Sie erreichen
command-relationship = Fragen zur Zusammenarbeit
command-backup = Wer einspringt, wenn Sie nichts geöffnet haben
command-urgent = Ist es dringend?
command-unease = Etwas hat nicht gepasst
command-flare = Eine schwere Phase
command-flare-therapist = Ihre Worte für eine schwere Phase
command-crisis = Hilfe in einer Krise
command-cancel = Doch nicht: die letzte Frage lassen
command-help = Was das hier ist und wen man anruft
command-stop = Die Fragen beenden
command-time = Anderer Tag, andere Uhrzeit
command-language = In welcher Sprache ich schreibe
command-closed = Wann die Praxis geschlossen ist
command-phone = Eine Nummer für dringende Fälle
command-safetyplan = Was Ihre Praxis in einer Krise tut
command-mydata = Eine Kopie von allem, was Sie mir gesagt haben
command-who = Wer sieht was
command-privacy = Ihre Zustimmung
command-finish = Gut abschließen
command-erase = Alles löschen, was Sie mir gesagt haben
command-team = Wer sich um das Team kümmert
command-team-manager = Ihr Team auf einen Blick
command-reasons = Gründe fürs Aufhören
command-tried = Was versucht wurde, wo es gleich blieb
