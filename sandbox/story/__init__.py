"""Prepared lives: files that say who people are and what they do, played through the real bot on their phones."""
