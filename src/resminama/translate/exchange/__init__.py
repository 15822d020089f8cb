"""Translations out to other people's tools and back."""
