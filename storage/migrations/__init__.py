"""How the record came to have its shape: one file a step, applied all or nothing."""
