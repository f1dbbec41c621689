private-setting =
    Each quarter I can ask how heavy open cases feel to you. Nobody else sees it, and your answer is not kept.
    { $is_on ->
        [yes] Next on { $next_day }.
       *[no] It is off.
    }
    .on = Turn on
    .off = Turn off

private-asked = A private question, seen by no one else. How heavy do open cases feel at the moment?
    .light = Light
    .manageable = Manageable
    .heavy = Heavy
    .skip = Skip

private-thanked = Thank you. Nothing of it was kept.

private-heavy = You could talk a case over with a peer, pass one on, or mute no-change notes for two weeks. A client whose answers did not move says little about your skill. Often it points to a different kind of care.
    .case = Pick a case
    .mute = Mute for 2 weeks
