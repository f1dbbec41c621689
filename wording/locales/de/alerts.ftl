enum-rule-no_change = keine Veränderung
enum-rule-worsening = deutlich schlechter
enum-rule-silent = keine Antworten
enum-rule-review = Zeit zu fragen
enum-rule-after_worse = schlechter nach Terminen
enum-rule-short_relief = kurze Erleichterung

enum-next-step-rv = gemeinsam auf den Plan schauen
enum-next-step-ap = einen anderen Ansatz versuchen
enum-next-step-go = das Ziel gemeinsam anpassen
enum-next-step-wa = noch Zeit lassen
enum-next-step-gn = so weitermachen
enum-next-step-rf = weiterverweisen oder ergänzen
enum-next-step-cl = ehrlich abschließen
enum-next-step-ca = anrufen
enum-next-step-sp = nach dem Gespräch wieder hinschauen
enum-next-step-as = persönlich fragen
enum-next-step-wn = so lassen, wie gewünscht
enum-next-step-lo = diese Antworten beiseitelegen
enum-next-step-pr = bei der Person nachfragen, die den Plan erstellt hat

enum-off-reason-xw = falsche Antworten
enum-off-reason-xs = jemand anderes hat geantwortet
enum-off-reason-xl = ein Lebensereignis
enum-off-reason-xg = das falsche Ziel
enum-off-reason-xo = ein anderer Grund

enum-verdict-r = richtig
enum-verdict-e = zu früh
enum-verdict-w = falsch

enum-preset-early = früh
enum-preset-balanced = ausgewogen
enum-preset-quiet = ruhig

# Zeilen der Blöcke. Zahlen stehen nebeneinander; zu ihrer Richtung wird nichts gesagt.
alerts-goal_reading =
    • „{ $goal }“: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } von 10{ $has_enough ->
        [yes] {" "}(gut genug: { $enough })
       *[no] {""}
    }
alerts-symptom_reading =
    • { $label_cap }: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } von 10
alerts-days_reading =
    • { $label_cap }, Tage mit Einschränkung: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    }
alerts-side_reading =
    • „{ $sign }“: { $has_then ->
        [yes] { $then } →{" "}
       *[no] {""}
    }{ $has_recent ->
        [yes] { $recent }
       *[no] …
    } von 10

alerts-goal_gain = • „{ $goal }“: { $then } → { $now } von 10
alerts-symptom_gain = • { $label_cap }: { $then } → { $now } von 10
alerts-days_gain = • { $label_cap }, Tage mit Einschränkung: { $then } → { $now }
alerts-side_gain = • „{ $sign }“: { $then } → { $now } von 10
alerts-goal_above = • Das Ziel, wie oben
alerts-above = • { $what_cap }, wie oben
alerts-easier_gain =
    • { $what_cap }: { $count ->
        [one] einmal
       *[other] { $count }-mal
    } leichter

alerts-tried =
    • Versucht seit dem { $since_date }: „{ $text }“{ $has_ease_now ->
        [yes] . Wie leicht das Ziel fällt: { $ease_then } → { $ease_now } von 10
       *[no] {""}
    }{ $has_symptom_now ->
        [yes] . { $label_cap }: { $symptom_then } → { $symptom_now } von 10
       *[no] {""}
    }{ $has_days_now ->
        [yes] . { $label_cap }, Tage mit Einschränkung: { $days_then } → { $days_now }
       *[no] {""}
    }
alerts-care = • Andere Behandlung, nach eigener Angabe: „{ $text }“
alerts-wrote = • Geschrieben am { $on_date }: „{ $text }“

