# A number the client may leave for urgent notes.
phone-card =
    { $has_number ->
        [yes] Usted dejó este número: { $number }
       *[no] Si algo es urgente, quizá { $therapist } quiera llamarle. Puede dejar un número para eso. Es voluntario.
    }

    { $has_backup ->
        [yes] { $therapist } y, como suplencia, { $backup } lo ven con un aviso urgente y nunca en otro caso. /who dice cuándo alguien lo ha mirado.
       *[no] { $therapist } lo ve con un aviso urgente y nunca en otro caso. /who dice cuándo alguien lo ha mirado.
    }
    .leave = Dejar un número
    .change = Cambiarlo
    .remove = Borrarlo

phone-type_it = Escriba el número al que se le puede llamar, por favor.

phone-unclear = No pude leer un número ahí. Escríbalo en cifras, por favor, o envíe /cancel para dejarlo.

phone-wanted =
    Una nota sobre sus repasos.

    { $therapist } quiere llamarle y aquí no tiene ningún número suyo. Si quiere, deje uno ahora.

    Para ayuda urgente, llame al { $emergency }.
    .leave = Dejar un número
    .urgent = { -urgent }

phone-left = { $client } ha dejado un número de teléfono.
    .number = Ver el número
