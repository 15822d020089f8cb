"""Settings, fonts and theme: parts that do not depend on the text."""

from __future__ import annotations

from resminama.document.tree import Document
from resminama.ooxml.namespaces import A, W
from resminama.write.docx.escape import escape
from resminama.write.docx.relations import HEAD
from resminama.write.docx.styles import LANGUAGE_TAGS
from resminama.write.docx.units import dxa

_COMPATIBILITY = "".join(
    f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
    for name, value in (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    )
)
ZOOM = '<w:zoom w:percent="100"/>'
TRACKED = '<w:trackRevisions/><w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'


def settings_xml(document: Document) -> str:
    """Return the settings; nothing in them makes Word ask a question on opening."""
    return (
        f'{HEAD}<w:settings xmlns:w="{W}">{ZOOM}{TRACKED * document.meta.tracked}'
        f'<w:defaultTabStop w:val="{dxa(document.design.indent)}"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f'<w:compat>{_COMPATIBILITY}</w:compat><w:themeFontLang w:val="{LANGUAGE_TAGS[document.lang]}"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def font_table_xml(font: str) -> str:
    """Return the part that describes the document's font."""
    return (
        f'{HEAD}<w:fonts xmlns:w="{W}"><w:font w:name="{escape(font)}"><w:charset w:val="CC"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme_xml(font: str) -> str:
    """Return the smallest theme that Word takes; the styles name their font themselves."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS)
    face = f'<a:latin typeface="{escape(font)}"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'{HEAD}<a:theme xmlns:a="{A}" name="Plain"><a:themeElements>'
        f'<a:clrScheme name="Plain">{colours}</a:clrScheme><a:fontScheme name="Plain">'
        f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Plain"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}'
        f"</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


_COLOURS = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "1F2A36"),
    ("lt2", "EDEDED"),
    ("accent1", "0B4F8A"),
    ("accent2", "1E5E3A"),
    ("accent3", "8A5A0B"),
    ("accent4", "7A1F2B"),
    ("accent5", "4B4B4B"),
    ("accent6", "5B3F8A"),
    ("hlink", "0B4F8A"),
    ("folHlink", "5B3F8A"),
)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
