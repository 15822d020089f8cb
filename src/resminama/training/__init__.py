"""A rehearsal as a training aid: told in a language, printed, its forms filled in."""
