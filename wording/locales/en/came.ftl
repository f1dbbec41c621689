enum-visit-source-ev = I ask you each evening
enum-visit-source-ca = your calendar
enum-visit-source-cl = clients tell me, or you note them
enum-visit-source-no = I leave visits out

came-sources =
    { $has_source ->
        [yes] How I hear of visits: { $source }.
       *[no] You have not chosen yet how I hear of visits. Clients can tell me, and you can note one on their card.
    }

    { $source_key ->
        [no] Without visits I ask nothing after them and count none.
       *[other] In the days after a visit I ask the client how they feel. A visit I do not hear of is left out; it never counts as none.
    }
    { $source_key ->
        [ev] When your day ends I send you the names. A tap notes a visit, a second tap takes it back.
       *[other] {""}
    }
    Your calendar cannot be read at the moment: { $trouble }.
    { $has_unknown ->
        [yes] { $unknown ->
            [one] { $unknown } title in it names nobody I know.
           *[other] { $unknown } titles in it name nobody I know.
        }
       *[no] {""}
    }
    .link = Who is in the calendar
    .evening = Ask me each evening
    .calendar = From my calendar
    .clients = Clients tell me
    .none = Leave visits out

came-day =
    Who came on { $day_day }?

    Noted: { $came }
    .before = Names before
    .next = More names
    .nobody = Nobody today
    .done = Done

came-kept =
    { $has_came ->
        [yes] { $day_day }. Noted: { $came }
       *[no] { $day_day }. Nobody came.
    }
    .change = Change

came-quiet = I asked on several evenings who came and heard nothing, so I stop asking. Clients can still tell me of a visit, and you can note one on their card. Send /visits to be asked again.

came-told_of = They have told me how this visit was, so it stays.
