"""The one error of this folder: words that cannot be put together, which is always our own slip."""


class WordingError(Exception):
    """A message has no words, or its words ask for something its facts do not hold."""
