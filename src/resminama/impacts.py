"""What depends on an address of a workspace; the index is kept until a source or a build changes."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.cache import digests, program_digest, record_bytes
from resminama.context import BuildContext
from resminama.impact.answer import Impact, impact
from resminama.workspace import digest, known_impact, read_sources

_STATE = "STATE"
"""Key of the state that the index was made of; an address is in small letters."""


def impact_of(context: BuildContext, address: str) -> Impact:
    """Return what depends on ``address``.

    Raises:
        UnknownAddressError: nothing is called that.
    """
    files, program = read_sources(context.root), program_digest()
    state = _state(files, record_bytes(context.cache))
    known = known_impact(context.cache, program)
    if known.get(_STATE) != state:
        known.replace({_STATE: state, **_index(context, files, program)})
    return impact({key: blob for key, blob in known.items() if key != _STATE}, address)


def _state(files: Mapping[str, bytes], record: bytes) -> bytes:
    parts = (f"{name}:{sum_}\n" for name, sum_ in sorted(digests(files).items()))
    return digest("".join(parts).encode() + record).encode()


def _index(context: BuildContext, files: Mapping[str, bytes], program: str) -> dict[str, bytes]:
    from resminama.cache import read_record
    from resminama.impact.index import index
    from resminama.workspace import known_sources
    from resminama.world import prepare

    sources = known_sources(context.cache, program)
    prepared = prepare(files, sources, checked=False)
    sources.keep()
    return index(prepared.corpus, prepared.world.outlines, read_record(context.cache).asked)
