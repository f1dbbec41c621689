# To the client.
vacancy-notice =
    A word on who reads here.

    { $therapist } is no longer at { $clinic } and can read nothing here any more. Nobody else reads yet, so I ask nothing for now.

    { $choices_count ->
        [0] Nobody else there is set up here yet. I tell you when somebody is.
       *[other] If you like, somebody else there can go on with you. Tap a name; your notes move only with your yes.
    }

    For urgent help, call { $emergency }.
    .not-now = Not now
    .copy = Get a copy of it all

vacancy-question =
    May { $provider } read what you have told so far, and your check-ins from today on?

    You can say no. Then nothing moves.
    .yes = Yes, I agree
    .no = Not for me
    .others = Other names

vacancy-staying =
    OK. Nothing moves and nothing is asked. Nobody at { $clinic } reads here until you pick a name. Write a word at any time to see the names again.

    For urgent help, call { $emergency }.

vacancy-nobody = Nobody reads here at the moment. Send /start to see who could.

vacancy-urgent =
    Please get medical help now. Call { $emergency } or go to the nearest emergency department. If you are not sure, call { $advice }.

    Nobody at { $clinic } reads here at the moment, so please don't wait for an answer.

vacancy-crisis =
    Thank you for writing that. I am a program and can't keep you safe, but a person can, right now.

    Please call { $crisis }, or { $emergency } if you are in danger. If you can, stay near someone you trust.

    Nobody at { $clinic } reads here at the moment, so please don't wait for an answer.

vacancy-no_sign =
    None of these fits, then. Nobody at { $clinic } reads here at the moment, so I can't pass this on.

    If it gets worse, call { $advice }, or { $emergency } if it is urgent.

# To therapists.
vacancy-told =
    { $client } was with { $therapist }, who is no longer here and had named you to step in. { $client } has just asked for urgent help here and was given { $emergency }. Nobody else hears of it. Please get in touch now.

vacancy-ended = The time in which you read for { $client } is over. { $therapist } is no longer here, so { $client } is asked who goes on. Thank you for stepping in.

vacancy-removed = Your access to { $clinic } here has ended. Nothing more reaches you, and what clients told stays with the practice.
