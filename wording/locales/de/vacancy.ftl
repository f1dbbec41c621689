# An die Person selbst.
vacancy-notice =
    Ein Wort dazu, wer hier liest.

    { $therapist } ist nicht mehr bei { $clinic } und kann hier nichts mehr lesen. Noch liest sonst niemand, darum frage ich vorerst nichts.

    { $choices_count ->
        [0] Zurzeit ist dort sonst niemand eingerichtet. Ich sage Ihnen, wenn sich das ändert.
       *[other] Wenn Sie möchten, kann dort jemand anderes mit Ihnen weitermachen. Tippen Sie auf einen Namen. Ohne Ihr Ja gehen keine Notizen mit.
    }

    Wenn es dringend ist, rufen Sie { $emergency } an.
    .not-now = Jetzt nicht
    .copy = Kopie von allem

vacancy-question =
    Darf { $provider } lesen, was Sie bisher erzählt haben, und ab heute Ihre Check-ins?

    Sie können Nein sagen. Dann ändert sich nichts.
    .yes = Ja, einverstanden
    .no = Nichts für mich
    .others = Andere Namen

vacancy-staying =
    Gut. Es ändert sich nichts, und ich frage nichts. Bei { $clinic } liest hier niemand, bis Sie einen Namen wählen. Schreiben Sie ein Wort, dann zeige ich die Namen wieder.

    Wenn es dringend ist, rufen Sie { $emergency } an.

vacancy-nobody = Zurzeit liest hier niemand. Mit /start sehen Sie, wer es könnte.

vacancy-urgent =
    Bitte holen Sie jetzt ärztliche Hilfe. Rufen Sie { $emergency } an oder gehen Sie in die nächste Notaufnahme. Wenn Sie unsicher sind, rufen Sie { $advice } an.

    Bei { $clinic } liest hier zurzeit niemand. Bitte warten Sie nicht auf eine Antwort.

vacancy-crisis =
    Danke, dass Sie das geschrieben haben. Ich bin ein Programm und kann Sie nicht schützen, aber ein Mensch kann es, jetzt gleich.

    Bitte rufen Sie { $crisis } an, oder { $emergency }, wenn Sie in Gefahr sind. Bleiben Sie, wenn es geht, bei jemandem, dem Sie vertrauen.

    Bei { $clinic } liest hier zurzeit niemand. Bitte warten Sie nicht auf eine Antwort.

vacancy-no_sign =
    Dann passt nichts davon. Bei { $clinic } liest hier zurzeit niemand, darum kann ich es nicht weitergeben.

    Wenn es schlimmer wird, rufen Sie { $advice } an, und { $emergency }, wenn es dringend ist.

# An Kolleginnen und Kollegen.
vacancy-told =
    { $client } war bei { $therapist }. { $therapist } ist nicht mehr hier und hatte Sie fürs Einspringen benannt. { $client } hat hier gerade um dringende Hilfe gebeten und die { $emergency } bekommen. Sonst erfährt es niemand. Bitte melden Sie sich jetzt.

vacancy-ended = Die Zeit, in der Sie für { $client } gelesen haben, ist um. { $therapist } ist nicht mehr hier, darum frage ich { $client }, wer weitermacht. Danke fürs Einspringen.

vacancy-removed = Ihr Zugang zu { $clinic } endet hier. Nichts geht mehr an Sie, und was erzählt wurde, bleibt in der Praxis.
