"""The words: the engine, the rules, and every message of every flow."""
