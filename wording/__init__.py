"""Every sentence, in every language: facts in, text and buttons out."""
