"""A Telegram on your own computer: local Bot API, chat page, clock."""
