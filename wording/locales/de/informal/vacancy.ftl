vacancy-notice =
    Ein Wort dazu, wer hier liest.

    { $therapist } ist nicht mehr bei { $clinic } und kann hier nichts mehr lesen. Noch liest sonst niemand, darum frage ich vorerst nichts.

    { $choices_count ->
        [0] Zurzeit ist dort sonst niemand eingerichtet. Ich sage dir, wenn sich das ändert.
       *[other] Wenn du möchtest, kann dort jemand anderes mit dir weitermachen. Tippe auf einen Namen. Ohne dein Ja gehen keine Notizen mit.
    }

    Wenn es dringend ist, ruf { $emergency } an.

vacancy-question =
    Darf { $provider } lesen, was du bisher erzählt hast, und ab heute deine Check-ins?

    Du kannst Nein sagen. Dann ändert sich nichts.

vacancy-staying =
    Gut. Es ändert sich nichts, und ich frage nichts. Bei { $clinic } liest hier niemand, bis du einen Namen wählst. Schreib ein Wort, dann zeige ich die Namen wieder.

    Wenn es dringend ist, ruf { $emergency } an.

vacancy-nobody = Zurzeit liest hier niemand. Mit /start siehst du, wer es könnte.

vacancy-urgent =
    Bitte hol jetzt ärztliche Hilfe. Ruf { $emergency } an oder geh in die nächste Notaufnahme. Wenn du unsicher bist, ruf { $advice } an.

    Bei { $clinic } liest hier zurzeit niemand. Bitte warte nicht auf eine Antwort.

vacancy-crisis =
    Danke, dass du das geschrieben hast. Ich bin ein Programm und kann dich nicht schützen, aber ein Mensch kann es, jetzt gleich.

    Bitte ruf { $crisis } an, oder { $emergency }, wenn du in Gefahr bist. Bleib, wenn es geht, bei jemandem, dem du vertraust.

    Bei { $clinic } liest hier zurzeit niemand. Bitte warte nicht auf eine Antwort.

vacancy-no_sign =
    Dann passt nichts davon. Bei { $clinic } liest hier zurzeit niemand, darum kann ich es nicht weitergeben.

    Wenn es schlimmer wird, ruf { $advice } an, und { $emergency }, wenn es dringend ist.
