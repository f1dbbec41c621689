"""Journeys through the sandbox's page, with the real bot behind it, in a real browser."""
