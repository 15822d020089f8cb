"""The custom properties of a Word file, which survive most programs."""

from __future__ import annotations

from resminama.ooxml.unzip import xml
from resminama.ooxml.wordfile import WordFile

_PART = "docProps/custom.xml"


def custom_properties(file: WordFile) -> dict[str, str]:
    """Return the values by name; empty where the file has none.

    Raises:
        UnsafeFileError: the part is damaged.
    """
    if _PART not in file.parts:
        return {}
    found = xml(file.parts[_PART])
    return {item.get("name", ""): "".join(str(text) for text in item.itertext()) for item in found}
