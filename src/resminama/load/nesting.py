"""Markup in markup: a few levels are prose, hundreds are an attack on whatever walks through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from resminama.findings import Finding, error
from resminama.model.corpus import Translation
from resminama.model.text import Emphasis, Node, NoteMark, Plain, ShortName, Text, WebLink
from resminama.source import Span

MAX_MARKUP = 8
"""Levels of emphasis, notes and links inside one another."""


def too_deep(
    own: Iterable[Text],
    translations: Iterable[Translation],
    phrases: Iterable[Mapping[str, Text]],
) -> Finding | None:
    """Return YAML006 for the first text of a file with markup deeper than `MAX_MARKUP`."""
    for text in _texts(own, translations, phrases):
        if _is_deep(text.nodes):
            return _finding(text.place.span)
    return None


def beyond_stack(path: str) -> Finding:
    """Return YAML006 for a file with markup so deep that it could not even be read."""
    return _finding(Span(path, 0, 1))


def _finding(span: Span) -> Finding:
    hint = "close each * and ** where the emphasis ends"
    return error("YAML006", span, f"markup is deeper than {MAX_MARKUP} levels", hint)


def _texts(
    own: Iterable[Text],
    translations: Iterable[Translation],
    phrases: Iterable[Mapping[str, Text]],
) -> Iterator[Text]:
    yield from own
    yield from (entry.text for entry in translations)
    yield from (text for group in phrases for text in group.values())


def _is_deep(nodes: tuple[Node, ...]) -> bool:
    if len(nodes) == 1 and isinstance(nodes[0], Plain):
        return False
    for _ in range(MAX_MARKUP):
        if not nodes:
            return False
        nodes = tuple(
            inner
            for node in nodes
            if isinstance(node, (Emphasis, NoteMark, ShortName, WebLink))
            for inner in node.nodes
        )
    return bool(nodes)
