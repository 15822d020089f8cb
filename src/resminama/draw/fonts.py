"""Where the type lies that pages and pictures are set in."""

from __future__ import annotations

from pathlib import Path

FAMILY = "Tinos"
"""The family of every document and picture: metrically Times New Roman, free, complete for tk and ru."""

FONTS = Path(__file__).resolve().parents[3] / "templates" / "fonts"
"""The workspace's folder with the four files of Tinos."""
