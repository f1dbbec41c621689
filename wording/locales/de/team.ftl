enum-set-up-invited = eingeladen, noch nicht hier
enum-set-up-lapsed = die Einladung ist abgelaufen
enum-set-up-setting_up = richtet sich ein
enum-set-up-ready = eingerichtet

# An die Leitung.
team-line =
    { $has_name ->
        [yes] • { $name }
       *[no] • Ohne Namen
    }: { $is_ready ->
        [yes] { $has_backup ->
            [yes] { $backup } springt ein.
           *[no] niemand springt ein.
        } { $n_open ->
            [0] Keine offenen Meldungen.
           *[other] Offene Meldungen: { $n_open } (bis 2 Tage { $n_new }, bis 1 Woche { $n_days }, länger { $n_old }).
        }
       *[no] { $state }.
    }

team-cover = • { $provider } liest für { $name } bis einschließlich { $last_day }.

team-card =
    Ihr Team bei { $clinic }.

    { $lines }
    { $covers }

    { $n_vacant ->
        [0] Für alle liest jemand.
        [one] Für { $n_vacant } Person liest niemand. Sie weiß das und kann jemanden wählen.
       *[other] Für { $n_vacant } Personen liest niemand. Sie wissen das und können jemanden wählen.
    }
    .invite = Für das Team einladen
    .ask = Noch einmal nachfragen
    .remove = Aus dem Team nehmen

team-help =
    /team zeigt, wer eingerichtet ist, wer für wen einspringt und wie lange Meldungen offen sind.
    /language ändert, wie ich mit Ihnen spreche.

    Namen und Antworten derer, die betreut werden, sehen Sie hier nicht. Ich bin kein Notruf.

team-invited =
    Die nächste Nachricht ist die Einladung. Leiten Sie sie weiter.

    Link und Code gelten einmal, bis { $expires_day }, { $expires_time } Uhr.

team-invitation =
    { $is_manager ->
        [yes] { $clinic } bleibt über ein Check-in-Programm in Verbindung. Möchten Sie sich dort um das Team kümmern? Sie sehen, wer eingerichtet ist und wie lange Meldungen offen sind, und niemanden, der betreut wird.
       *[no] { $clinic } bleibt über ein Check-in-Programm in Verbindung. Möchten Sie dort im Team mitmachen?
    }

    Hier öffnen: { $link }

    Falls nach „Start“ nichts passiert, dort diesen Code eingeben: { $code }

team-whom = Wer geht? Vor Ihrer Bestätigung passiert nichts.

team-confirm =
    { $has_name ->
        [yes] { $name } aus dem Team nehmen? Ab dann kann { $name } hier nichts mehr lesen, und was wartet, wird zurückgezogen. Alle, die bei { $name } sind, erfahren, dass niemand liest, und werden gefragt, wer weitermacht.
       *[no] Diese Einladung zurücknehmen? Der Link gilt dann nicht mehr.
    }
    .yes = Ja
    .no = Nein

team-gone =
    { $has_name ->
        [yes] { $name } kann hier nichts mehr lesen.
       *[no] Die Einladung ist zurückgenommen.
    } { $left ->
        [0] {""}
        [one] Für { $left } Person liest jetzt niemand. Sie erfährt das und wird gefragt, wer weitermacht.
       *[other] Für { $left } Personen liest jetzt niemand. Sie erfahren das und werden gefragt, wer weitermacht.
    }

team-staying = Gut. Es hat sich nichts geändert.

team-asked_again = Ich frage sie noch einmal, höchstens einmal pro Woche.

team-managers_gone = Erledigt. Hier leitet jetzt niemand mehr.

# An die anderen im Team.
team-managers =
    { $count ->
        [0] { $clinic } hat hier keine Leitung.
        [one] { $clinic } hat hier { $count } Person als Leitung.
       *[other] { $clinic } hat hier { $count } Personen als Leitung.
    }

    Die Leitung sieht, wer eingerichtet ist, wer für wen einspringt, wie viele Meldungen offen sind und wie lange. Keine Namen, keine Antworten, keine Ergebnisse. Die Leitung kann einladen und aus dem Team nehmen.

    { $is_lead ->
        [yes] {""}
       *[no] { $lead } kann eine Leitung einladen.
    }
    .invite = Leitung einladen
    .remove = Zugang der Leitung beenden

team-joined =
    { $clinic } hat hier jetzt eine Leitung. Sie sieht, wer eingerichtet ist, wer für wen einspringt, wie viele Meldungen offen sind und wie lange. Keine Namen, keine Antworten, keine Ergebnisse.

    /team zeigt das jederzeit.
