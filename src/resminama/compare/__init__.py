"""Two corpora to one change set, and the papers made from it."""
