"""Files that a library wrote, made ours: fixed parts, fixed bytes, no sign that XML forbids."""

from __future__ import annotations

import re

from lxml import etree

from resminama.document.tree import Document
from resminama.ooxml.namespaces import w
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts, xml
from resminama.write.docx.properties import core_xml
from resminama.write.docx.runs import unbroken
from resminama.write.docx.styles import LANGUAGE_TAGS

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("[\t\r\n]")
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*-[^<]*)</w:t>")
_FIRST = "[Content_Types].xml"


def clean(text: str) -> str:
    """Return ``text`` without characters that XML forbids; tabs and line ends become spaces.

    docxtpl turns line ends, tabs and the control characters for bell and page into markup.
    """
    return _BREAKS.sub(" ", _ILLEGAL.sub("", text))


def finished(data: bytes, document: Document) -> bytes:
    """Return the .docx file ``data`` with the properties and the language of ``document``, packed by us."""
    found = parts(data)
    found["docProps/core.xml"] = core_xml(document).encode()
    found["word/styles.xml"] = _in_language(found["word/styles.xml"], LANGUAGE_TAGS[document.lang])
    found["word/document.xml"] = _unbroken(found["word/document.xml"].decode()).encode()
    return repacked(found)


def _unbroken(content: str) -> str:
    """Return the part with "2022-nji" on one line, as the Word writer has it in all other files."""
    return _TEXT.sub(lambda found: f'<w:t xml:space="preserve">{unbroken(found[1])}</w:t>', content)


def repacked(found: dict[str, bytes]) -> bytes:
    """Return the parts of an Office file as a zip file whose bytes depend on them only."""
    names = sorted(found, key=lambda name: (name != _FIRST, name))
    return pack({name: found[name] for name in names})


def _in_language(styles: bytes, tag: str) -> bytes:
    root = xml(styles)
    for lang in root.iterfind(f"{w('docDefaults')}//{w('lang')}"):
        lang.set(w("val"), tag)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
