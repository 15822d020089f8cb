"""The relationships of one part: pictures, addresses outside, other parts."""

from __future__ import annotations

from resminama.ooxml.namespaces import PACKAGE_RELATIONS, R
from resminama.write.docx.escape import escape

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""Opens every XML part."""

_EXTERNAL = ' TargetMode="External"'


class Relations:
    """Relationship ids in the order of first use; the same target is given one id."""

    def __init__(self) -> None:
        """Start with none."""
        self._ids: dict[tuple[str, str, bool], str] = {}

    def add(self, kind: str, target: str, *, external: bool = False) -> str:
        """Return the id of the relationship to ``target``; ``kind`` is the last word of its type."""
        key = (kind if kind.startswith("http") else f"{R}/{kind}", target, external)
        return self._ids.setdefault(key, f"rId{len(self._ids) + 1}")

    def xml(self) -> str:
        """Return the relationships part."""
        entries = "".join(
            f'<Relationship Id="{id_}" Type="{kind}" Target="{escape(target)}"{_EXTERNAL * external}/>'
            for (kind, target, external), id_ in self._ids.items()
        )
        return f'{HEAD}<Relationships xmlns="{PACKAGE_RELATIONS}">{entries}</Relationships>'
