"""Which style a paragraph has: that of the first design, or its variant in the design of a later part.

A variant is based on the style that it varies. So Word counts its paragraphs with those of the style, and a
reader finds the style that we know, whatever a program has made of the ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from resminama.document.design import PageDesign
from resminama.lean import dataclass
from resminama.write.docx.look import Look, looks


@dataclass(frozen=True, slots=True)
class Variant:
    """A style as it looks in another design than the first."""

    id: str
    style: str
    """Id of the style that is varied."""
    look: Look


class StyleSheet:
    """The paragraph styles of one file, while it is written."""

    def __init__(self, design: PageDesign) -> None:
        """Begin with the pages of the first design."""
        self.design = design
        self._here: Mapping[str, Variant] = {}
        self._known: dict[str, Variant] = {}
        self._used: set[str | None] = set()

    def turn(self, design: PageDesign) -> None:
        """Go on with pages of ``design``."""
        self._here = _variants(self.design, design)
        self._known |= {variant.id: variant for variant in self._here.values()}

    def id(self, style: str) -> str:
        """Return the id that ``style`` has on these pages."""
        variant = self._here.get(style)
        if variant is None:
            return style
        self._used.add(variant.id)
        return variant.id

    def variants(self) -> list[Variant]:
        """Return the variants that paragraphs have, or get when somebody presses Enter behind them."""
        following = {variant.look.next for variant in self._known.values() if variant.id in self._used}
        wanted = self._used | following
        return [variant for variant in self._known.values() if variant.id in wanted]


@lru_cache(maxsize=256)
def _variants(first: PageDesign, design: PageDesign) -> Mapping[str, Variant]:
    """Return the styles that look otherwise in ``design`` than in ``first``, by the ids they have there."""
    known = looks(first)
    own = {style: look for style, look in looks(design).items() if look != known[style]}
    ids = {style: f"{style}-{design.name}" for style in own}
    return {style: Variant(ids[style], style, _named(look, design, ids)) for style, look in own.items()}


def _named(look: Look, design: PageDesign, ids: Mapping[str, str]) -> Look:
    following = look.next and ids.get(look.next, look.next)
    return replace(look, name=f"{look.name} ({design.name})", next=following)
