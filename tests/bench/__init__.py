"""The proof of the measurements."""
