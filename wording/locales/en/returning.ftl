-back-on = The next check-in is on

returning-welcome =
    .start = Check in now
g5-1 =
    Hello again. We start from today. There is nothing to catch up on.
    { -back-on } { $following_day } at { $following_time }.
g5-2 =
    Welcome back. A few questions when the time comes, and that's it.
    { -back-on } { $following_day } at { $following_time }.
g5-3 =
    Hello. Your notes are as you left them. Today is a fine place to start.
    { -back-on } { $following_day } at { $following_time }.
g5-4 =
    Good to hear from you. We pick it up from here.
    { -back-on } { $following_day } at { $following_time }.

returning-still_wanted =
    Hello again. A while ago you wrote: “{ $goal }”.

    Is that still what you want?
    .yes = { -yes }
    .change = Change it
    .reached = I'm there already
    .not-sure = Not sure

returning-goes_on =
    OK. We start from today, and there is nothing to catch up on.
    { -back-on } { $following_day } at { $following_time }.
    .start = Check in now

returning-reached =
    Good to know. That goal is met, and what comes next is up to you.
    .new-goal = Set a new goal
    .keep = Keep an eye on it
    .finish = Finish well

returning-started = Here it comes.
returning-not_today = Your check-in of today is there already. Send /checkin to see it.
