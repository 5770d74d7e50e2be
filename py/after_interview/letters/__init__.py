"""Letters: what kinds there are, drafts from notes, their review, and the ways to send them."""
