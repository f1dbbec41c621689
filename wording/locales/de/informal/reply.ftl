reply-heard =
    { $therapist } hat deine Notiz vom { $day_day } gelesen und sagt etwas dazu.

    „{ $reply }“

reply-line =
    { $therapist } hat dir eine Zeile geschrieben.

    „{ $line }“
