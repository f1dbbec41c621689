enum-flag-reproach = a reproach
enum-flag-worry = a worry
enum-flag-promise = a promise
enum-flag-cause = a cause

advice-flagged =
    { $flag_key ->
        [reproach] “{ $word }” can sound like a reproach.
        [worry] “{ $word }” can worry some people.
        [promise] “{ $word }” may sound like a promise.
       *[other] “{ $word }” may sound like a cause. The numbers show what changed, and not why.
    } Nothing was sent yet; it is your call.
    .send = Send anyway
    .change = Change

advice-again = Type it the way you like it now.
