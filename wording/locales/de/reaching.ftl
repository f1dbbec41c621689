# Below an urgent note to the therapist: how it stands.
reaching-stands =
    { $reached ->
        [yes] Erreicht: { $at_day }, { $at_time } Uhr.
       *[no] { $sorted ->
            [yes] { $backup } sagte am { $at_day } um { $at_time } Uhr, dass es geklärt ist.
           *[no] { $missed ->
                [yes] Nicht erreicht: { $at_day }, { $at_time } Uhr. Wenn Gefahr besteht, rufen Sie { $emergency } an.
               *[no] { $open ->
                    [yes] Wenn Sie unten nicht tippen, sende ich das in 4 Stunden noch einmal.
                   *[no] Das ist als gesehen vermerkt, darum sende ich es nicht noch einmal.
                }
            }
        }
    }
    { $taken ->
        [yes] { $backup } kümmert sich darum: { $helps_at_day }, { $helps_at_time } Uhr.
       *[no] { $asking ->
            [yes] { $has_helps_at ->
                [yes] { $backup } ist um Hilfe gebeten: { $helps_at_day }, { $helps_at_time } Uhr.
               *[no] Ich bitte { $backup } um Hilfe.
            }
           *[no] { $free ->
                [yes] { $backup } springt für Sie ein. Ich kann dort um Hilfe bitten.
               *[no] { $lonely ->
                    [yes] Sie haben keine Vertretung, die ich fragen könnte. Mit /backup benennen Sie eine.
                   *[no] {""}
                }
            }
        }
    }
    { $has_back_at ->
        [yes] Ich bringe das wieder: { $back_at_day }, { $back_at_time } Uhr.
       *[no] { $used_up ->
            [yes] Ich habe das dreimal wiedergebracht und lasse es nun. In /clients steht der Name ganz oben, bis jemand Kontakt hatte.
           *[no] { $missed ->
                [yes] In /clients steht der Name ganz oben, bis jemand Kontakt hatte.
               *[no] {""}
            }
        }
    }

reaching-noted = Notiert. Ich sende es nicht noch einmal.

reaching-comes_back = Ich bringe es um { $at_time } Uhr wieder.

reaching-asking = Ich bitte { $backup } um Hilfe.

reaching-nobody = Sie haben keine Vertretung, die ich fragen könnte.

reaching-number =
    Die Nummer von { $client }: { $number }
    Hinterlassen am { $left_date }. Dass Sie nachgesehen haben, ist vermerkt und kann dort gelesen werden.

reaching-no_number =
    Von { $client } ist hier keine Telefonnummer hinterlassen. Vielleicht steht eine in Ihrer Kartei.
    { $asks ->
        [yes] Ich kann jetzt um eine Nummer bitten, oder Sie schreiben von der Karte aus eine Zeile.
       *[no] {""}
    }
    Wenn Gefahr besteht, rufen Sie { $emergency } an.
    .ask = Um Nummer bitten

reaching-number_asked = Ich bitte um eine Nummer. Wenn es eine gibt, hören Sie gleich davon.
