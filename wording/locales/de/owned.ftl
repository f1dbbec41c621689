owned-change =
    { $has_weeks ->
        [yes] { $weeks ->
            [one] jede Woche ein Check-in
           *[other] alle { $weeks } Wochen ein Check-in
        }
       *[no] { $has_purpose ->
            [yes] ein anderer Zweck, { $purpose }
           *[no] { $has_label ->
                [yes] ein anderer Name in den Fragen, „{ $label }“
               *[no] { $has_dose ->
                    [yes] „{ $item }“ in anderem Umfang, „{ $dose }“{ $has_before ->
                        [yes] {""} (bisher „{ $before }“)
                       *[no] {""}
                    }
                   *[no] „{ $item }“ nicht mehr im Plan für zu Hause
                }
            }
        }
    }
