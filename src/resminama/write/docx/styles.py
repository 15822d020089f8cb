"""The styles part: every look of a design, and the fixed character and table styles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from resminama.document.design import PageDesign
from resminama.document.tree import Mark
from resminama.lang import Lang
from resminama.ooxml import stylenames as names
from resminama.ooxml.namespaces import W
from resminama.write.docx.escape import escape
from resminama.write.docx.look import Look, looks
from resminama.write.docx.numbering import Place
from resminama.write.docx.relations import HEAD
from resminama.write.docx.stylesheet import StyleSheet
from resminama.write.docx.units import dxa, half_points

LANGUAGE_TAGS: dict[Lang, str] = {Lang.TK: "tk-TM", Lang.RU: "ru-RU", Lang.EN: "en-GB"}
"""The language that Word checks spelling in."""

_BUILT_IN = ("Heading", "Header", "Footer", "Footnote", "TOC", "Title", "Caption", "Signature")
_BUILT_IN_EXACT = {"BodyText", "ListBullet"}
_CUSTOM = ' w:customStyle="1"'
_SHADES = {Mark.MISSING: "FFF2A8", Mark.OUTDATED: "BDE8F2", Mark.TO_BE_SET: "FFB8B0"}
_MARK_NAMES = {Mark.MISSING: "Not Translated", Mark.OUTDATED: "Old Translation", Mark.TO_BE_SET: "To Be Set"}


def styles_xml(sheet: StyleSheet, lang: Lang, links: Mapping[str, Place]) -> str:
    """Return the part; ``links`` names the list that each numbered style is linked to."""
    design = sheet.design
    paragraphs = "".join(
        _paragraph_style(id_, look, "Normal", links.get(id_)) for id_, look in looks(design).items()
    )
    variants = "".join(_paragraph_style(item.id, item.look, item.style) for item in sheet.variants())
    return f"{_opening(design, lang)}{paragraphs}{variants}{_contents_styles(design)}{_FIXED}</w:styles>"


@lru_cache(maxsize=64)
def _opening(design: PageDesign, lang: Lang) -> str:
    font = escape(design.font)
    size = half_points(design.size)
    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{LANGUAGE_TAGS[lang]}" w:eastAsia="en-US" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "</w:style>"
    )


def _paragraph_style(id_: str, look: Look, based_on: str, place: Place | None = None) -> str:
    built_in = based_on == "Normal" and (id_.startswith(_BUILT_IN) or id_ in _BUILT_IN_EXACT)
    custom = "" if built_in else _CUSTOM
    following = f'<w:next w:val="{look.next}"/>' if look.next else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{id_}"><w:name w:val="{look.name}"/>'
        f'<w:basedOn w:val="{based_on}"/>{following}<w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(look, place)}</w:pPr><w:rPr>{_run_properties(look)}</w:rPr>"
        "</w:style>"
    )


def _paragraph_properties(look: Look, place: Place | None) -> str:
    numbered = place.xml() if place else ""
    outline = "" if look.outline is None else f'<w:outlineLvl w:val="{look.outline - 1}"/>'
    first = f'w:firstLine="{dxa(look.first)}"' if look.first >= 0 else f'w:hanging="{dxa(-look.first)}"'
    return (
        f"{'<w:keepNext/>' * look.keep_next}{'<w:keepLines/>' * look.keep_lines}<w:widowControl/>{numbered}"
        f'<w:spacing w:before="{round(look.before * 20)}" w:after="{round(look.after * 20)}"'
        f' w:line="{round(240 * look.leading)}" w:lineRule="auto"/>'
        f'<w:ind w:left="{dxa(look.left)}" {first}/>'
        f'{"<w:contextualSpacing/>" * look.grouped}<w:jc w:val="{look.align}"/>{outline}'
    )


def _run_properties(look: Look) -> str:
    size = half_points(look.size)
    tracking = f'<w:spacing w:val="{round(look.tracking * 20)}"/>' if look.tracking else ""
    return (
        f"{'<w:b/><w:bCs/>' * look.bold}{'<w:i/><w:iCs/>' * look.italic}{tracking}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


@lru_cache(maxsize=64)
def _contents_styles(design: PageDesign) -> str:
    return "".join(_contents_style(design, level) for level in range(1, names.HEADINGS + 1))


def _contents_style(design: PageDesign, level: int) -> str:
    # No right indent: with one, LibreOffice hides the page numbers.
    size = half_points(design.size - 1)
    return (
        f'<w:style w:type="paragraph" w:styleId="{names.contents_entry(level)}"><w:name w:val="toc {level}"/>'
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr>'
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{dxa(design.text_width())}"/></w:tabs>'
        f'<w:spacing w:before="60" w:after="0"/><w:ind w:left="{(level - 1) * 284}"/></w:pPr>'
        f'<w:rPr><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _character(id_: str, name: str, properties: str, *, custom: bool = True) -> str:
    return (
        f'<w:style w:type="character"{_CUSTOM * custom} w:styleId="{id_}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def _table(id_: str, name: str, borders: str) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr>{borders}</w:tblPr></w:style>'
    )


_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_FIXED = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>'
    "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    + _table("RegulationTable", "Regulation Table", f"<w:tblBorders>{_BORDERS}</w:tblBorders>")
    + _table("LayoutTable", "Layout Table", '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar>')
    + _character(
        "FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>', custom=False
    )
    + _character("Hyperlink", "Hyperlink", '<w:color w:val="0B4F8A"/><w:u w:val="single"/>', custom=False)
    + _character("PlaceholderText", "Placeholder Text", '<w:color w:val="595959"/>', custom=False)
    + _character(names.LABEL, "Clause Label", "")
    + _character(names.BLANK, "Blank", "<w:noProof/>")
    + "".join(
        _character(
            names.MARKS[mark], _MARK_NAMES[mark], f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>'
        )
        for mark, shade in _SHADES.items()
    )
)
