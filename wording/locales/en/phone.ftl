# A number the client may leave for urgent notes.
phone-card =
    { $has_number ->
        [yes] You left this number: { $number }
       *[no] If something is urgent, { $therapist } may want to call you. You can leave a number for that. You don't have to.
    }

    { $has_backup ->
        [yes] { $therapist } and { $backup }, who steps in, see it only below an urgent note. /who tells you when somebody looked.
       *[no] { $therapist } sees it only below an urgent note. /who tells you when somebody looked.
    }
    .leave = Leave a number
    .change = Change it
    .remove = Remove it

phone-type_it = Please type the number on which you can be called.

phone-unclear = I could not read a number there. Please type it in digits, or send /cancel to leave it.

phone-wanted =
    A note about your check-ins.

    { $therapist } would like to call you and has no number of yours here. If you want, leave one now.

    For urgent help, call { $emergency }.
    .leave = Leave a number
    .urgent = { -urgent }

phone-left = { $client } has left a phone number.
    .number = Show the number
