"""Where the words of a document come from: composed once more, every run with its source.

An ordinary build pays nothing for it: `TracingWords` takes the place of `Words`, and its runs are
`TracedRun`. What later stages do to a run (a capital, an end mark, a no-break space) keeps its origin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace

from resminama.compose.document import Materials, compose
from resminama.compose.words import Words
from resminama.document.tree import Break, Document, Inline, Link, Run, Tab
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.text import Node, Text
from resminama.outline.content import Value


@dataclass(frozen=True, slots=True)
class Origin:
    """What a run was worded from."""

    said: Node | Value
    """Plain words, or what the run stands for: a reference, a name, a time limit."""
    text: Text | None = None
    """The text that holds it; None for a value of a field."""
    start: int = 0
    end: int = 0
    """``text.raw[start:end]`` holds it."""


@dataclass(frozen=True, slots=True)
class TracedRun(Run):
    """A run that knows its origin."""

    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Printed characters of one origin; without one, a drafting formula gave them."""

    words: str
    origin: Origin | None


Line = tuple[Piece, ...]
"""One printed paragraph."""


class TracingWords(Words):
    """Words values as `Words` does, and notes the origin of every run."""

    def say(self, value: Value, how: str | None = None) -> list[Inline]:
        """See `Words.say`."""
        return [_noted(inline, Origin(value)) for inline in super().say(value, how)]

    def _node(self, node: Node, text: Text) -> list[Inline]:
        origin = Origin(node, text, node.start, node.end)
        return [_noted(inline, origin) for inline in super()._node(node, text)]

    def _listed(self, run: Sequence[Node], text: Text) -> list[list[Inline]] | None:
        listed = super()._listed(run, text)
        if listed is None:
            return None
        origins = [Origin(node, text, node.start, node.end) for node in run]
        return [
            [_noted(inline, origin) for inline in said] for said, origin in zip(listed, origins, strict=True)
        ]


def _noted(inline: Inline, origin: Origin) -> Inline:
    """Give ``inline`` an origin; one that is known already is nearer, but may lack its text."""
    match inline:
        case TracedRun(origin=known) if known is not None:
            if known.text is None and origin.text is not None:
                known = replace(origin, said=known.said)
            return replace(inline, origin=known)
        case Run():
            return TracedRun(**{f.name: getattr(inline, f.name) for f in fields(inline)}, origin=origin)
        case Link(runs=runs):
            return replace(inline, runs=tuple(_runs(_noted(run, origin) for run in runs)))
        case _:
            return inline


def _runs(inlines: Iterable[Inline]) -> Iterator[Run]:
    return (inline for inline in inlines if isinstance(inline, Run))


def traced(key: str, lang: Lang, materials: Materials) -> Document:
    """Return the document ``key`` in ``lang``, its runs with their origins."""
    return compose(key, lang, materials, TracingWords).document


def line_of(inlines: Sequence[Inline]) -> Line:
    """Return the pieces of a paragraph: a break is ``\\n``, a tab ``\\t``; notes and fields have no sign."""
    pieces = []
    for inline in inlines:
        match inline:
            case Run():
                pieces.append(Piece(inline.text, getattr(inline, "origin", None)))
            case Link(runs=runs):
                pieces += [Piece(run.text, getattr(run, "origin", None)) for run in runs]
            case Break():
                pieces.append(Piece("\n", None))
            case Tab():
                pieces.append(Piece("\t", None))
            case _:
                pass
    return tuple(pieces)
