reply-type =
    Schreiben Sie Ihre Zeile jetzt. { $client } sieht sie wörtlich, in Anführungszeichen.
    .leave = So lassen

reply-sent = Ich gebe es wörtlich an { $client } weiter.
reply-left = Gut. Nichts wurde gesendet.

reply-heard =
    { $therapist } hat Ihre Notiz vom { $day_day } gelesen und sagt etwas dazu.

    „{ $reply }“
    .thanks = Danke
    .reply = Antworten

reply-line =
    { $therapist } hat Ihnen eine Zeile geschrieben.

    „{ $line }“
    .thanks = Danke
    .reply = Antworten

reply-thanked = Notiert.
