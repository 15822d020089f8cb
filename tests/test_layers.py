"""Who may import whom: data flows one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "src" / "resminama"
LEAVES = {"source", "findings", "lang", "ordinal", "states", "__init__"}
DERIVED = {"model", "compute", "outline", "numbering", "language", "resolve"}
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "lean": set(),
    "lang": set(),
    "ordinal": set(),
    "states": {"lang"},
    "source": set(),
    "packing": set(),
    "findings": {"source"},
    "report": {"source", "findings"},
    "context": set(),
    "workspace": set(),
    "cache": {"workspace"},
    "model": LEAVES,
    "load": LEAVES | {"document", "model", "ooxml", "packing"},
    "edit": LEAVES | {"model", "load"},
    "compute": LEAVES | {"model"},
    "outline": LEAVES | {"model", "compute"},
    "numbering": {"outline", "model", "ordinal"},
    "language": {"lang", "ordinal"},
    "resolve": LEAVES | DERIVED,
    "terms": LEAVES | {"language", "model", "ooxml"},
    "translate": LEAVES | DERIVED | {"compose", "deliver", "document", "draw", "edit", "load", "ooxml"},
    "document": {"lang"},
    "draw": {"lang"},
    "ooxml": {"lang", "document"},
    "compose": LEAVES | DERIVED | {"document", "draw"},
    "check": LEAVES | DERIVED | {"draw", "load", "rehearse", "terms"},
    "amend": LEAVES | DERIVED | {"compare", "compose", "document", "terms"},
    "equivalence": LEAVES | DERIVED | {"check", "deliver", "document", "load", "ooxml", "terms"},
    "write": {"document", "draw", "lang", "ooxml"},
    "deliver": LEAVES | DERIVED | {"compose", "document", "ooxml", "write"},
    "parts": {"document", "draw", "packing"},
    "work": {"check", "document", "draw", "load", "parts", "write"},
    "workers": {"context", "work"},
    "sharing": {"check", "context", "load", "work", "workers"},
    "world": LEAVES | DERIVED | {"load", "check", "compose"},
    "overlap": LEAVES | {"model"},
    "reading": {"cache", "context", "workspace", "world"},
    "review": LEAVES | {"compose", "document", "edit", "load", "model", "ooxml", "outline"},
    "amendments": LEAVES | DERIVED | {"amend", "compare", "compose", "document"},
    "proposals": LEAVES
    | DERIVED
    | {"amendments", "compose", "context", "document", "reading", "workspace", "world", "write"},
    "amending": {"amend", "compose", "context", "document", "history", "lang", "language", "ooxml", "world"},
    "ingest": LEAVES | DERIVED | {"compose", "load", "ooxml"},
    "importing": LEAVES
    | {"context", "ingest", "load", "model", "reading", "resolve", "terms", "translate", "workspace"}
    | {"world"},
    "compare": LEAVES | DERIVED | {"compose", "document"},
    "history": {"ooxml", "workspace"},
    "editions": LEAVES | DERIVED | {"edit", "history", "load", "world"},
    "approval": LEAVES | {"context", "editions", "model", "workspace", "world"},
    "comparison": LEAVES
    | {"cache", "compare", "compose", "context", "document", "history", "model", "shelf", "workspace"}
    | {"world"},
    "papers": {"amend", "compare", "comparison", "compose", "context", "document", "lang", "language"}
    | {"model", "workspace", "write"},
    "returned": LEAVES
    | {"compose", "context", "document", "model", "ooxml", "reading", "review", "translators", "world"}
    | {"write"},
    "acceptance": LEAVES
    | {"compose", "context", "edit", "model", "reading", "review", "translate", "workspace", "world"},
    "reply": LEAVES | DERIVED | {"compare", "compose", "deliver", "document", "ooxml"},
    "replies": LEAVES
    | {"context", "document", "load", "model", "reading", "reply", "review", "workspace", "world"}
    | {"write"},
    "translators": LEAVES
    | {"check", "compose", "context", "document", "edit", "equivalence", "language", "model"}
    | {"reading", "report", "terms", "translate", "workspace", "world", "write"},
    "shelf": LEAVES | {"compose", "model", "resolve"},
    "delivery": LEAVES | DERIVED | {"cache", "compose", "context", "deliver", "workspace", "write"},
    "survey": LEAVES
    | DERIVED
    | {"check", "compose", "deliver", "document", "impact", "load", "ooxml", "terms", "wording"},
    "wording": LEAVES | {"check", "edit", "language", "model", "translate"},
    "asked": LEAVES | {"context", "translate", "translators", "wording", "workspace", "world"},
    "surveys": LEAVES
    | {"compose", "context", "document", "reading", "survey", "workspace", "world", "write"},
    "rehearse": LEAVES | {"model", "outline"},
    "training": LEAVES | DERIVED | {"document", "rehearse", "survey"},
    "rehearsals": LEAVES
    | {"compose", "context", "document", "load", "model", "rehearse", "survey", "surveys", "training"}
    | {"workspace", "world", "write"},
    "scaffold": LEAVES | {"check", "load", "model"},
    "scaffolding": LEAVES | {"check", "context", "load", "model", "scaffold", "workspace"},
    "impact": LEAVES | DERIVED | {"load", "terms"},
    "impacts": {"cache", "compute", "context", "impact", "load", "model", "outline", "workspace"},
    "writing": {"context", "parts", "work", "workers", "workspace"},
    "composing": LEAVES | {"cache", "compose", "context", "document", "model", "shelf", "work", "writing"},
    "pipeline": LEAVES
    | {"cache", "compose", "composing", "context", "delivery", "model", "report", "sharing", "shelf"}
    | {"workers", "workspace", "world", "writing"},
    "answers": LEAVES
    | {"compose", "context", "deliver", "ooxml", "outline", "pipeline", "reading", "resolve", "review"}
    | {"world"},
    "cli": LEAVES
    | {
        "acceptance",
        "amending",
        "answers",
        "approval",
        "asked",
        "cache",
        "comparison",
        "overlap",
        "papers",
        "reading",
        "context",
        "edit",
        "editions",
        "history",
        "impact",
        "impacts",
        "importing",
        "model",
        "ooxml",
        "pipeline",
        "proposals",
        "rehearsals",
        "replies",
        "report",
        "returned",
        "review",
        "scaffolding",
        "surveys",
        "terms",
        "translate",
    }
    | {"translators", "workspace", "world"},
    "__main__": {"cli"},
}
"""Layer -> layers it may import, besides itself and `lean`. A layer that is not here fails."""


def imported_layers(source: str) -> Iterator[str]:
    """Yield the layer behind every import of our own package."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import on line {node.lineno}"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            if name.startswith("resminama."):
                part = name.split(".")[1]
                yield "__init__" if part.startswith("__") else part


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    layer = path.relative_to(ROOT).parts[0].removesuffix(".py")

    assert set(imported_layers(path.read_text("utf-8"))) <= MAY_IMPORT[layer] | {layer, "lean"}


@pytest.mark.parametrize("writer", ["docx", "pdf"])
def test_writers_do_not_know_each_other(writer: str) -> None:
    other = "pdf" if writer == "docx" else "docx"
    for path in (ROOT / "write" / writer).rglob("*.py"):
        assert f"resminama.write.{other}" not in path.read_text("utf-8"), path


def test_only_cli_prints() -> None:
    for path in ROOT.rglob("*.py"):
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        printing = [
            call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"
        ]
        assert not printing or "cli" in path.parts, f"{path}: {printing}"


@pytest.mark.parametrize(
    "statement",
    ["import resminama.model.text", "from resminama import model", "from resminama.model.text import Text"],
)
def test_every_form_of_import_is_seen(statement: str) -> None:
    assert list(imported_layers(statement)) == ["model"]
