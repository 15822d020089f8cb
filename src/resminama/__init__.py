"""Turns structured YAML into a country's regulatory framework, in three languages, as Word and PDF."""

__version__ = "0.1.0"
