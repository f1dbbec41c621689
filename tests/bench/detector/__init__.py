"""The proof that the detector is measured rightly, and the guard against a broken one."""