alerts-alert =
    { $rule_key ->
        [worsening] { $client }: Antworten deutlich schlechter. Kontakt empfohlen bis { $act_by_day }.
        [review]
            { $asked ->
                [yes] { $client } sagt, dass es so bisher nicht hilft. Ein Gespräch lohnt sich bis zum { $act_by }.
               *[no] { $client }: { $has_moved ->
                    [yes] { $goes_well ->
                        [yes] in die gewünschte Richtung, der geplante Rückblick steht an
                       *[no] Ein Teil hat sich bewegt, der geplante Rückblick steht an
                    }
                   *[no] Die Zahlen lassen es offen. Ein Gespräch lohnt sich
                } bis zum { $act_by }.
            }
       *[other]
            { $client }: Antworten seit { $weeks ->
                [one] { $weeks } Woche
               *[other] { $weeks } Wochen
            } gleichmäßig. Nächster Schritt bis zum { $act_by }.
    }

    { block-said }{ $has_since ->
        [yes] , { $since_date } bis { $last_date }
       *[no] {""}
    }
    { $said_count ->
        [0] • Noch keine Zahlen.
       *[other] { $said }
    }
    { block-moved }
    { $moved_count ->
        [0] • { nothing-moved }
       *[other] { $moved }
    }
    .call = Ich rufe heute an
    .spoken = Wir haben gesprochen
    .review = Gemeinsam anschauen
    .approach = Anderer Ansatz
    .ask-owner = { $prescriber } fragen
    .goal = Ziel anpassen
    .wait = Noch Zeit lassen
    .go-on = So weitermachen
    .refer = Weiterverweisen, ergänzen
    .close = Ehrlich abschließen
    .more = Mehr

alerts-pattern =
    { $rule_key ->
        [after_worse] { $client }: schlechter nach { $count } der letzten { $visits } Termine.
       *[other] { $client }: Erleichterung unter zwei Tagen nach { $count } von { $visits } Terminen.
    } Bitte bis zum { $act_by } entscheiden.

    { block-said }
    { $lines }
    { block-moved }
    { $moved_count ->
        [0] • { nothing-moved }
       *[other] { $moved }
    }
    .review = Besprechen, mit Tag
    .approach = Ansatz ändern
    .ask-owner = { $prescriber } fragen
    .wanted = So ist es gewünscht
    .refer = Weiterverweisen, ergänzen
    .more = Mehr

alerts-more =
    { $client }: was sonst bekannt ist.

    { $said }
    { block-context }
    • Besteht seit: { $duration }
    • { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } seit dem Anfang oder der letzten Änderung.{ $has_visits ->
        [yes] {" "}Notierte Termine: { $visits }
       *[no] {""}
    }
    { $after }
    • { block-coverage } { $answered } von { $sent ->
        [one] { $sent } Check-in
       *[other] { $sent } Check-ins
    }{ $carried ->
        [0] {""}
       *[other] , { $carried } übernommen als „wie letzte Woche“
    }{ $reworded ->
        [yes] {""}
            • Nach einigen Zahlen wurde in anderen Worten oder einer anderen Sprache gefragt; bitte mit Vorsicht vergleichen.
       *[no] {""}
    }
    { $has_done ->
        [yes]
            • Plan für zu Hause, nach eigener Angabe: { $done } von { $by_days ->
                [yes] { $told ->
                    [one] { $told } Tag
                   *[other] { $told } Tagen
                }
               *[no] { $told ->
                    [one] { $told } Woche
                   *[other] { $told } Wochen
                }
            }
       *[no] • Plan für zu Hause: keine Angabe
    }
    { $ways }
    { $tried }
    { $care }
    { $own }
    { $notes }

    { block-limits }
    { $rule_key ->
        [worsening] • Den Grund, oder ob es vorübergeht.
        [after_worse] • Warum. Manches Ziehen ist nach einem Tag vorbei.
        [short_relief] • Ob mehr davon länger hielte.
       *[other] • Warum. Es geht um den Plan, nicht um Sie.
    }

    { $client_knows ->
        [yes] { $client } weiß, dass dies an Sie ging.
       *[no] { $rule_key ->
            [worsening] { $client } liest von mir, dass ich das an Sie weitergebe.
           *[other] { $client } liest davon, sobald Sie einen Tag wählen, oder nach 3 Werktagen. Bitte wählen Sie einen bis { $act_by_day }.
        }
    }
    .less = Weniger
    .looks-off = Da stimmt etwas nicht
    .colleague = Fachlich beraten lassen

