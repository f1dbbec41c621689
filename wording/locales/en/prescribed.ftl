enum-part-prescriber = who set it
enum-part-area = area
enum-part-minutes = minutes
enum-part-often = how often
enum-part-purpose = to what end
enum-part-why = reason

prescribed-whom = Whose plan did somebody else set? Send /prescribed and the name, as you invited them.

prescribed-ask =
    { $part_key ->
        [prescriber] Who set the plan for { $client }? Type the name, as { $client } knows it.
        [area] Which area is it for?
        [minutes] How many minutes a visit?
        [often] How often, and how many visits?
        [purpose] To what end?
       *[why] Why is the plan as it is? { $client } can read the reason. It often helps to tie it to their goal.
    }
    .skip = Leave it out

prescribed-review = When is the plan for { $client } looked at again?
    .week-4 = In 4 weeks
    .week-8 = In 8 weeks
    .week-12 = In 12 weeks

prescribed-version =
    • From { $on_year }: “{ $after }”, before that “{ $before }”. The reason: “{ $why }”
    { $has_goal ->
        [yes] The goal then: “{ $goal }”
       *[no] {""}
    }

prescribed-standing =
    The plan for { $client }, set by { $prescriber }:
    { $plan }
    It is looked at again on { $review }.
    { $has_reason ->
        [yes] {""}
       *[no] There is no reason with it. People like to know why.
    }

    You keep to it. When { $client } asks for a change, I pass that to you, and what { $prescriber } answers is noted there.

    { $versions_count ->
        [0] {""}
       *[other] How it has changed:
    }
    { $versions }
    .end = It no longer holds

prescribed-ended = Noted. The plan { $prescriber } set for { $client } no longer holds; its text and dates are kept.
