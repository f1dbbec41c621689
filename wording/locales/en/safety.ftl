# The numbers and the four fixed texts that a therapist accepts before anybody is invited.
safety-numbers =
    These numbers go with the texts your clients can open at any time:

    Emergency: { $emergency }
    Medical advice: { $advice }
    In a crisis: { $crisis }
    Regulator: { $regulator }

    { $reviewed ->
        [yes] A clinician has reviewed this sheet.
       *[no] This sheet is a DRAFT. No clinician has reviewed it yet, so please check each number and each text yourself.
    }
    { $spoken ->
        [yes] People who speak { $language } have reviewed my words.
       *[no] My words in { $language } are a DRAFT: nobody has reviewed all of them yet.
    }

    Next come { $count } texts. Nobody can be invited until you have accepted each one.

safety-text =
    Text { $number } of { $total }: { $name }

    “{ $text }”

    Do you accept it for your clients, word for word?
    .accept = I accept this text
    .refuse = Something is not right

enum-safety-text-F2 = the urgent signs
enum-safety-text-F3 = after a Yes
enum-safety-text-F5 = after Not sure
enum-safety-text-F8 = help in a crisis

safety-waiting =
    { $count ->
        [one] { $count } safety text is new or has changed.
       *[other] { $count } safety texts are new or have changed.
    } The clients you have go on as before.

    The next invitation waits until you have accepted { $count ->
        [one] it.
       *[other] them.
    }
    .read = Read now