alerts-silent =
    { $has_since ->
        [yes] { $client } hat seit { $since_day } nicht geantwortet. Die Nachrichten ruhen.
       *[no] { $client } hat noch nicht geantwortet. Die Nachrichten ruhen.
    }
    { $said }

    Das kann vieles heißen. Ein Wort oder ein kurzer Anruf kann nützen.
    .ask = Ich frage nach
    .wait = Noch Zeit lassen
    .close = Ehrlich abschließen

alerts-pick_day = { $client }: { $step }. An welchem Tag?
    .day-1 = { $day_1_day }
    .day-2 = { $day_2_day }
    .day-3 = { $day_3_day }
    .week-1 = { $moved ->
        [yes] { $week_1_day }
       *[no] In 1 Woche, { $week_1 }
    }
    .week-2 = { $moved ->
        [yes] { $week_2_day }
       *[no] In 2 Wochen, { $week_2 }
    }
    .back = Zurück

alerts-pick_weeks =
    { $client }: { $step }. { $step_key ->
        [rf] Bis wann?
       *[other] Wann soll ich wieder hinschauen?
    }
    Zeit gelassen haben Sie { $waits } von 2 Malen. Bis dahin bleibe ich still, außer es wird schlechter.
    .week-1 = { $moved ->
        [yes] { $week_1_day }
       *[no] 1 Woche, { $week_1 }
    }
    .week-2 = { $moved ->
        [yes] { $week_2_day }
       *[no] 2 Wochen, { $week_2 }
    }
    .week-4 = { $moved ->
        [yes] { $week_4_day }
       *[no] 4 Wochen, { $week_4 }
    }
    .week-6 = { $moved ->
        [yes] { $week_6_day }
       *[no] 6 Wochen, { $week_6 }
    }
    .back = Zurück

alerts-pick_months =
    { $client }: { $step }. Wann soll ich wieder hinschauen?
    Bis dahin bleibe ich still, außer es wird schlechter.
    .week-4 = { $moved ->
        [yes] { $week_4_day }
       *[no] 4 Wochen, { $week_4 }
    }
    .week-8 = { $moved ->
        [yes] { $week_8_day }
       *[no] 8 Wochen, { $week_8 }
    }
    .week-12 = { $moved ->
        [yes] { $week_12_day }
       *[no] 12 Wochen, { $week_12 }
    }
    .back = Zurück

alerts-areas =
    Was vielleicht noch nicht gemeinsam angesehen wurde, steht auf den Knöpfen. Antippen, was zur Sprache kommen soll. Das sehen allein Sie, und ich schließe nichts daraus.
    .work = { $work ->
        [yes] ☑ Arbeitsplatz
       *[no] ☐ Arbeitsplatz
    }
    .activities = { $activities ->
        [yes] ☑ Was es immer wieder weckt
       *[no] ☐ Was es immer wieder weckt
    }
    .injuries = { $injuries ->
        [yes] ☑ Alte Verletzungen
       *[no] ☐ Alte Verletzungen
    }
    .sleep = { $sleep ->
        [yes] ☑ Schlaf
       *[no] ☐ Schlaf
    }
    .mood = { $mood ->
        [yes] ☑ Stress und Stimmung
       *[no] ☐ Stress und Stimmung
    }
    .food = { $food ->
        [yes] ☑ Essen und Trinken
       *[no] ☐ Essen und Trinken
    }
    .load = { $load ->
        [yes] ☑ Trainingsmenge
       *[no] ☐ Trainingsmenge
    }
    .care = { $care ->
        [yes] ☑ Andere Behandlung
       *[no] ☐ Andere Behandlung
    }

alerts-type_approach =
    { $client }: Was wollen Sie anders machen? Bitte in einer Nachricht senden.
    { $tried }

    { $areas }

    Ab heute zähle ich neu, damit Sie vorher und nachher vergleichen können.
    .back = Zurück

alerts-talked =
    Haben Sie mit { $client } gesprochen, persönlich oder am Telefon?

    Bevor Sie das tippen, sende ich nichts vom Abschließen.
    .yes = Wir haben gesprochen
    .not-yet = Noch nicht
    .back = Zurück

