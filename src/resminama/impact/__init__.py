"""What depends on what: what documents ask and what sources name, inverted."""
