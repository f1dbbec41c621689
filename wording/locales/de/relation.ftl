enum-theme-r1 = wie klar die Erklärungen sind
enum-theme-r2 = wie leicht es fällt, offen zu sprechen
enum-theme-r3 = wie viel Mitsprache es beim Plan gibt
enum-theme-r4 = wer was tut

enum-level-l3 = am höchsten
enum-level-l2 = hoch
enum-level-l1 = niedrig
enum-level-l0 = am niedrigsten

# Sätze zum Ausprobieren; zwei oder drei je Thema, jeder ist einmal dran.
enum-repair-line-c1 = Vielleicht war ich letztes Mal zu schnell. Was wollen wir noch einmal durchgehen?
enum-repair-line-c2 = Was haben Sie von dem mitgenommen, was ich gesagt habe?
enum-repair-line-c3 = Wäre eine kurze Notiz zum Mitnehmen gut?
enum-repair-line-i1 = Wenn etwas von mir falsch ankam, möchte ich es gern wissen.
enum-repair-line-i2 = Sie dürfen mir sagen, was nicht passt. Das nützt mir.
enum-repair-line-i3 = Gab es letztes Mal etwas, das ungesagt blieb?
enum-repair-line-p1 = Hier sind zwei Wege. Welcher passt Ihnen besser?
enum-repair-line-p2 = Was würden Sie ändern, wenn es ganz nach Ihnen ginge?
enum-repair-line-r1 = Wollen wir festhalten, wer bis zum nächsten Mal was tut?
enum-repair-line-r2 = Worauf können Sie sich bei mir verlassen?

relation-intro =
    Ab und zu stelle ich eine Frage dazu, wie die Zusammenarbeit mit { $therapist } ist. Auslassen geht immer.

    { $therapist } kann Ihre Antworten sehen. Ist eine niedrig, frage ich zuerst Sie, was damit geschehen soll.
    .ok = OK
    .never = Das nie wieder fragen

# Wortlaut von Messungen, in den Tests festgelegt.
relation-communication = Beim letzten Termin: Wie klar waren die Erklärungen von { $therapist }?
    .level-3 = Sehr klar
    .level-2 = Meist klar
    .level-1 = Etwas unklar
    .level-0 = Nicht klar
    .skip = Überspringen

relation-interpersonal = Wie leicht fällt es Ihnen, { $therapist } zu sagen, was Sie wirklich denken?
    .level-3 = Sehr leicht
    .level-2 = Meist leicht
    .level-1 = Etwas schwer
    .level-0 = Schwer
    .skip = Überspringen

relation-partnership = Wie viel Mitsprache haben Sie beim Plan?
    .level-3 = Viel
    .level-2 = Genug
    .level-1 = Ein wenig
    .level-0 = Keine
    .skip = Überspringen

relation-roles = Wie klar ist, wer bis zum nächsten Termin was tut?
    .level-3 = Sehr klar
    .level-2 = Meist klar
    .level-1 = Etwas unklar
    .level-0 = Nicht klar
    .skip = Überspringen

relation-low = Danke, dass Sie das sagen. Was soll nun geschehen?
    .tell = Es { $therapist } sagen
    .myself = Ich sage es selbst
    .private = Für mich behalten
    .unease = Etwas hat nicht gepasst
    .never = Das nie wieder fragen

relation-saved =
    .never = Das nie wieder fragen
r6-1 = Danke. Gespeichert für Sie und { $therapist }.
r6-2 = Notiert. Danke.
r6-3 = Alles klar, danke.
r6-4 = Gespeichert. Das ist alles für heute.

relation-to_tell =
    Gut. Ich gebe es vor dem nächsten Termin oder mit der Wochenliste an { $therapist } weiter. Heute geht nichts hinaus.
    .private = Doch für mich behalten

relation-told_now = Ich habe es an { $therapist } weitergegeben, wie gewünscht.
relation-myself = Gut. Ich überlasse es Ihnen, und nichts wird weitergegeben.
relation-private = Gut. Es bleibt bei Ihnen, und { $therapist } sieht es nicht.
relation-skipped = Übersprungen. Das ist in Ordnung.
    .never = Das nie wieder fragen
relation-never = Gut. Danach frage ich nicht mehr.

relation-card = { $body }

relation-kept = Diese Antwort ist schon gespeichert.

relation-answer =
    { $theme_key ->
        [r2] { $level_key ->
            [l3] Sehr leicht
            [l2] Meist leicht
            [l1] Etwas schwer
           *[l0] Schwer
        }
        [r3] { $level_key ->
            [l3] Viel
            [l2] Genug
            [l1] Ein wenig
           *[l0] Keine
        }
       *[r1] { $level_key ->
            [l3] Sehr klar
            [l2] Meist klar
            [l1] Etwas unklar
           *[l0] Nicht klar
        }
    }

relation-month = Zusammenarbeit, letzter Monat, { $people } Personen. Am klarsten: { $high }. Am meisten Luft: { $low }. Zum Ausprobieren: „{ $line }“

relation-setting =
    { $on ->
        [yes] Fragen zur Zusammenarbeit werden gestellt: ja.
       *[no] Fragen zur Zusammenarbeit werden gestellt: nein.
    }

    Ab und zu folgt eine Frage auf die Angaben zu einem Termin: wie klar etwas ist, wie leicht offenes Sprechen fällt, die Mitsprache beim Plan, wer was tut. Zwischen zweien liegen drei Wochen oder mehr. Wer gefragt wird, kann sie ganz abstellen.

    Die Antworten sehen Sie in der Karte. Ist eine niedrig, entscheidet die gefragte Person, ob Sie davon hören. Dann steht es in der Wochenliste, mit einem Satz zum Ausprobieren.
    .turn-on = Fragen stellen
    .turn-off = Nicht fragen

relation-told =
    Auf die Frage, { $theme }, hat { $client } „{ $answer }“ gewählt. Eine Antwort ist ein Moment.

    Ein Satz zum Ausprobieren: „{ $line }“
    { $open ->
        [yes] {""}
       *[no] Notiert.
    }
    .raise = Ich spreche es an
    .talked = Schon besprochen

relation-seen_line = • { $theme_cap }: „{ $answer }“
relation-seen =
    Zur Zusammenarbeit:
    { $lines }
