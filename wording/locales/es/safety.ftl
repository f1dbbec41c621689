# Los números y los cuatro textos fijos que se aceptan antes de invitar a alguien.
safety-numbers =
    Estos números acompañan a los textos que sus clientes pueden abrir en todo momento:

    Emergencias: { $emergency }
    Consejo médico: { $advice }
    En una crisis: { $crisis }
    Organismo regulador: { $regulator }

    { $reviewed ->
        [yes] Personal clínico ha revisado esta hoja.
       *[no] Esta hoja es un BORRADOR. Nadie con formación clínica la ha revisado todavía: compruebe cada número y cada texto.
    }
    { $spoken ->
        [yes] Personas que hablan { $language } han revisado mis palabras.
       *[no] Mis palabras en { $language } son un BORRADOR: nadie las ha revisado todas todavía.
    }

    Ahora vienen { $count } textos. No se puede invitar a nadie hasta que haya aceptado cada uno.

safety-text =
    Texto { $number } de { $total }: { $name }

    «{ $text }»

    ¿Acepta este texto para sus clientes, palabra por palabra?
    .accept = Acepto este texto
    .refuse = Algo no está bien

enum-safety-text-F2 = las señales de urgencia
enum-safety-text-F3 = después de un Sí
enum-safety-text-F5 = después de «No estoy seguro»
enum-safety-text-F8 = ayuda en una crisis

safety-waiting =
    { $count ->
        [one] { $count } texto de seguridad es nuevo o ha cambiado.
       *[other] { $count } textos de seguridad son nuevos o han cambiado.
    } Quienes ya participan siguen como antes.

    La próxima invitación espera hasta que { $count ->
        [one] lo haya aceptado.
       *[other] los haya aceptado.
    }
    .read = Leer ahora
