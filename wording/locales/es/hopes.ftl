hopes-meaning = • Si fuera más fácil, el tiempo es para: «{ $words }»
hopes-hoped = • Va como se esperaba, según respondió el { $on_date }: { $answer }
hopes-expected =
    • En la consulta se esperaba el { $on_date }: «{ $words }»{ $has_by ->
        [yes] , para el { $by_date }
       *[no] {""}
    }
hopes-sure = • Confianza en poder manejarlo: { $then } de 10{ $has_now ->
        [yes] , { $now } últimamente
       *[no] {""}
    }
hopes-hardened = • Hizo más difícil una semana, según contó el { $on_date }: «{ $what }»
hopes-to_raise = • Por plantear, anotado el { $on_date }: { $area }

enum-area-work = puesto de trabajo
enum-area-active = lo que lo despierta
enum-area-injuries = lesiones antiguas
enum-area-sleep = sueño
enum-area-mood = estrés y ánimo
enum-area-food = comida y bebida
enum-area-load = carga de ejercicio
enum-area-care = otros cuidados
