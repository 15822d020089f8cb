"""Ties links to the units of a file and gives every unit a name that can be asked for from outside."""

from __future__ import annotations

from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from resminama.document.pages import PageSpot
from resminama.write.pdf.arrays import pairs

_SCHEME = "unit:"
"""What the template writes before the anchor of a unit."""
_ABOVE = 10.0
"""Points of white that a reader sees above the unit, as Typst leaves them."""
_PAGE = {"en": "page", "ru": "с.", "tk": "Sahypa"}
"""What Typst calls a page where it says to what a link leads."""


def tie(pdf: Pdf, spots: Mapping[str, PageSpot]) -> None:
    """Make the units of ``spots`` named destinations and lead links there; other links become words."""
    _name(pdf, spots)
    word = _PAGE[str(pdf.Root.Lang)[:2]]
    lost = {key for page in pdf.pages for key in _tie_page(page.obj, spots, word)}
    if lost:
        _make_words(pdf.Root.StructTreeRoot.ParentTree, lost)


def _name(pdf: Pdf, spots: Mapping[str, PageSpot]) -> None:
    if not spots:
        return
    pages = [page.obj for page in pdf.pages]
    tops = [float(page.MediaBox[3]) for page in pages]
    names: list[Object] = []
    for anchor, spot in sorted(spots.items(), key=lambda item: item[0].encode()):
        place = Object.parse(_place(spot.x, tops[spot.page - 1] - max(spot.y - _ABOVE, 0.0)))
        place[0] = pages[spot.page - 1]
        names += [String(anchor), place]
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(names)))


def _place(x: float, top: float) -> bytes:
    """Return a destination, the page still open: read whole it takes half the time that its items do."""
    return f"[null /XYZ {x:.4f} {top:.4f} 0]".encode()


def _tie_page(page: Object, spots: Mapping[str, PageSpot], word: str) -> list[int]:
    """Tie the links of a page; take off those that lead out of the file and return their keys."""
    links = [(link, _target(link)) for link in page.get("/Annots", [])]
    lost = []
    for link, target in links:
        if target is None:
            continue
        if target not in spots:
            lost.append(link)
            continue
        del link["/A"]
        link.Dest = String(target)
        link.Contents = String(f"{word} {spots[target].page}")
    if lost:
        page.Annots = Array(link for link, target in links if target is None or target in spots)
    return [int(link.StructParent) for link in lost]


def _target(annotation: Object) -> str | None:
    """Return the anchor that a link of the template leads to."""
    address = str(annotation.A.get("/URI", "")) if "/A" in annotation else ""
    return address.removeprefix(_SCHEME) if address.startswith(_SCHEME) else None


def _make_words(tree: Object, lost: set[int]) -> None:
    """Take the keys ``lost`` off the parent tree; the tags of these links become those of plain words."""
    kept: list[Object | int] = []
    for key, element in pairs(tree.Nums):
        if int(key) in lost:
            element.S = Name.Span
            element.K = Array(kid for kid in element.K if not _is_link(kid))
        else:
            kept += [key, element]
    tree.Nums = Array(kept)


def _is_link(kid: Object) -> bool:
    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR
