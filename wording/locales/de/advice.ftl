enum-flag-reproach = ein Vorwurf
enum-flag-worry = eine Beunruhigung
enum-flag-promise = ein Versprechen
enum-flag-cause = eine Ursache

advice-flagged =
    { $flag_key ->
        [reproach] „{ $word }“ kann wie ein Vorwurf klingen.
        [worry] „{ $word }“ kann manche beunruhigen.
        [promise] „{ $word }“ klingt vielleicht wie ein Versprechen.
       *[other] „{ $word }“ klingt vielleicht nach einer Ursache. Die Zahlen zeigen, was sich geändert hat, nicht warum.
    } Noch ist nichts gesendet; Sie entscheiden.
    .send = Trotzdem senden
    .change = Ändern

advice-again = Schreiben Sie es jetzt so, wie es für Sie passt.
