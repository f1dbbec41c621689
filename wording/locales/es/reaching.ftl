# Below an urgent note to the therapist: how it stands.
reaching-stands =
    { $reached ->
        [yes] Usted contactó el { $at_day } a las { $at_time }.
       *[no] { $sorted ->
            [yes] El { $at_day } a las { $at_time }, { $backup } dijo que está resuelto.
           *[no] { $missed ->
                [yes] No pudo contactar el { $at_day } a las { $at_time }. Si puede haber peligro, llame al { $emergency }.
               *[no] { $open ->
                    [yes] Si no toca abajo, lo envío una vez más dentro de 4 horas.
                   *[no] Ya consta como visto, así que no lo vuelvo a enviar.
                }
            }
        }
    }
    { $taken ->
        [yes] { $backup } se encarga desde el { $helps_at_day } a las { $helps_at_time }.
       *[no] { $asking ->
            [yes] { $has_helps_at ->
                [yes] Pedí ayuda a { $backup } el { $helps_at_day } a las { $helps_at_time }.
               *[no] Estoy pidiendo ayuda a { $backup } ahora.
            }
           *[no] { $free ->
                [yes] { $backup } le puede suplir. Puedo pedirle ayuda.
               *[no] { $lonely ->
                    [yes] Usted no tiene suplencia a quien pedir ayuda. Con /backup puede nombrar una.
                   *[no] {""}
                }
            }
        }
    }
    { $has_back_at ->
        [yes] Se lo traigo otra vez el { $back_at_day } a las { $back_at_time }.
       *[no] { $used_up ->
            [yes] Ya lo he traído tres veces y lo dejo aquí. En /clients el nombre queda arriba hasta que alguien hable con esa persona.
           *[no] { $missed ->
                [yes] En /clients el nombre queda arriba hasta que alguien hable con esa persona.
               *[no] {""}
            }
        }
    }

reaching-noted = Anotado. No lo vuelvo a enviar.

reaching-comes_back = Lo traigo otra vez a las { $at_time }.

reaching-asking = Estoy pidiendo ayuda a { $backup } ahora.

reaching-nobody = Usted no tiene suplencia a quien pedir ayuda.

reaching-number =
    El número de { $client }: { $number }
    Lo dejó el { $left_date }. Queda anotado que usted lo ha mirado, y { $client } puede leerlo.

reaching-no_number =
    { $client } no ha dejado ningún teléfono aquí. Quizá haya uno en los archivos de su consulta.
    { $asks ->
        [yes] Puedo pedir un número ahora, o usted puede escribir una línea desde la ficha.
       *[no] {""}
    }
    Si puede haber peligro, llame al { $emergency }.
    .ask = Pedir un número

reaching-number_asked = Estoy pidiendo un número. Le aviso en cuanto haya uno.
