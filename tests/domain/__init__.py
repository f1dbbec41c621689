"""The proof of what the bot knows about care."""
