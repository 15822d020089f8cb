"""Drawings in plain SVG: flow charts, charts, and their PNG twins. Lengths are millimetres."""
