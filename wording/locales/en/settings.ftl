settings-language =
    Which language shall I speak?
    Not reviewed by anybody yet: { $drafts }
    .keep = Keep as is

settings-one_language = I speak { $language } so far. Other languages are offered here when all of their texts are there.

settings-spoken = From now on I speak { $language }.

settings-form = How shall I speak to you?
    .informal = First name, informal
    .formal = Formal

settings-form_kept = Noted, thank you.
