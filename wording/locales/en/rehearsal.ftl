# A therapist tries a check-in as a client.
rehearsal-card = { $body }

rehearsal-running =
    TRIAL. This is what a client sees, with a made-up goal. Nothing of it is counted.

    { $seen }
    .again = Try it again
    .delete = Delete the trial

rehearsal-deleted = The trial is deleted. Nothing of it is kept.
    .again = Try it again

rehearsal-made_up = This button leads nowhere in the trial.

enum-made-up-goal = walk for half an hour
enum-made-up-label = neck
