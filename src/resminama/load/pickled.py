"""Records of the model, places and findings as bytes and back."""

from __future__ import annotations

from resminama.model.values import Word
from resminama.packing import Packer

_HOMES = (
    "resminama.model.",
    "resminama.findings",
    "resminama.source",
    "resminama.lang",
    "resminama.load.sources",
)
_PACKER = Packer(_HOMES, {Word: lambda word: (str.__str__(word), word.span)})
packed, unpacked = _PACKER.packed, _PACKER.unpacked
