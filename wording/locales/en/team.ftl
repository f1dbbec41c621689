enum-set-up-invited = invited, not here yet
enum-set-up-lapsed = the invitation has run out
enum-set-up-setting_up = setting up
enum-set-up-ready = set up

# To the manager.
team-line =
    { $has_name ->
        [yes] • { $name }
       *[no] • A colleague
    }: { $is_ready ->
        [yes] { $has_backup ->
            [yes] { $backup } steps in.
           *[no] nobody steps in.
        } { $n_open ->
            [0] No open notes.
           *[other] Open notes: { $n_open } (up to 2 days { $n_new }, up to a week { $n_days }, longer { $n_old }).
        }
       *[no] { $state }.
    }

team-cover = • { $provider } reads for { $name } until { $last_day }.

team-card =
    Your team at { $clinic }.

    { $lines }
    { $covers }

    { $n_vacant ->
        [0] Every client has somebody who reads.
        [one] { $n_vacant } client has nobody who reads, knows that, and can pick a therapist.
       *[other] { $n_vacant } clients have nobody who reads. They know that and can pick a therapist.
    }
    .invite = Invite a therapist
    .ask = Ask those clients again
    .remove = Remove a therapist

team-help =
    /team shows who is set up, who steps in for whom, and how long notes have been open.
    /language changes how I speak to you.

    You see no client's name and no answer here. I am not an emergency line.

team-invited =
    The next message is the invitation. Forward it.

    The link and the code are for one use, until { $expires_day }, { $expires_time }.

team-invitation =
    { $is_manager ->
        [yes] { $clinic } keeps in touch with clients through a check-in program. Would you look after the team there? You see who is set up and how long notes have been open, and no client.
       *[no] { $clinic } keeps in touch with clients through a check-in program. Would you join as a therapist?
    }

    Open it here: { $link }

    If nothing happens after you press Start, type this code there: { $code }

team-whom = Who leaves? Nothing happens before you confirm it.

team-confirm =
    { $has_name ->
        [yes] Remove { $name }? From that moment { $name } can read nothing here, and what waits for { $name } is withdrawn. Each client is told that nobody reads and asked who goes on.
       *[no] Take this invitation back? The link stops working.
    }
    .yes = Yes, remove
    .no = No

team-gone =
    { $has_name ->
        [yes] { $name } can read nothing here any more.
       *[no] The invitation is taken back.
    } { $left ->
        [0] {""}
        [one] { $left } client has nobody who reads now, is told so, and asked who goes on.
       *[other] { $left } clients have nobody who reads now, are told so, and asked who goes on.
    }

team-staying = OK. Nothing has changed.

team-asked_again = They are asked again, once a week at most.

team-managers_gone = Done. Nobody manages here now.

# To therapists.
team-managers =
    { $count ->
        [0] Nobody manages { $clinic } here.
        [one] { $count } person manages { $clinic } here.
       *[other] { $count } people manage { $clinic } here.
    }

    A manager sees who is set up, who steps in for whom, and how many notes are open and how long. No client's name, no answer, no results. A manager can invite and remove therapists.

    { $is_lead ->
        [yes] {""}
       *[no] { $lead } can invite a manager.
    }
    .invite = Invite a manager
    .remove = End managers' access

team-joined =
    { $clinic } has a manager here now, who sees who is set up, who steps in for whom, and how many notes are open and how long. No client's name, no answer, no results.

    /team says so at any time.
