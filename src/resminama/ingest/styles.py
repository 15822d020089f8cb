"""What the styles of a Word file say about a paragraph: heading, title, contents, bold, centred."""

from __future__ import annotations

from lxml import etree

from resminama.ooxml.namespaces import w

_OFF = {"0", "false", "off", "none"}
_LAST_OUTLINE = 8  # level 9 of Word is body text
_CONTENTS = ("toc ", "contents heading", "содержание", "table of figures")


class Styles:
    """The paragraph and character styles, each asked through those that it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        """Read the styles part, which may be missing."""
        found = () if root is None else root.findall(w("style"))
        self._styles = {style.get(w("styleId"), ""): style for style in found}

    def level(self, paragraph: etree._Element) -> int | None:
        """Return the outline level of a heading, from 1; None for running text."""
        for properties in self._properties(paragraph):
            level = value(properties.find(w("outlineLvl")))
            if level is not None:
                return int(level) + 1 if level.isdigit() and int(level) <= _LAST_OUTLINE else None
        return None

    def name(self, paragraph: etree._Element) -> str:
        """Return the name of a paragraph's style in small letters, as Word shows it in English."""
        style = self._styles.get(_style_id(paragraph))
        return (value(style.find(w("name"))) or "").lower() if style is not None else ""

    def is_contents(self, paragraph: etree._Element) -> bool:
        """Tell whether a paragraph belongs to a contents table."""
        return self.name(paragraph).startswith(_CONTENTS)

    def is_centred(self, paragraph: etree._Element) -> bool:
        """Tell whether a paragraph stands in the middle or at the right."""
        for properties in self._properties(paragraph):
            if (align := value(properties.find(w("jc")))) is not None:
                return align in {"center", "right", "end"}
        return False

    def is_on(self, name: str, paragraph: etree._Element, run: etree._Element) -> bool:
        """Tell whether a run is bold (``b``) or italic (``i``), by itself or by a style."""
        own = run.find(f"{w('rPr')}/{w(name)}")
        if own is not None:
            return value(own, "1") not in _OFF
        character = value(run.find(f"{w('rPr')}/{w('rStyle')}")) or ""
        for style in (*self._chain(character), *self._chain(_style_id(paragraph))):
            mark = style.find(f"{w('rPr')}/{w(name)}")
            if mark is not None:
                return value(mark, "1") not in _OFF
        return False

    def _properties(self, paragraph: etree._Element) -> list[etree._Element]:
        own = paragraph.find(w("pPr"))
        found = [own, *(style.find(w("pPr")) for style in self._chain(_style_id(paragraph)))]
        return [properties for properties in found if properties is not None]

    def _chain(self, id_: str) -> list[etree._Element]:
        """Return a style and those that it is based on, the nearest first."""
        chain: list[etree._Element] = []
        while (style := self._styles.get(id_)) is not None and style not in chain:
            chain.append(style)
            id_ = value(style.find(w("basedOn"))) or ""
        return chain


def _style_id(paragraph: etree._Element) -> str:
    return value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) or "Normal"


def value(item: etree._Element | None, missing: str | None = None) -> str | None:
    """Return the ``w:val`` of an element; ``missing`` where the element has none."""
    return None if item is None else item.get(w("val"), missing) if missing else item.get(w("val"))
