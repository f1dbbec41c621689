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
