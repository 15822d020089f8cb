"""The checks: one finding per file, named for the bad pattern; `resminama.check.every` lists them."""
