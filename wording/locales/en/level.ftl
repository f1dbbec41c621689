level-case =
    { $client }, no change first named on { $since_date }
    { $tried_count ->
        [0] • Nothing is noted as tried.
       *[other] { $tried }
    }

level-list =
    For you alone: what was tried where the answers stayed level. Nobody else can open this list, and no export holds it.

    { $cases_count ->
        [0] There is no such case at the moment.
       *[other] { $cases }
    }
    and { $more } more

    Numbers side by side do not say why.
    .case = Pick a case
