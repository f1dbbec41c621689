enum-feed-trouble-address = that is not an address of the web
enum-feed-trouble-private = that address is inside a private network
enum-feed-trouble-not_found = there is nothing at that address
enum-feed-trouble-login = there is a page there, or it wants somebody to sign in
enum-feed-trouble-not_calendar = what is there is not a calendar
enum-feed-trouble-too_large = it is larger than I can read
enum-feed-trouble-empty = there are no appointments in it
enum-feed-trouble-away = it does not answer

calendar-ask =
    Please send me the secret address of your calendar, the one that ends in “.ics”.
    • Google: settings of the calendar, “Secret address in iCal format”.
    • Outlook: “Publish calendar”, the ICS link.
    • Apple: share the calendar as public and copy the link.

    I read titles and times, and I keep what belongs to a client here. A title fits when the name you use here stands in it. The address is kept sealed, and I take your message out of this chat.

calendar-no_address = That is not an address I can open. It starts with “https://” or “webcal://”. Please send it again, or choose another way at /visits.

calendar-looking = Thank you. I am looking at your calendar now. If you still see the message with the address here, please delete it.

calendar-works =
    I can read your calendar. Appointments in the weeks to come: { $n }.
    With a name from your list: { $names }
    { $has_unknown ->
        [yes] { $unknown ->
            [one] { $unknown } title names nobody I know.
           *[other] { $unknown } titles name nobody I know.
        }
       *[no] {""}
    }

    I look every hour by day. When an appointment is over, I note the visit. The evening before a day with visits I send you what is good to know.
    .link = Say who they are

calendar-trouble =
    { $first ->
        [yes] I could not read your calendar: { $trouble }. I have not kept the address. Send /visits to give me another one, or choose another way.
       *[no] I can no longer read your calendar: { $trouble }. Till I can, I note no visits from it. I keep trying and will not write about it again. Send /visits to give me another address, or choose another way.
    }

calendar-link =
    “{ $title }”, for example on { $day_day }.
    Whose appointment is it? I remember it for this title.
    .next = More names
    .nobody = Nobody from here

calendar-linked = Every title is clear now.

calendar-ask_name = What is { $client } called in your calendar? A number or a code will do. It is looked for in titles as whole words, besides the name you use here.

calendar-named = Titles with “{ $called }” are { $client } from now on. I am looking at your calendar again.
