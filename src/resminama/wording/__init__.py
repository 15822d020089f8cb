"""Wording that nobody has confirmed yet: asked of lawyers and translators, answered, taken back."""