alerts-type_closing =
    Was möchten Sie { $client } in eigenen Worten sagen? Bitte in einer Nachricht senden, oder überspringen.

    Dann schließe ich den Plan, beende die Check-ins und sende { $client } eine Abschlussnachricht.
    .skip = Überspringen
    .back = Zurück

alerts-looks_off = { $client }: Was stimmt nicht? Ich merke diese Wochen als unsicher vor und zähle sie nicht.
    .wrong = Falsche Antworten
    .someone-else = Jemand anderes war es
    .life-event = Lebensereignis
    .wrong-goal = Falsches Ziel
    .other = Anderes
    .back = Zurück

alerts-decided =
    { $client }: { $rule }. Entschieden am { $on_date }.

    { $has_until ->
        [yes]
            { $step_key ->
                [ca] Ihre Wahl: am selben Tag anrufen. Am { $until_day } spreche ich es wieder an.
                [pr] Ihre Wahl: { $step }. Am { $until_day } schaue ich wieder hin; bis dahin wird eine Antwort erhofft.
                [ap] Ihre Wahl: { $step }. Ich schaue am { $until_day } wieder hin.
                [sp] Sie haben gesprochen. Ich schaue am { $until_day } wieder hin.
                [rf] Ihre Wahl: { $step }, bis { $until_day }.
               *[other]
                    Ihre Wahl: { $step }, { $is_to_do ->
                        [yes] am
                       *[no] bis
                    } { $until_day }.
            }
       *[no] Ihre Wahl: { $step }.
    }
    In Ihren Worten: „{ $note }“
    { $asks_reason ->
        [yes] Soll ein Grund dabeistehen, senden Sie jetzt eine Zeile.
       *[no] {""}
    }
    { $asks_goal ->
        [yes] Wollen Sie andere Worte für das Ziel vorschlagen, senden Sie sie jetzt. { $client } sieht beide und wählt. Das alte Ziel und seine Zahlen bleiben erhalten.
       *[no] {""}
    }
    { $client_hears ->
        [yes] { $client } erfährt den Tag von mir.
       *[no] {""}
    }

    { $right }
    .next = Nächste Notiz
    .again = Neu wählen
    .handover = Die Vermittlung

alerts-resolved =
    { $has_off ->
        [yes] { $client }: als unsicher vorgemerkt ({ $off }). Diese Wochen zählen nicht. Ich schaue wieder ab dem { $again_date }.
       *[no]
            { $rule_key ->
                [silent] { $client } hat wieder geantwortet. Hier ist nichts mehr zu entscheiden.
               *[other] { $client }: Etwas Dringenderes ist an die Stelle dieser Meldung getreten.
            }
    }

    { $right }
    .again = Neu wählen
    .next = Nächste Notiz

alerts-closed =
    { $client }: am { $on_date } gut abgeschlossen. Keine Check-ins und keine Meldungen mehr zu diesem Plan.
    In Ihren Worten: „{ $note }“
    { $open }
    Warum: „{ $why }“
    { $approaches ->
        [0] {""}
        [one] Sie haben { $approaches } Ansatz versucht. Das ist festgehalten.
       *[other] Sie haben { $approaches } Ansätze versucht. Das ist festgehalten.
    }
    { $offers ->
        [0] {""}
        [one] Sie haben { $offers } Vermittlung angeboten.
       *[other] Sie haben { $offers } Vermittlungen angeboten.
    }
    { $asked ->
        [yes] { $client } ist gefragt, ob es weitergehen soll.
       *[no] {""}
    }
    Wieder offen seit dem { $reopened_date }, mit einem Ja dazu.

    { $right }
    .next = Nächste Notiz
    .reopen = Wieder öffnen

alerts-right =
    { $has_verdict ->
        [yes] Sie nannten diese Meldung { $verdict }. Noch ein Tippen ändert das.
       *[no] War diese Meldung richtig? (Wenn Sie mögen.)
    }
    .right = Richtig
    .early = Zu früh
    .wrong = Falsch

