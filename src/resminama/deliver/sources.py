"""Which sources a package names as its own: all that is shared, and those of what it holds."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.model.binding import documents_of
from resminama.model.corpus import Corpus
from resminama.model.package import Package


def sources_of(package: Package, corpus: Corpus, sources: Mapping[str, str]) -> dict[str, str]:
    """Return those of ``sources`` (path -> digest) that a package names.

    A package that every build makes does not name the sources of documents that it does not hold: an edit
    there is none here, unless it changes what a document of the package prints. A package made on request
    may hold what is drawn from the whole corpus, so it names every source.
    """
    if package.on_request:
        return dict(sources)
    near = {str(package.id), *documents_of(package, corpus)}
    strange = {*corpus.documents, *corpus.packages, *corpus.rehearsals, *corpus.amendments} - near
    return {path: digest for path, digest in sources.items() if _owner(path, corpus) not in strange}


def _owner(path: str, corpus: Corpus) -> str:
    """Return the id of the record that a file holds or translates."""
    record = corpus.roots.get(path)
    return path.rpartition("/")[2].partition(".")[0] if record is None else str(getattr(record, "id", ""))
