# Notes that leave together. One line each, as short as it can be.
enum-what-after_visit = nach einem Termin ging es schlechter
enum-what-back = ist wieder da
enum-what-backup = Ihre Vertretung hat geantwortet
enum-what-call = bittet um einen Anruf
enum-what-conduct = schrieb auf eine Art, die ich nicht annehme
enum-what-day_after = der Tag nach einer schweren Phase
enum-what-declined = möchte lieber nicht zu der anderen Person
enum-what-erased = hat alles löschen lassen
enum-what-finished = hat abgeschlossen
enum-what-goal = hat sich zum Ziel geäußert
enum-what-handed = Neues dazu, wer mitliest
enum-what-hard_spell = eine schwere Phase, kein Warnzeichen
enum-what-hurt = es tat weh
enum-what-no_help = scheint nicht zu helfen
enum-what-not_joined = hat die Einladung abgelehnt
enum-what-nobody = niemand springt für Sie mehr ein
enum-what-note = hat Ihnen geschrieben
enum-what-part = hat über einen Teil des Plans entschieden
enum-what-relation = eine Antwort zur Zusammenarbeit
enum-what-reopened = hat gesagt, ob es weitergeht
enum-what-request = bittet um eine Änderung
enum-what-smaller = hätte es gern kleiner
enum-what-step_in = bitte springen Sie ein, eine Meldung ist offen
enum-what-stopped = hat die Check-ins beendet
enum-what-stuck = kann ein Wort zur Weitergabe gebrauchen
enum-what-taken_back = hat die Zusammenfassung zurückgenommen, bitte nicht senden
enum-what-texts = Sicherheitstexte warten darauf, dass Sie sie lesen
enum-what-unease = etwas hat nicht gepasst
enum-what-unreachable = meine Nachrichten kommen nicht an

slip-line =
    { $n }. { $client }: { $what }{ $has_words ->
        [yes] , „{ $words }“
       *[no] {""}
    }
slip-alert_line =
    { $n }. { $client }: { $has_since ->
        [yes] { $rule }, noch offen seit { $since_date }
       *[no] { $rule }
    }
slip-today_line =
    { $n }. { $client }: { $step_key ->
        [ca] Sie wollten anrufen
       *[other] { $has_late ->
            [yes] gewählt war der { $late_date }: { $step }
           *[no] heute ist der gewählte Tag: { $step }
        }
    }
slip-visits_line = { $n }. Termine am { $day_weekday }: { $names }
slip-own_line = { $n }. { $what_cap }

slip-gathered =
    { $evening ->
        [yes] Ihr Tag in einer Nachricht.
       *[no] { $lines_count ->
            [one] Was neu ist.
           *[other] Was neu ist, in einer Nachricht.
        }
    }

    { $lines }
