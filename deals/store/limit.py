"""The largest numbers that a row holds on every database; quick to import."""

MAX_ID = 2**31 - 1
MAX_AMOUNT = 2**63 - 1
