"""The footnotes part."""

from __future__ import annotations

from resminama.ooxml.namespaces import R, W
from resminama.write.docx.relations import HEAD


def _line(kind: str, number: int) -> str:
    """Return the line above the notes; Word finds both kinds by their fixed numbers."""
    return (
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
    )


_LINES = _line("separator", -1) + _line("continuationSeparator", 0)


def footnotes_xml(notes: list[str]) -> str:
    """Return the part with ``notes`` (XML of each, in reading order) under its separators."""
    return f'{HEAD}<w:footnotes xmlns:w="{W}" xmlns:r="{R}">{_LINES}{"".join(notes)}</w:footnotes>'
