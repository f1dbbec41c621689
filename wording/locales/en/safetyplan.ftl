# The practice's own safety plan, for urgent notes.
safetyplan-card =
    { $is_set ->
        [yes] Your practice's safety plan:
       *[no] Your practice has no safety plan here yet. A few lines are enough: who calls, where to send somebody, whom to tell. It stands below urgent notes, for everybody in the practice.
    }

    { $parts }

    { $is_set ->
        [yes] Set by { $by } on { $at_date }.
       *[no] {""}
    }
    .write = Write it
    .change = Change it
    .remove = Remove it

safetyplan-type_it = Please type the plan in one message, up to { $limit } characters. Leave out names of clients.

safetyplan-shown =
    Your practice's safety plan, for the note about { $client }:

    { $parts }

    Set by { $by } on { $at_date }.

safetyplan-none_set =
    Your practice has set no safety plan here. These numbers go with your country:

    Emergency: { $emergency }
    In a crisis: { $crisis }
    Medical advice: { $advice }

    To set your own, send /safetyplan.
    .write = Write one
