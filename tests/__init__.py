"""The proof: mirrors the packages; real databases, real HTTP, real processes."""
