"""Message texts: markup read as strictly as Telegram reads it, lengths in UTF-16 units."""
