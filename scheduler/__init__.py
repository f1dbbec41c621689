"""What time makes the bot do; everything that leaves, leaves here."""