alerts-how_soon =
    Wie früh ich melde, dass sich nichts ändert: { $preset }.

    Früh heißt eher, und öfter zu früh. Ruhig heißt später, und öfter sicher. Meldungen über eine Verschlechterung oder über Schweigen bleiben, wie sie sind.

    { $has_judged ->
        [yes] Seit dieser Wahl nannten Sie von { $judged } solchen Meldungen { $right } richtig, { $early } zu früh und { $wrong } falsch.
       *[no] {""}
    }
    { $has_suggested ->
        [yes] Ihr Tippen spricht für „{ $suggested }“. Es liegt bei Ihnen.
       *[no] {""}
    }
    .early = Früh
    .balanced = Ausgewogen
    .quiet = Ruhig
    .private = Eine Frage an Sie
    .tried = Versucht, wo es gleich blieb

alerts-preset_tip =
    { $is_quieter ->
        [yes] Von { $judged } Meldungen ohne Veränderung nannten Sie { $count } zu früh oder falsch. Mit /alerts kommen sie später.
       *[no] Von { $judged } Meldungen ohne Veränderung nannten Sie { $count } richtig. Mit /alerts kommen sie früher.
    }

alerts-still_open =
    Noch offen: { $client }, { $rule }, seit dem { $since_date }. Eine kurze Antwort reicht.
    .open = Öffnen

alerts-last_push =
    Letzte Nachricht: { $client }, { $rule }, seit dem { $since_date }. Danach steht es in der Wochenliste und unter /clients.
    .open = Öffnen

alerts-today =
    { $client }: { $step_key ->
        [ca] Sie wollten anrufen. Falls das noch aussteht, passt der heutige Tag gut.
       *[other] { $has_late ->
            [yes] Der gewählte Tag war { $late_day }, ich melde mich erst jetzt. Ihre Wahl: { $step }.
           *[no] Heute ist der Tag, den Sie gewählt haben. Ihre Wahl: { $step }.
        }
    }
    .open = Öffnen

alerts-waited_twice = Zeit gelassen wurde schon zweimal. Bitte wählen Sie einen anderen Schritt.

# An die Person selbst. Die erste Zeile zeigt auf dem Sperrbildschirm nichts.
alerts-next_picked =
    { $step_key ->
        [rv] { $therapist } hat das gesehen und schlägt einen gemeinsamen Blick auf den Plan vor, am { $until_day }.
        [ap] { $therapist } hat das gesehen und schlägt einen anderen Ansatz vor, mit einem neuen Blick am { $until_day }.
        [go] { $therapist } hat das gesehen und möchte am { $until_day } über Ihr Ziel sprechen.
        [wa] { $therapist } hat das gesehen und schlägt mehr Zeit vor, mit einem neuen Blick am { $until_day }.
        [gn] { $therapist } hat das gesehen und schlägt vor, so weiterzumachen, mit einem neuen Blick am { $until_day }.
        [pr] { $therapist } hat das gesehen und möchte bei der Person nachfragen, die Ihren Plan erstellt hat. Eine Antwort wird bis { $until_day } erhofft.
        [rf] { $therapist } hat das gesehen und möchte bis { $until_day } über andere Behandlungen sprechen.
       *[other] { $therapist } hat das gesehen und möchte am { $until_day } mit Ihnen sprechen.
    }
alerts-next_planned = Ich gebe das an { $therapist } weiter. Bis { $by_day } soll es einen Tag für ein Gespräch geben.

alerts-client_no_change =
    Eine Nachricht zu Ihren Check-ins.

    Über { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } sind Ihre Antworten etwa gleich geblieben.

    Das spricht weder gegen Sie noch gegen { $therapist }. Es heißt: Zeit, zusammen auf den Plan zu schauen.

    { $next }
client-no-change-symptom =
    Eine Nachricht zu Ihren Check-ins.

    Über { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } sind Ihre Antworten etwa gleich geblieben. „{ $label_cap }“ lag damals bei { $symptom_then }, zuletzt bei { $symptom_now }.

    Das spricht weder gegen Sie noch gegen { $therapist }. { $n_checkins ->
        [one] { $n_checkins } ehrliche Antwort sagt
       *[other] { $n_checkins } ehrliche Antworten sagen
    }: Es ist Zeit, zusammen auf den Plan zu schauen.

    { $next }
