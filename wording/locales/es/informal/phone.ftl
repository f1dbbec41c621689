phone-card =
    { $has_number ->
        [yes] Dejaste este número: { $number }
       *[no] Si algo es urgente, quizá { $therapist } quiera llamarte. Puedes dejar un número para eso. Es voluntario.
    }

    { $has_backup ->
        [yes] { $therapist } y, como suplencia, { $backup } lo ven con un aviso urgente y nunca en otro caso. /who dice cuándo alguien lo ha mirado.
       *[no] { $therapist } lo ve con un aviso urgente y nunca en otro caso. /who dice cuándo alguien lo ha mirado.
    }

phone-type_it = Escribe el número al que se te puede llamar, por favor.

phone-unclear = No pude leer un número ahí. Escríbelo en cifras, por favor, o envía /cancel para dejarlo.

phone-wanted =
    Una nota sobre tus repasos.

    { $therapist } quiere llamarte y aquí no tiene ningún número tuyo. Si quieres, deja uno ahora.

    Para ayuda urgente, llama al { $emergency }.
