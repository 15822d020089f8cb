"""Tests of by-laws."""
