reach-unreachable =
    My messages to { $client } do not arrive. The chat may be blocked or the account closed.
    I send nothing more, and start again when they write to me. A word at the next visit may help.

reach-client_stopped = { $client } has ended the check-ins. Their visits are not affected. No reason is required.
