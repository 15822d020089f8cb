"""Tests of the Word writer and of what reads its files."""
