"""Documents that have more pages than their design allows: known once they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.compose.designs import designs
from resminama.compose.document import Materials
from resminama.compose.kinds import layout_of
from resminama.findings import Finding, warning
from resminama.lang import Lang

CODE = "GDE004"


def over_length(given: Materials, pages: Mapping[str, int]) -> Iterator[Finding]:
    """Yield a warning for each document whose PDF is longer than ``most_pages`` of its design.

    ``pages`` holds the number of pages by language and document: ``tk/leaflet-home-help``.
    """
    limits = {name: int(design.most_pages) for name, design in designs(given.corpus.designs).items()}
    for key, record in given.corpus.documents.items():
        limit = limits.get(layout_of(record).design, 0)
        counts = {lang: pages.get(f"{lang}/{key}", 0) for lang in Lang}
        over = [f"{lang}: {count}" for lang, count in counts.items() if count > limit]
        if limit and over:
            message = f"'{key}' has more than {limit} page{'s' if limit > 1 else ''} ({', '.join(over)})"
            yield warning(CODE, record.id.span, message, "shorten its words, or let it say less")
