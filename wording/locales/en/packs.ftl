# A starter pack: what a therapist can begin with, all of it to be changed.
packs-card = { $body }

packs-idea = • “{ $idea }”
packs-exercise =
    { $number }. { $item }{ $has_dose ->
        [yes] , { $dose }
       *[no] {""}
    }{ $has_why ->
        [yes] {""}: “{ $why }”
       *[no] {""}
    }

packs-open =
    A starter pack for { $client }, { $label }. Nothing of it goes out unless you keep it.

    Purpose: { $purpose }

    { $ideas_count ->
        [0] No ideas for a goal.
       *[other] Ideas for a goal, if { $client } asks for some:
    }
    { $ideas }

    { $items_count ->
        [0] Nothing for the home plan.
       *[other] Home plan, offered when { $client } has joined. Tap an item to change it:
    }
    { $items }
    .keep = Keep it
    .keep-other = Keep, other purpose
    .ideas = Other goal ideas
    .add = Add an item
    .leave = Go on without it

packs-kept =
    { $client }: the starter pack is kept. { $has_items ->
        [yes] Once you have said that it is them, one item a day is offered, from the next day on. They say yes or no to each.
       *[no] {""}
    }

packs-left = { $client }: no starter pack.

packs-ask_item =
    Please type it anew, one line each: what, how much, what for. This is how it reads now:

    { $item }
    { $dose }
    { $why }
    .leave-out = Leave it out
    .as-it-is = Leave it as it is

packs-ask_new = Please type the new item, one line each: what, how much, what for.

packs-ask_ideas = Please type the ideas for a goal, one line each, at most { $most }.
