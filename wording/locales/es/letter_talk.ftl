letter_talk-whom = ¿Para quién? Envíe /letter con el nombre que figura en /clients. Ha de ser alguien que ya participa.

letter_talk-why =
    Un informe de evolución de { $client }, para imprimir o enviar. ¿Por qué ahora? Basta una frase.

    { $client } lo lee primero y puede tachar cualquier línea.
    .leave = Dejarlo

letter_talk-line =
    { $struck ->
        [yes] { $number } – tachado: { $text }
       *[no] { $number } { $text }
    }

letter_talk-preview =
    { $client }: informe de evolución. Toque una línea para tacharla o para recuperarla.

    { $lines }

    { $state_key ->
        [preview] Lo acompañan una imagen y los últimos repasos. Si se tacha una línea sobre cómo ha ido, también quedan fuera. No sale nada antes de que { $client } diga que sí.
        [asked] Ahora lo tiene { $client } en su chat.
        [approved] { $client } ha dicho que sí. Los archivos están abajo.
        [declined] { $client } prefiere que no. No sale nada.
       *[other] Lo dejó. No sale nada.
    }
    .ask = Pedir un sí
    .leave = Dejarlo

letter_talk-whole =
    Hay algo de { $therapist } para leer primero. Es un informe de cómo ha ido, para otra persona que puede ayudar.

    No se pasa nada antes de su sí.

letter_talk-offer =
    Toque una línea para tacharla, o para recuperarla.

    { $lines }

    { $state_key ->
        [asked] Lo acompañan una imagen de sus respuestas y los últimos repasos. Si tacha una línea sobre cómo ha ido, también quedan fuera.
        [approved] Gracias. { $therapist } recibe lo que ha dejado.
        [declined] De acuerdo. De aquí no sale nada.
       *[other] { $therapist } lo ha dejado. De aquí no sale nada.
    }
    .yes = Esto puede salir
    .no = { -no }

letter_talk-page = El informe de { $client }, tal como lo dejó pasar. Está hecho para imprimir. Ábralo y escriba antes para quién es y el nombre completo; aquí no se guardan.
letter_talk-text = Lo mismo, en texto sencillo.
letter_talk-declined = { $client } prefiere que no se pase ningún informe. De aquí no sale nada.

enum-stage-draft = en preparación
enum-stage-preview = a punto de proponerse
enum-stage-asked = a la espera de un sí
enum-stage-approved = con un sí
enum-stage-declined = con un no
enum-stage-dropped = dejado
