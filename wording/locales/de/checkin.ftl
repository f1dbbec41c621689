# Als Gruß gebraucht: „Guten Morgen.“
enum-daypart-morning = guten Morgen
enum-daypart-afternoon = guten Tag
enum-daypart-evening = guten Abend

c0-1 = Der Check-in der Woche. Höchstens { $n_taps }-mal tippen.
c0-2 = Hallo. Zeit für Ihren Check-in.
c0-3 = Ihr Check-in ist da.
c0-4 = Eine Minute für Ihren Check-in, wann immer es passt.
c0-5 = Hallo. Ein paar kurze Fragen an Sie.
c0-6 = Heute ist Check-in-Tag. Ganz ohne Eile.
c0-7 = Ein neuer Check-in, dieselben Fragen.
c0-8 = Hier ist Ihr Check-in. Antworten Sie, wann Sie mögen.
c0-9 = Hallo. Höchstens { $n_taps }-mal tippen, dann ist es geschafft.
c0-10 = Hier ist ein Check-in, wie gewünscht.
c0-11 = Es ist { $day_weekday }. Hier ist Ihr Check-in.
c0-12 = { $daypart_cap }. { $n_taps }-mal tippen oder weniger.
c0-13 = Ein kurzer Blick zurück auf Ihre Woche.

checkin-so_far =
    Gespeichert für „{ $goal }“: { $goal_now }.
    Gespeichert für „{ $label }“: { $symptom_now }.

# Wortlaut einer Messung, wie in measures.ftl.
checkin-same_question =
    Wie letzte Woche?

    „{ $label_cap }“: { $symptom_prev }
    „{ $goal }“: { $goal_prev }
    .same = Wie letzte Woche
    .moved = Etwas ist anders

checkin-pick = Welche Antwort möchten Sie ändern?
    .goal = Das Ziel
    .symptom = { $label_cap }
    .homecare = Plan für zu Hause
    .since-start = Seit dem Anfang
    .other = Die letzte
    .leave = So lassen

checkin-easier = { saved }
    .note = Notiz hinzufügen
    .progress = Mein Verlauf
    .change = Antwort ändern
c6a-1 = Gespeichert. Letztes Mal { $symptom_prev }, diesmal { $symptom_now }.
c6a-2 = Danke. „{ $goal }“: letztes Mal { $goal_prev }, diesmal { $goal_now }. Eine Woche allein kann Zufall sein.
c6a-3 = Notiert: eine leichtere Woche als die davor. { $therapist } kann es auch sehen. Eine Woche allein kann Zufall sein.
c6a-4 = Gespeichert. Das ist { $symptom_now }, vorher war es { $symptom_prev }. Eine Woche allein kann Zufall sein.
c6a-5 = Danke. Nach Ihrer eigenen Skala war es leichter als letztes Mal. Eine Woche allein kann Zufall sein.
c6a-6 = Alles klar. Eine leichtere Woche. Eine allein kann Zufall sein, also schauen wir weiter.
c6a-7 = Gespeichert. Ihre Zahl für „{ $goal }“ ist gestiegen, jetzt { $goal_now }. Eine Woche allein kann Zufall sein.
c6a-8 = Danke. Weniger als letztes Mal: erst { $symptom_prev }, jetzt { $symptom_now }. Eine Woche allein kann Zufall sein.

checkin-about_same = { saved }
    .note = Notiz hinzufügen
    .progress = Mein Verlauf
    .change = Antwort ändern
c6b-1 = Gespeichert. Etwa wie letztes Mal.
c6b-2 = Danke. Auch diese Woche { $symptom_now }.
c6b-3 = Notiert, ziemlich wie letztes Mal. Auch das ist gut zu wissen.
c6b-4 = Alles klar. Wie letztes Mal. Mehr ist nicht zu tun.
c6b-5 = Gespeichert. Eine Woche, die der letzten ähnelt.
c6b-6 = Danke. Auf Ihrer Skala keine Änderung zum letzten Mal.
c6b-7 = Gespeichert. Gleichauf mit dem letzten Mal.
c6b-8 = Danke. Das sind jetzt insgesamt { $n_checkins } Check-ins.

checkin-harder =
    .note = Notiz hinzufügen
    .call = Um Anruf bitten
    .urgent = { -urgent }
    .change = Antwort ändern
c6c-1 = Danke, dass Sie es sagen. { $symptom_now } ist mehr als letztes Mal, da war es { $symptom_prev }.
c6c-2 = Gespeichert. Nach Ihren Zahlen eine schwerere Woche. { $therapist } kann es auch sehen.
c6c-3 = Notiert: Diese Woche war schwerer als die letzte. Wenn { $therapist } anrufen soll, tippen Sie unten.
c6c-4 = Danke für die offene Antwort. { $therapist } kann sie mit Ihren anderen Antworten sehen.
c6c-5 = Gespeichert. Mehr als letztes Mal: erst { $symptom_prev }, jetzt { $symptom_now }. Eine schwere Woche ist noch keine Richtung.
c6c-6 = Ich habe es als schwerere Woche notiert. Sie können dazuschreiben, was Ihrer Meinung nach dahintersteckt.

