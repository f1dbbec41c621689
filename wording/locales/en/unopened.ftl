unopened-notice =
    A note about your check-ins.

    { $therapist } has not opened my note yet. It was sent on { $at_day } at { $at_time }.

    { $has_detail ->
        [yes] If you would rather not wait, you can reach { $clinic } here: { $detail }
       *[no] If you would rather not wait, please contact { $clinic }.
    }

    For urgent help, call { $emergency }.
    .call = Ask for a call
    .urgent = { -urgent }
