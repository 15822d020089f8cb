"""A small workspace of by-laws of six kinds and two orders, one of them joint."""

from __future__ import annotations

from pathlib import Path

from resminama.workspace import read_sources

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
_REGISTERS = ("bodies", "posts", "services")
_SHARED = (
    *(f"specs/registry/{name}.yaml" for name in _REGISTERS),
    "specs/acts/law-social-services.yaml",
    "specs/settings.yaml",
    "templates/",
)


def sources() -> dict[str, bytes]:
    """Return the small workspace: its own documents, the project's names, phrases and the Law."""
    shared = {path: data for path, data in read_sources(ROOT).items() if path.startswith(_SHARED)}
    return {**shared, **read_sources(Path(__file__).parent / "small")}
