"""Files from outside: whatever stands in them, nothing raises, and what can be read is read."""
