"""A small workspace beside a test, with the templates of the project and golden trees."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from resminama.compose.document import Materials, compose
from resminama.document.dump import dump
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.workspace import read_sources
from resminama.world import Prepared, materials, prepare

_ROOT = Path(__file__).parents[2]


class Small:
    """The folders ``workspace`` and ``golden`` beside a test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self) -> dict[str, bytes]:
        """Return the templates of the project and the sources of the small workspace."""
        sources = read_sources(_ROOT).items()
        templates = {path: data for path, data in sources if path.startswith("templates/")}
        return templates | read_sources(self._folder / "workspace")

    @cached_property
    def prepared(self) -> Prepared:
        """The small workspace, unchecked."""
        return prepare(self.files(), checked=False)

    @cached_property
    def given(self) -> Materials:
        """What its documents are composed from."""
        return materials(self.prepared)

    def document(self, key: str, lang: Lang, given: Materials | None = None) -> Document:
        """Return one of its documents."""
        return compose(key, lang, given or self.given).document

    def shown(self, key: str, lang: Lang, given: Materials | None = None) -> str:
        """Return one of its documents as text."""
        return dump(self.document(key, lang, given)).replace("\N{NO-BREAK SPACE}", " ")

    def golden(self, name: str) -> str:
        """Return what a document must look like."""
        return (self._folder / "golden" / f"{name}.txt").read_text("utf-8")
