"""FIG006: what a figure counts has no name in Russian and Turkmen."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, note
from resminama.lang import Lang
from resminama.outline.sourced import counted

CODE = "FIG006"


def unit_in_english_only(world: World) -> Iterator[Finding]:
    """Yield a finding for each unit of a figure that is no registered noun and that no phrase words."""
    corpus, seen = world.corpus, set[str]()
    for figure in corpus.figures.values():
        if figure.unit in corpus.units or figure.unit in seen:
            continue
        seen.add(figure.unit)
        key = counted(figure.unit)
        missing = [ENGLISH_NAMES[lang] for lang in Lang if key not in corpus.phrases.get(lang, {})]
        if missing:
            message = f"what figure '{figure.id}' counts has no name in {' and '.join(missing)}"
            hint = f"word '{key}' in templates/phrases.yaml, or name a noun of specs/registry/units.yaml"
            yield note(CODE, figure.unit.span, message, hint)
