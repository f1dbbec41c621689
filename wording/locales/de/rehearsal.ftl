# Ein Check-in zur Probe, so wie er bei den Eingeladenen ankommt.
rehearsal-card = { $body }

rehearsal-running =
    PROBE. So sehen es die Menschen, die Sie einladen, mit einem erfundenen Ziel. Nichts davon zählt.

    { $seen }
    .again = Noch einmal
    .delete = Probe löschen

rehearsal-deleted = Die Probe ist gelöscht. Nichts davon ist gespeichert.
    .again = Noch einmal

rehearsal-made_up = Dieser Knopf führt in der Probe nirgendwohin.

enum-made-up-goal = eine halbe Stunde gehen
enum-made-up-label = Nacken
