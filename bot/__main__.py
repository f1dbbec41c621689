"""`python -m bot` is the same as `interlude`."""

from bot.cli import main

main()
