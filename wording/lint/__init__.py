"""The wording rules as code: what a text may not say, and how long, plain and honest it must be."""
