"""Which of our styles the styles of a returned file are.

Word and LibreOffice write new ids: those of built-in styles depend on the language of the program, the others
are made from names. So a style is known by its id, by its name without spaces, which gives our id, or by the
style that it is based on, as the variants of a bound file are and those that people make.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from resminama.ooxml import stylenames as names
from resminama.ooxml.namespaces import w

_OURS = (
    *names.STYLE_IDS.values(),
    *map(names.heading, range(1, names.HEADINGS + 1)),
    *map(names.contents_entry, range(1, names.HEADINGS + 1)),
    *(names.FIGURE, names.FIGURE_CAPTION, names.CONTENTS_HEADING, names.SPACER, names.RUNNING),
)
_BY_NAME = {id_.casefold(): id_ for id_ in _OURS}
_STYLE, _ID, _VAL = w("style"), w("styleId"), w("val")


def our_styles(root: etree._Element | None) -> Mapping[str, str]:
    """Return our ids by those in the styles part ``root``; styles that are not ours are left out."""
    if root is None:
        return {}
    styles = {style.get(_ID, ""): style for style in root.iterchildren(_STYLE)}
    return {id_: known for id_ in styles if (known := _known(id_, styles))}


def _known(id_: str, styles: Mapping[str, etree._Element]) -> str | None:
    passed: set[str] = set()
    while id_ in styles and id_ not in passed:
        passed.add(id_)
        if (known := _BY_NAME.get(id_.casefold()) or _BY_NAME.get(_named(styles[id_]))) is not None:
            return known
        id_ = _value(styles[id_], "basedOn")
    return None


def _named(style: etree._Element) -> str:
    return _value(style, "name").replace(" ", "").casefold()


def _value(style: etree._Element, child: str) -> str:
    item = style.find(w(child))
    return "" if item is None else item.get(_VAL, "")
