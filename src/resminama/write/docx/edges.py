"""Headers and footers: page numbers, and the running title over a rule."""

from __future__ import annotations

from resminama.document.design import PageDesign
from resminama.ooxml import stylenames as names
from resminama.ooxml.namespaces import R, W
from resminama.write.docx.relations import HEAD, Relations
from resminama.write.docx.runs import field_xml, text_xml

_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="auto"/></w:pBdr>'
_STYLES = {"header": "Header", "footer": "Footer"}
_ROOTS = {"header": "hdr", "footer": "ftr"}


class Edges:
    """The headers and footers of one file; sections that print the same share them."""

    def __init__(self, relations: Relations) -> None:
        """Start with none."""
        self._relations = relations
        self._names: dict[tuple[str, str], str] = {}
        """Names of the parts by kind and lines."""

    def references(self, design: PageDesign, title: str, *, first: bool) -> str:
        """Return the references of a section of ``design`` that runs under ``title``.

        ``first``: its first page carries neither header nor number at the top; a footer stands on every page.
        """
        header, footer = _header(design, title), _footer(design)
        found = self._reference("header", header, "default") + self._reference("footer", footer, "default")
        return found + (self._reference("footer", footer, "first") if first else "")

    def _reference(self, kind: str, lines: str, pages: str) -> str:
        names_ = [name for (known, _), name in self._names.items() if known == kind]
        if not lines and not names_:
            return ""
        # A section that names none has that of the section before it; nothing is said by an empty one.
        name = self._names.setdefault((kind, lines), f"{kind}{len(names_) + 1}.xml")
        return f'<w:{kind}Reference w:type="{pages}" r:id="{self._relations.add(kind, name)}"/>'

    def parts(self) -> dict[str, str]:
        """Return the parts by name."""
        return {f"word/{name}": _part(kind, lines) for (kind, lines), name in self._names.items()}


def _header(design: PageDesign, title: str) -> str:
    """Return the page number, the running title over a rule, or both."""
    number = _line("Header", field_xml("PAGE", "2")) if design.page_number == "top" else ""
    return number + (_line(names.RUNNING, text_xml(title), _RULE) if design.header else "")


def _footer(design: PageDesign) -> str:
    """Return page / pages."""
    numbers = field_xml("PAGE", "1") + text_xml(" / ") + field_xml("NUMPAGES", "1")
    return _line("Footer", numbers) if design.page_number == "bottom" else ""


def _line(style: str, content: str, extra: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{content}</w:p>'


def _part(kind: str, lines: str) -> str:
    root = _ROOTS[kind]
    return f'{HEAD}<w:{root} xmlns:w="{W}" xmlns:r="{R}">{lines or _line(_STYLES[kind], "")}</w:{root}>'