checkin-first = { saved }
    .note = Notiz hinzufügen
    .change = Antwort ändern
c6d-1 = Gespeichert. Das ist Ihr Ausgangspunkt.
c6d-2 = Danke. Das ist Check-in Nummer { $n_checkins }.
c6d-3 = Alles klar. Ab dem nächsten Mal kann ich vergleichen.
c6d-4 = Gespeichert. Noch gibt es nichts zum Vergleichen.

checkin-first_harder = Danke, dass Sie es sagen. Nach Ihren Zahlen ist es schwerer als am Anfang.
    .note = Notiz hinzufügen
    .call = Um Anruf bitten
    .urgent = { -urgent }
    .change = Antwort ändern

checkin-mixed =
    .note = Notiz hinzufügen
    .progress = Mein Verlauf
    .change = Antwort ändern
c6e-1 = Gespeichert. Diese Woche ging eine Zahl nach oben und eine nach unten.
c6e-2 = Danke. Eine gemischte Woche: „{ $label }“ { $symptom_now }, „{ $goal }“ { $goal_now }.
c6e-3 = Notiert. Die zwei Antworten zeigen in verschiedene Richtungen. Beide sind gespeichert.
c6e-4 = Alles klar. Schwer einzuordnen, also habe ich es so gespeichert, wie es ist.

checkin-bare = { saved }
    .note = Notiz hinzufügen
    .progress = Mein Verlauf
    .change = Antwort ändern

checkin-skipped = Ausgelassen. Bis zum nächsten Mal.
    .after-all = Doch antworten

checkin-hopes_heard = Danke, dass Sie das sagen. Es steht bei Ihren Antworten, für das Gespräch mit { $therapist }.

checkin-card =
    { $opener }

    { $so_far }

    { $question }
    { $reply }

    { $home }

    { $hopes }
    .later = Heute später
    .skip-week = Diesmal auslassen

checkin-nudge =
    .now = Jetzt antworten
    .skip-week = Diesmal auslassen
g1-1 =
    Ihr Check-in ist noch offen, und zwar bis { $closes_weekday } um { $closes_time } Uhr.

    Haben Sie jetzt eine Minute?
g1-2 =
    Hallo. Noch immer höchstens { $n_taps }-mal tippen, wenn Sie mögen.

    Passt es gerade?
g1-3 =
    Eine Erinnerung, wie erlaubt.

    Wollen wir den Check-in jetzt machen?
g1-4 =
    Ein paar Fragen warten noch. Auslassen ist auch in Ordnung.

    Wie wäre es jetzt?
g1-5 =
    Hallo. Der Check-in ist offen bis { $closes_weekday }, { $closes_time } Uhr.

    Möchten Sie antworten?
g1-6 =
    Diese eine Erinnerung, diesmal kommt keine weitere.

    Ist eine Minute übrig, für höchstens { $n_taps }-mal tippen?

checkin-later_set = Gut. Ich frage heute um { $again_time } Uhr noch einmal.
checkin-too_late_today = Für heute ist es zu spät, noch einmal zu fragen. Ihr Check-in bleibt offen.
checkin-kept = Diese Antwort ist schon gespeichert. Am Ende können Sie sie ändern.

checkin-changed =
    { $has_new ->
        [yes] Geändert: erst { $old }, jetzt { $new }. Die erste Antwort gilt als Versehen.
       *[no] Zurückgenommen: { $old }. Die Antwort gilt als Versehen.
    }
    .undo = Rückgängig

checkin-type_easier = Was ist leichter geworden? Ein paar Worte reichen.
    .leave = So lassen

checkin-type_note = Schreiben Sie Ihre Notiz jetzt. Ich gebe sie so weiter, wie sie dasteht.
    .leave = So lassen

checkin-no_note = Gut. Es kam nichts dazu.

checkin-passing_call_on =
    Ich gebe an { $therapist } weiter, dass Sie einen Anruf möchten.
    { $therapist } liest Notizen { $reads }.

checkin-call_wish =
    { $client } bittet Sie um einen Anruf.
    { $has_called_at ->
        [yes] Sie haben angerufen: { $called_at_day }, { $called_at_time } Uhr.
       *[no] Die Frage nach den Warnzeichen läuft getrennt und schickt eine eigene Nachricht.
    }
    .called = Ich habe angerufen

checkin-call_noted = Notiert. In der Nachricht steht jetzt, dass Sie angerufen haben.

checkin-call_note = Hat um einen Anruf gebeten.

checkin-next_one =
    { $is_paused ->
        [yes] { $has_paused_until ->
            [yes] Sie haben Pause bis { $paused_until_day }.
           *[no] Sie haben Pause, bis Sie sich melden.
        }
       *[no] Gerade ist kein Check-in offen.
    }
    Der nächste kommt am { $following_day }, um { $following_time } Uhr.
    .again = Jetzt wieder anfangen
