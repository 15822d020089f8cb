"""Sources that an earlier run has read: bytes that give back what a file holds without reading it again.

The bytes are pickled, so what they may name is held to the records of ``model`` and their like:
nothing that is read here can call anything else.
"""

from __future__ import annotations

import io
import pickle
import sys
from collections.abc import MutableMapping
from hashlib import sha256
from typing import Any

from resminama.load.sources import Source, read_source

Known = MutableMapping[str, bytes]
"""Key (path and content of a file) -> what was read from it, pickled."""
_HOMES = ("resminama.model.", "resminama.findings", "resminama.source", "resminama.lang", Source.__module__)


def source_of(path: str, data: bytes, known: Known) -> tuple[str, Source]:
    """Return (key, what the file holds); what is not in ``known`` is read and entered there."""
    key = sha256(path.encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()
    source = _unpickled(known[key]) if key in known else None
    if source is None:
        source = read_source(path, data)
        known[key] = pickle.dumps(source, pickle.HIGHEST_PROTOCOL)
    return key, source


class _Unpickler(pickle.Unpickler):
    """Reads records, places and findings, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a class of ours.

        Raises:
            pickle.UnpicklingError: any other name.
        """
        found = getattr(sys.modules.get(module), name, None) if module.startswith(_HOMES) else None
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name} is no record")
        return found


def _unpickled(data: bytes) -> Source | None:
    """Return the source, None where ``data`` is damaged."""
    try:
        source = _Unpickler(io.BytesIO(data)).load()
    except Exception:  # bytes that are no pickle raise nearly anything; the file is read instead
        return None
    return source if isinstance(source, Source) else None
