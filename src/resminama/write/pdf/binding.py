"""Puts the pages of one PDF file behind those of another, with their tags, bookmarks and annotations.

What a page refers to by number is numbered on: its entries in the parent tree (ISO 32000-1, 14.7.4.4) and
the names of header cells (14.8.5.7), which Typst counts from the start of every file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from resminama.write.pdf.arrays import pairs


def enclose(pdf: Pdf) -> None:
    """Make what ``pdf`` holds the first part of a document of several."""
    tree = pdf.Root.StructTreeRoot
    part = tree.K[0]
    whole = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree, K=Array([part])))
    part.S, part.P = Name.Part, whole
    tree.K = Array([whole])


def append(pdf: Pdf, other: Pdf, number: int) -> None:
    """Put ``other``, as Typst made it, behind ``pdf`` as its part ``number``; it is spoilt by that."""
    first = int(pdf.Root.StructTreeRoot.ParentTreeNextKey)
    _number_on(other, first, f"{number}:")
    pdf.pages.extend(other.pages)  # before their tags, which then find the pages here
    _join_structure(pdf, pdf.copy_foreign(other.Root.StructTreeRoot))
    if "/Outlines" in other.Root:
        _join_outlines(pdf.Root.Outlines, pdf.copy_foreign(other.Root.Outlines))


def _number_on(other: Pdf, first: int, prefix: str) -> None:
    """Number the keys of the parent tree from ``first`` and put ``prefix`` before all names."""
    for page in other.pages:
        page.obj.StructParents = int(page.obj.StructParents) + first
        for annotation in page.obj.get("/Annots", []):
            annotation.StructParent = int(annotation.StructParent) + first
    tree = other.Root.StructTreeRoot
    tree.ParentTree.Nums = Array(
        item if odd else int(item) + first
        for pair in pairs(tree.ParentTree.Nums)
        for odd, item in enumerate(pair)
    )
    tree.ParentTreeNextKey = int(tree.ParentTreeNextKey) + first
    if "/IDTree" in tree:
        _rename(tree, prefix)


def _rename(tree: Object, prefix: str) -> None:
    """Put ``prefix`` before the names of elements (header cells, notes), and where cells name them."""
    named = [element for _, element in pairs(tree.IDTree.Names)]
    for element in named:
        element.ID = String(prefix + str(element.ID))
    tree.IDTree.Names = Array(item for element in named for item in (element.ID, element))
    for cell in (cell for table in _tables(named) for cell in _cells(table)):
        for attributes in cell.get("/A", []):
            if "/Headers" in attributes:
                attributes.Headers = Array(String(prefix + str(name)) for name in attributes.Headers)


def _tables(named: Iterable[Object]) -> Iterable[Object]:
    """Return the tables whose header cells are among ``named``: cells stand in a row, the row in the head."""
    heads = {head.objgen: head for head in (element.P.P for element in named if element.S == Name.TH)}
    return [head.P for head in heads.values()]


def _cells(table: Object) -> Iterator[Object]:
    """Yield the cells of a table."""
    for group in table.K:
        if group.S in (Name.THead, Name.TBody):
            for row in group.K:
                yield from row.K


def _join_structure(pdf: Pdf, added: Object) -> None:
    tree = pdf.Root.StructTreeRoot
    whole, part = tree.K[0], added.K[0]
    part.S, part.P = Name.Part, whole
    whole.K.append(part)
    tree.ParentTree.Nums.extend(added.ParentTree.Nums)
    tree.ParentTreeNextKey = added.ParentTreeNextKey
    tree.RoleMap = _merged(tree.get("/RoleMap", Dictionary()), added.get("/RoleMap", Dictionary()))
    if "/IDTree" in added:
        known = list(pairs(tree.IDTree.Names)) if "/IDTree" in tree else []
        both = sorted([*known, *pairs(added.IDTree.Names)], key=lambda pair: bytes(pair[0]))
        tree.IDTree = Dictionary(Names=Array(item for pair in both for item in pair))


def _merged(first: Object, second: Object) -> Dictionary:
    return Dictionary({key: value for one in (first, second) for key, value in one.items()})


def _join_outlines(outlines: Object, added: Object) -> None:
    """Hang the bookmarks of ``added`` behind those of ``outlines``."""
    item: Object | None = added.First
    while item is not None:
        item.Parent = outlines
        item = item.get("/Next")
    outlines.Last.Next, added.First.Prev = added.First, outlines.Last
    outlines.Last = added.Last
    outlines.Count = int(outlines.Count) + int(added.Count)
