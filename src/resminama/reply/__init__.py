"""The answer to a returned file: every comment and proposal with our decision, in one language."""
