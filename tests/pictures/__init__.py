"""The drawing of progress."""
