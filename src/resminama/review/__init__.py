"""Returned files: what a person wrote into them, on the units they are about."""
