"""What the bot knows about care: frozen values and pure decisions."""
