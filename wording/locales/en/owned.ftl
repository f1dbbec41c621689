owned-change =
    { $has_weeks ->
        [yes] { $weeks ->
            [one] a check-in every week
           *[other] a check-in every { $weeks } weeks
        }
       *[no] { $has_purpose ->
            [yes] another purpose, { $purpose }
           *[no] { $has_label ->
                [yes] another name in the questions, “{ $label }”
               *[no] { $has_dose ->
                    [yes] “{ $item }” in another dose, “{ $dose }”{ $has_before ->
                        [yes] {""} (so far “{ $before }”)
                       *[no] {""}
                    }
                   *[no] “{ $item }” off the home plan
                }
            }
        }
    }
