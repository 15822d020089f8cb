"""The small workspace of these tests, with the templates of the project."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resminama.compose.document import Materials, compose
from resminama.document.dump import dump
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.workspace import read_sources
from resminama.world import Prepared, materials, prepare

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def files() -> dict[str, bytes]:
    """Return the templates of the project and the sources of the small workspace."""
    templates = {path: data for path, data in read_sources(ROOT).items() if path.startswith("templates/")}
    return templates | read_sources(HERE / "workspace")


@cache
def small() -> Prepared:
    """Return the small workspace, unchecked."""
    return prepare(files(), checked=False)


@cache
def given() -> Materials:
    """Return what its documents are composed from."""
    return materials(small())


def document(key: str, lang: Lang) -> Document:
    """Return one of its documents."""
    return compose(key, lang, given()).document


def shown(key: str, lang: Lang) -> str:
    """Return one of its documents as text."""
    return dump(document(key, lang)).replace("\N{NO-BREAK SPACE}", " ")


def golden(name: str) -> str:
    """Return what a document must look like."""
    return (HERE / "golden" / f"{name}.txt").read_text("utf-8")
