"""Walks an invented person through a procedure: dates, forms, work, missed limits, dead ends."""
