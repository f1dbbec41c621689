"""A year of made-up clients through the real bot: what must hold of every text that left, and the figures."""
