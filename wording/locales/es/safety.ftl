# Los números y los cuatro textos fijos que se aceptan antes de invitar a nadie.
safety-numbers =
    Estos números van con los textos que sus clientes pueden abrir en cualquier momento:

    Emergencias: { $emergency }
    Consejo médico: { $advice }
    En una crisis: { $crisis }
    Organismo regulador: { $regulator }

    { $reviewed ->
        [yes] Esta hoja tiene revisión clínica.
       *[no] Esta hoja es un BORRADOR. Aún no tiene revisión clínica, así que compruebe usted cada número y cada texto.
    }
    { $spoken ->
        [yes] Hablantes de { $language } han revisado mis palabras.
       *[no] Mis palabras en { $language } son un BORRADOR: aún nadie las ha revisado todas.
    }

    Ahora vienen { $count } textos. No se puede invitar a nadie hasta que haya aceptado cada uno.

safety-text =
    Texto { $number } de { $total }: { $name }

    «{ $text }»

    ¿Lo acepta para sus clientes, palabra por palabra?
    .accept = Acepto este texto
    .refuse = Hay algo que no está bien

enum-safety-text-F2 = las señales urgentes
enum-safety-text-F3 = después de un Sí
enum-safety-text-F5 = después de Tengo dudas
enum-safety-text-F8 = ayuda en una crisis

safety-waiting =
    { $count ->
        [one] { $count } texto de seguridad es nuevo o ha cambiado.
       *[other] { $count } textos de seguridad son nuevos o han cambiado.
    } Con los clientes que ya tiene todo sigue igual.

    La próxima invitación espera hasta que { $count ->
        [one] lo haya aceptado.
       *[other] los haya aceptado.
    }
    .read = Leer ahora
