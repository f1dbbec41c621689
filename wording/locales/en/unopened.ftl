unopened-notice =
    A note about your check-ins.

    { $has_tried ->
        [yes] { $therapist } has read my note and tried to reach you, on { $tried_day } at { $tried_time }. So far you have not been reached.
       *[no] { $therapist } has not opened my note yet. It was sent on { $at_day } at { $at_time }.
    }

    { $has_detail ->
        [yes] If you would rather not wait, you can reach { $clinic } here: { $detail }
       *[no] If you would rather not wait, please contact { $clinic }.
    }

    For urgent help, call { $emergency }.
    .call = Ask for a call
    .urgent = { -urgent }
