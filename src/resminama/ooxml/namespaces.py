"""XML namespaces of Office Open XML, and the qualified names built from them."""

from __future__ import annotations

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
BASE = "urn:resminama:base:1"
"""Our own part: the units of the document as they were sent."""


def w(name: str) -> str:
    """Return ``name`` in the main WordprocessingML namespace, as lxml spells it."""
    return f"{{{W}}}{name}"


def m(name: str) -> str:
    """Return ``name`` in the namespace of formulas, as lxml spells it."""
    return f"{{{M}}}{name}"


def w14(name: str) -> str:
    """Return ``name`` in the Word 2010 namespace, as lxml spells it."""
    return f"{{{W14}}}{name}"


def w15(name: str) -> str:
    """Return ``name`` in the Word 2012 namespace, as lxml spells it."""
    return f"{{{W15}}}{name}"
