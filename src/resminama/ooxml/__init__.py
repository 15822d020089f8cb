"""Word files from the outside: packing, safe opening, reading, checking."""
