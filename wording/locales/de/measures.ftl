# Wortlaut der Messungen. Zahlen bleiben vergleichbar, solange diese Wörter gleich bleiben: Wer eine Zeile ändert,
# gibt ihr in den Tests der Sprache eine neue Fassung.

measures-goal =
    Wie leicht fiel Ihnen diese Woche „{ $goal }“?

    0 geht nicht. 10 geht mühelos.
    .scale-0 = 0 geht nicht
    .scale-10 = 10 mühelos
    .not-tried = Nicht versucht
    .skip = Überspringen

measures-symptom =
    „{ $label_cap }“: Wie sehr hat Ihnen das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.
    .scale-0 = 0 gar nicht
    .scale-10 = 10 extrem
    .skip = Überspringen

measures-days = „{ $label_cap }“: An wie vielen der letzten 7 Tage hat Sie das eingeschränkt?
    .days-0 = 0 kein Tag
    .days-7 = 7 jeder Tag
    .skip = Überspringen

measures-homecare = Und Ihr Plan für zu Hause in dieser Woche?
    .most = Meiste Tage
    .some = Einige Tage
    .none = Diesmal nicht
    .skip = Überspringen

measures-since_start = „{ $label_cap }“: Wie ist es jetzt, verglichen mit dem Anfang?
    .better = Besser
    .bit-better = Etwas besser
    .same = Etwa gleich
    .bit-worse = Etwas schlechter
    .worse = Schlechter
    .skip = Überspringen

measures-easier = Ist diese Woche etwas leichter geworden, auch wenn es wenig ist?
    .sleep = Schlaf
    .moving = Bewegung
    .mood = Stimmung
    .work = Arbeit oder Haushalt
    .type = Selbst tippen
    .nothing = Diesmal nicht

measures-harder = Gab es etwas, das diese Woche schwerer gemacht hat?
    .work = Arbeit
    .travel = Reisen
    .sleep = Schlechter Schlaf
    .stress = Stress
    .new = Etwas Neues
    .unknown = Weiß nicht
    .skip = Überspringen

measures-side =
    „{ $side }“: Wie sehr hat Ihnen das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.
    .scale-0 = 0 gar nicht
    .scale-10 = 10 extrem
    .skip = Überspringen

measures-confidence =
    „{ $label_cap }“: Wie sicher sind Sie, dass Sie zwischen den Terminen selbst gut damit umgehen können?

    0 heißt gar nicht sicher. 10 heißt sehr sicher.
    .scale-0 = 0 gar nicht sicher
    .scale-10 = 10 sehr sicher
    .skip = Überspringen

measures-hopes = Läuft es so, wie Sie gehofft haben?
    .yes = Ja
    .partly = Teilweise
    .no = Nein
    .too-soon = Noch zu früh
    .skip = Überspringen

measures-relief = Nach Ihrem Termin am { $day_day }: Wie lange hat das bessere Gefühl angehalten?
    .under-day = Unter einem Tag
    .day-or-two = 1–2 Tage
    .days-3-6 = 3–6 Tage
    .week = Eine Woche oder länger
    .still = Hält noch an
    .unsure = Nicht sicher

measures-baseline_goal =
    Wie leicht fällt Ihnen „{ $goal }“ im Moment?

    0 heißt: Es geht nicht. 10 heißt: Es geht mühelos.
    .scale-0 = 0 geht nicht
    .scale-10 = 10 mühelos
    .skip = Überspringen

measures-baseline_symptom =
    „{ $label_cap }“: Wie sehr hat Ihnen das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.
    .scale-0 = 0 gar nicht
    .scale-10 = 10 extrem
    .skip = Überspringen

measures-baseline_days = „{ $label_cap }“: An wie vielen der letzten 7 Tage hat Sie das eingeschränkt?
    .days-0 = 0 kein Tag
    .days-7 = 7 jeder Tag
    .skip = Überspringen

measures-baseline_side =
    „{ $side }“: Wie sehr hat Ihnen das diese Woche zu schaffen gemacht?

    0 gar nicht. 10 extrem.
    .scale-0 = 0 gar nicht
    .scale-10 = 10 extrem
    .skip = Überspringen

# Wie eine Antwort im Satz heißt.
measures-goal_reading = { $value } von 10
measures-not_tried = nicht versucht
measures-symptom_reading = { $value } von 10
measures-days_reading =
    { $value ->
        [one] { $value } Tag
       *[other] { $value } Tage
    }
measures-side_reading = { $value } von 10
measures-confidence_reading = { $value } von 10
measures-homecare_reading = { $answer }
measures-since_start_reading = { $answer }
measures-easier_reading = { $answer }
measures-harder_reading = { $answer }
measures-hopes_reading = { $answer }
measures-relief_reading = { $answer }

# Wie zwei Antworten nebeneinander stehen, ohne ein Wort zur Richtung.
measures-goal_change = { $then } → { $now } von 10
measures-symptom_change = { $then } → { $now } von 10
measures-days_change =
    { $now ->
        [one] { $then } → { $now } Tag
       *[other] { $then } → { $now } Tage
    }
measures-side_change = { $then } → { $now } von 10
measures-confidence_change = { $then } → { $now } von 10

enum-homecare-week-2 = an den meisten Tagen
enum-homecare-week-1 = an einigen Tagen
enum-homecare-week-0 = diesmal nicht

enum-since-start-0 = besser
enum-since-start-1 = etwas besser
enum-since-start-2 = etwa gleich
enum-since-start-3 = etwas schlechter
enum-since-start-4 = schlechter

enum-easier-sl = Schlaf
enum-easier-mo = Bewegung
enum-easier-md = Stimmung
enum-easier-wk = Arbeit oder Haushalt
enum-easier-ty = etwas anderes
enum-easier-no = diese Woche nichts

enum-harder-wk = Arbeit
enum-harder-tr = Reisen
enum-harder-sl = schlechter Schlaf
enum-harder-st = Stress
enum-harder-nw = etwas Neues
enum-harder-dk = nicht bekannt

enum-hopes-y = ja
enum-hopes-p = teilweise
enum-hopes-n = nein
enum-hopes-ts = noch zu früh
