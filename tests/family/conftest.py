"""The sources of a service, composed once for all tests of the family."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from resminama.compose.document import compose
from resminama.document.binding import bound
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.workspace import read_sources
from resminama.world import Prepared, materials, prepare
from support.sample import ROOT, sample

ACTS = ("order-personal-assistant", "standard-personal-assistant", "statute-personal-assistant")
FAMILY = (*ACTS, "sop-personal-assistant", "form-individual-plan", "form-consent")
DOCUMENTS = (*FAMILY, "note-demand-specialists", "glossary")

Composed = Callable[[str, Lang], Document]


@pytest.fixture(scope="session")
def prepared() -> Prepared:
    """One service out of the corpus, checked."""
    return prepare(sample())


@pytest.fixture(scope="session")
def corpus() -> Prepared:
    """The whole corpus as committed, checked."""
    return prepare(read_sources(ROOT))


@pytest.fixture(scope="session")
def composed(prepared: Prepared) -> Composed:
    """Gives a finished document by id and language; ``bound`` is the order with all it approves."""
    given = materials(prepared)
    made: dict[tuple[str, Lang], Document] = {}

    def document(key: str, lang: Lang) -> Document:
        if (key, lang) not in made:
            if key == "bound":
                whole = bound([compose(part, lang, given).document for part in FAMILY], key)
            else:
                whole = compose(key, lang, given).document
            made[key, lang] = without_dangling_links(whole)
        return made[key, lang]

    return document
