"""The proof of how progress is judged."""
