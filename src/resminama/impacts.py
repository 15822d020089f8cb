"""What depends on an address of a workspace; the index is kept until a source or a build changes."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.cache import digests, program_digest, record_bytes
from resminama.context import BuildContext
from resminama.impact.answer import Impact, impact
from resminama.workspace import digest, known_impact, read_sources

_STATE = "STATE"
"""Key of the state that the index was made of; an address is in small letters."""
_TERMS = "TERMS"
"""Key that says that terms were sought in running text: only for questions about a term."""


def impact_of(context: BuildContext, address: str) -> Impact:
    """Return what depends on ``address``.

    Raises:
        UnknownAddressError: nothing is called that.
    """
    files, program = read_sources(context.root), program_digest()
    state = _state(files, record_bytes(context.cache))
    known = known_impact(context.cache, program)
    terms = f"glossary/{address.removeprefix('glossary/')}.yaml" in files
    if known.get(_STATE) != state or (terms and _TERMS not in known):
        made = _index(context, files, program, terms=terms)
        known.replace({_STATE: state, **({_TERMS: b""} if terms else {}), **made})
    return impact({key: blob for key, blob in known.items() if key not in (_STATE, _TERMS)}, address, files)


def _state(files: Mapping[str, bytes], record: bytes) -> bytes:
    parts = (f"{name}:{sum_}\n" for name, sum_ in sorted(digests(files).items()))
    return digest("".join(parts).encode() + record).encode()


def _index(
    context: BuildContext, files: Mapping[str, bytes], program: str, *, terms: bool
) -> dict[str, bytes]:
    from resminama.cache import read_asked, read_record
    from resminama.compute.figures import resolve
    from resminama.impact.index import index
    from resminama.load.corpus import load
    from resminama.model.figures import Figures
    from resminama.outline.build import outlines
    from resminama.workspace import known_sources

    sources = known_sources(context.cache, program)
    corpus, _ = load(files, sources)
    sources.keep()
    statistics, _ = resolve(root for root in corpus.roots.values() if isinstance(root, Figures))
    skeletons = outlines(corpus, statistics, lambda _, term: term)  # who depends, not in which order
    asked = read_asked(context.cache, read_record(context.cache))
    return index(corpus, skeletons, asked, terms=terms)
