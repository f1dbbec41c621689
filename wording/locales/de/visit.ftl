enum-feel-b = besser
enum-feel-s = etwa gleich
enum-feel-w = schlechter
enum-feel-t = noch zu früh

enum-lasted-d0 = unter einem Tag
enum-lasted-d1 = 1–2 Tage
enum-lasted-d3 = 3–6 Tage
enum-lasted-w1 = eine Woche oder länger
enum-lasted-st = hält noch an
enum-lasted-ns = nicht sicher

enum-course-ea = lässt nach
enum-course-no = unverändert
enum-course-bu = nimmt noch zu
enum-course-nw = etwas Neues

enum-wish-mo = Mehr davon
enum-wish-le = Weniger davon
enum-wish-lo = Weglassen

visit-when = Wann war Ihr Termin?
    .today = Heute
    .yesterday = Gestern
    .other = An einem anderen Tag
    .leave = So lassen

visit-which_day = An welchem Tag war das?
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .day-4 = { $day_4_day }
    .day-5 = { $day_5_day }
    .day-6 = { $day_6_day }
    .leave = So lassen

visit-noted =
    { $before ->
        [yes] Ihr Termin am { $day_day } ist schon notiert.
       *[no] Notiert: Ihr Termin am { $day_day }.
    }
    { $asks ->
        [yes] Danach frage ich, wie es Ihnen geht.
       *[no] {""}
    }
    .undo = Das stimmt nicht

visit-taken_back = Gut. Dieser Termin ist nicht mehr notiert.
visit-left = Gut. Es wurde nichts notiert.

visit-whom =
    Senden Sie /visit mit einem Kürzel aus Ihrer Liste, um den heutigen Termin zu notieren.
    Oder öffnen Sie die Person unter /clients und tippen auf „Termin heute“.

# Wortlaut von Messungen, in den Tests festgelegt.
visit-feel =
    Kurz zu Ihrem Termin am { $day_weekday }.

    Wie fühlen Sie sich jetzt, verglichen mit kurz vor dem Termin?
    .better = Besser
    .same = Etwa gleich
    .worse = Schlechter
    .too-soon = Noch zu früh
    .skip = Überspringen

visit-lasted = Wie lange hat das bessere Gefühl angehalten?
    .under-day = Unter einem Tag
    .day-or-two = 1–2 Tage
    .still = Hält noch an
    .unsure = Nicht sicher

visit-course =
    Danke, dass Sie es sagen. { $therapist } möchte das wissen.

    Wie ist es jetzt?
    .easing = Lässt nach
    .same = Unverändert
    .building = Nimmt noch zu
    .new = Etwas Neues
    .skip = Überspringen

visit-wish = Gibt es etwas, das { $therapist } mehr, weniger oder gar nicht machen soll?
    .more = Mehr davon
    .less = Weniger davon
    .leave-out = Weglassen
    .nothing = Nein

visit-better =
    .note = Notiz hinzufügen
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst
e2r-1 = Danke. Ich halte es fest, damit Sie und { $therapist } sehen, wie lange es meist anhält.
e2r-2 = Gespeichert. Auch wie lange es anhält, ist gut zu wissen.
e2r-3 = Notiert. Es steht bei Ihren Angaben zu den Terminen.
e2r-4 = Alles klar. { $therapist } kann es so sehen.

visit-same =
    .note = Notiz hinzufügen
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst
e3-1 = Danke. Das kann { $therapist } beim Planen des nächsten Termins nützen.
e3-2 = Notiert. Keine Veränderung nach diesem Termin.
e3-3 = Gespeichert. Das ist eine klare und nützliche Antwort.
e3-4 = Alles klar. Es steht bei Ihren Angaben zu den Terminen.

visit-too_soon =
    .note = Notiz hinzufügen
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst
e3-5 = Gespeichert. Manche Termine lassen sich erst später einschätzen.

visit-easing =
    Danke. Ich gebe das an { $therapist } weiter, damit es in den nächsten Termin einfließt.

    Wenn es sich ändert, tippen Sie unten.
    .note = Notiz hinzufügen
    .changed = Es hat sich geändert
    .urgent = { -urgent }
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst

visit-pressing =
    Ich gebe das jetzt an { $therapist } weiter. { $therapist } liest Notizen { $reads }.

    Den Plan für zu Hause dürfen Sie weglassen, bis Sie beide gesprochen haben.
    .note = Notiz hinzufügen
    .call = Um Anruf bitten
    .urgent = { -urgent }
    .changed = Es hat sich geändert
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst

visit-something_new =
    Danke, dass Sie es sagen. Ich gebe das jetzt an { $therapist } weiter.

    Bitte sehen Sie sich die Warnzeichen an. Den Plan für zu Hause dürfen Sie weglassen, bis Sie beide gesprochen haben.
    .note = Notiz hinzufügen
    .call = Um Anruf bitten
    .urgent = { -urgent }
    .changed = Es hat sich geändert
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst

visit-worse =
    Danke, dass Sie es sagen. Ich gebe an { $therapist } weiter, dass es Ihnen nach diesem Termin schlechter ging.

    Wie es weitergeht, können Sie mir noch sagen.
    .note = Notiz hinzufügen
    .call = Um Anruf bitten
    .urgent = { -urgent }
    .tell = Wie es jetzt ist
    .change = Antwort ändern
    .unease = Etwas hat nicht gepasst

visit-skipped = Übersprungen. Das ist in Ordnung.
    .after-all = Doch antworten

visit-card =
    { $reply }

    { $question }

visit-type_wish =
    { $wish_key ->
        [mo] Wovon mehr?
        [le] Wovon weniger?
       *[lo] Was soll wegfallen?
    } Ein paar Worte reichen.
    .leave = So lassen

visit-wish_note = { $wish }: { $words }

visit-kept = Diese Antwort ist schon gespeichert.

visit-worse_told =
    { $client } hat gesagt, wie es nach dem Termin am { $day_day } ging: { $feel }.
    { $has_course ->
        [yes] Jetzt: { $course }.
       *[no] {""}
    }

    { $feel_key ->
        [w] { $pressing ->
            [yes] { $client } weiß, dass Sie davon hören und dass der Plan für zu Hause ruhen kann, bis Sie beide gesprochen haben.
           *[no] { $client } weiß, dass Sie davon hören.
        }
       *[other] Das wurde seither geändert.
    }
    { $course_key ->
        [nw] Die Frage nach den Warnzeichen läuft getrennt und schickt eine eigene Nachricht.
       *[other] {""}
    }

visit-after_line =
    • { $day_date }: { $feel }{ $has_lasted ->
        [yes] , { $lasted }
       *[no] {""}
    }{ $has_approach ->
        [yes] {" "}(versucht: „{ $approach }“)
       *[no] {""}
    }

visit-after_visits =
    Nach Terminen:
    { $lines }
    { $has_worse ->
        [yes] Schlechter nach { $worse } der letzten { $worse_of }.
       *[no] {""}
    }
    { $has_short ->
        [yes] Kurze Erleichterung nach { $short } der letzten { $short_of }.
       *[no] {""}
    }

visit-count =
    • Nach Terminen: { $better } besser, { $same } gleich, { $worse } schlechter{ $has_usual ->
        [yes] . Die Erleichterung hielt meist: { $usual }
       *[no] {""}
    }
