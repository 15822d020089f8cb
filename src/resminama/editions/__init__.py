"""Approved documents: their numbers, and the sources they were made from, sealed."""