client-no-change-goal =
    Eine Nachricht zu Ihren Check-ins.

    Offen gesagt: Über { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } sind Ihre Antworten etwa gleich geblieben. „{ $goal }“ lag damals bei { $goal_then } von 10, zuletzt bei { $goal_now }.

    Das kommt vor, auch wenn beide Seiten ihren Teil tun. Am wichtigsten ist, was Sie vom nächsten Gespräch möchten.

    { $next }

alerts-client_worse =
    Eine Nachricht zu Ihren Check-ins.

    Die letzten Wochen waren nach Ihren eigenen Zahlen schwerer.

    Ich gebe das an { $therapist } weiter. { $therapist } liest Notizen { $reads }. Ein Gespräch ist auch vor dem nächsten Termin möglich.
    .urgent = { -urgent }
client-worse-symptom =
    Eine Nachricht zu Ihren Check-ins.

    Ihre Antworten zeigen eine schwerere Zeit. „{ $label_cap }“ lag vorher bei { $symptom_then }, zuletzt bei { $symptom_now }.

    Ich gebe das an { $therapist } weiter. { $therapist } liest Notizen { $reads }. Ein Gespräch ist auch vor dem nächsten Termin möglich.
client-worse-goal =
    Eine Nachricht zu Ihren Check-ins.

    Die letzten Wochen waren nach Ihren eigenen Zahlen schwerer. „{ $goal }“ lag vorher bei { $goal_then } von 10, zuletzt bei { $goal_now }.

    Ich gebe das an { $therapist } weiter. { $therapist } liest Notizen { $reads }. Wenn sich etwas neu oder sehr stark anfühlt, tippen Sie auf „{ -urgent }“.

alerts-client_review =
    Eine Nachricht zu Ihren Check-ins.

    { $asked ->
        [yes] Sie haben gesagt, dass es so bisher nicht hilft. Es ist Zeit, zusammen auf den Plan zu schauen.
       *[no] Der geplante Tag für einen Blick auf den Plan ist da. Ihre Antworten können Sie mit { $therapist } zusammen ansehen.
    }

    { $next }

alerts-client_pattern =
    Eine Nachricht zu Ihren Terminen.

    { $rule_key ->
        [after_worse] Nach Ihren eigenen Antworten ging es Ihnen nach { $count } der letzten { $visits } Termine schlechter.
       *[other] Nach Ihren eigenen Antworten hielt die Erleichterung nach { $count } der letzten { $visits } Termine unter zwei Tagen an.
    }

    { $next }

alerts-client_date =
    Eine Nachricht zu Ihren Check-ins.

    { $next }

alerts-client_not_counted =
    Eine Nachricht zu Ihren Check-ins.

    Ich habe Ihre letzten Antworten an { $therapist } weitergegeben. { $therapist } meint, dass diese Wochen vielleicht nicht das ganze Bild zeigen. Darum zählen sie vorerst nicht.

    Sehen Sie das anders? Dann sagen Sie es { $therapist }.

alerts-client_closed =
    Eine Nachricht von { $therapist }.

    { $rule_key ->
        [silent] Ihre Check-ins enden hier. Mit Ihren Terminen bei { $therapist } hat das nichts zu tun.
       *[other] Wie es steht, haben Sie beide zusammen besprochen.
    }
    In den Worten von { $therapist }: „{ $note }“

    { $rule_key ->
        [silent] {""}
       *[other] Diese Art der Behandlung hat nicht die Veränderung gebracht, die Sie wollten. Das sagt etwas darüber, ob sie passt, und nichts über Sie. Andere Behandlungen passen vielleicht besser, und es lohnt sich, weiterzusuchen.
    }

    Ich frage von hier an nichts mehr. Sie können jederzeit zurückkommen und fragen.
    .summary = Meine Zusammenfassung
    .ideas = Ideen, wie es weitergeht
    .finish = Abschließen
