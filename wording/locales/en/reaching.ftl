# Below an urgent note to the therapist: how it stands.
reaching-stands =
    { $reached ->
        [yes] You reached them on { $at_day } at { $at_time }.
       *[no] { $sorted ->
            [yes] { $backup } said on { $at_day } at { $at_time } that it is sorted.
           *[no] { $missed ->
                [yes] You could not reach them on { $at_day } at { $at_time }. If they may be in danger, call { $emergency }.
               *[no] { $open ->
                    [yes] If you don't tap below, I send this once more in 4 hours.
                   *[no] This was marked as seen, so I do not send it again.
                }
            }
        }
    }
    { $taken ->
        [yes] { $backup } took it over on { $helps_at_day } at { $helps_at_time }.
       *[no] { $asking ->
            [yes] { $has_helps_at ->
                [yes] I asked { $backup } to help, on { $helps_at_day } at { $helps_at_time }.
               *[no] I am asking { $backup } to help.
            }
           *[no] { $free ->
                [yes] { $backup } is your back-up. I can ask { $backup } to help.
               *[no] { $lonely ->
                    [yes] You have no back-up whom I could ask. To name one, send /backup.
                   *[no] {""}
                }
            }
        }
    }
    { $has_back_at ->
        [yes] I bring this back on { $back_at_day } at { $back_at_time }.
       *[no] { $used_up ->
            [yes] I have brought this back three times and leave it there. They stand first in /clients until somebody has reached them.
           *[no] { $missed ->
                [yes] They stand first in /clients until somebody has reached them.
               *[no] {""}
            }
        }
    }

reaching-noted = Noted. I do not send it again.

reaching-comes_back = I bring it back at { $at_time }.

reaching-asking = I am asking { $backup } to help.

reaching-nobody = You have no back-up whom I could ask.

reaching-number =
    The number of { $client }: { $number }
    They left it on { $left_date }. It is on record that you looked, and { $client } can read that.

reaching-no_number =
    { $client } has left no phone number here. The files of your practice may hold one.
    { $asks ->
        [yes] I can ask { $client } for a number now, or you can write a line from the client's card.
       *[no] {""}
    }
    If they may be in danger, call { $emergency }.
    .ask = Ask for a number

reaching-number_asked = I am asking for a number. You hear at once when there is one.
