# Eine eigene Aufnahme zu einer Übung.
clips-ask =
    { $client }: Bitte senden Sie jetzt ein Video, eine Sprachnachricht oder ein Foto zu „{ $item }“, wie in jedem Chat. Telegram bewahrt es auf, ich nicht.
    { $choices_count ->
        [0] {""}
       *[other] Oder eine Aufnahme von früher antippen.
    }

clips-kept = { $client } sieht es mit „Zeig es mir“ unter „{ $item }“.

clips-shown = „{ $item }“, so wie { $therapist } es zeigt.

clips-gone = Telegram hat die Aufnahme zu „{ $item }“ nicht mehr. Ich bitte { $therapist } um eine neue.

clips-lost = { $client } wollte „{ $item }“ sehen, und Telegram hat diese Aufnahme nicht mehr.
    .anew = Aufnahme hinzufügen
