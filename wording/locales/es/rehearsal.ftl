# Un repaso de prueba, tal como lo ve quien recibe la invitación.
rehearsal-card = { $body }

rehearsal-running =
    PRUEBA. Así lo ve quien recibe la invitación, con un objetivo inventado. Nada de esto cuenta.

    { $seen }
    .again = Probar otra vez
    .delete = Borrar la prueba

rehearsal-deleted = La prueba está borrada. No queda nada guardado.
    .again = Probar otra vez

rehearsal-made_up = En la prueba, este botón no lleva a ninguna parte.

enum-made-up-goal = caminar media hora
enum-made-up-label = cuello
