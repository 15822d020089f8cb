"""Do the three texts say the same in law? Marks of legal meaning, counted in each language and compared."""
