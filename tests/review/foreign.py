"""A Word file that is not ours, with one revision of every kind that WordprocessingML has."""

from __future__ import annotations

from hostile.wordfiles import word
from resminama.ooxml.namespaces import MC, W15, M, W, w14

BY = 'w:id="1" w:author="Ministry" w:date="2026-02-01T10:00:00Z"'


def _p(content: str, mark: str = "") -> str:
    marked = f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{marked}{content}</w:p>"


def _t(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _ins(content: str) -> str:
    return f"<w:ins {BY}>{content}</w:ins>"


def _del(text: str) -> str:
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def _changed(name: str, old: str) -> str:
    return f"<w:{name} {BY}>{old}</w:{name}>"


_TEXT = _p(_t("Point 1. ") + _del("shall") + _ins(_t("may")) + _t(" act"))
_MARKS = (
    _p(_t("Split"), f"<w:ins {BY}/>") + _p(_t(" here")) + _p(_t("Joined"), f"<w:del {BY}/>") + _p(_t(" here"))
)
_MOVE = (
    _p(
        f'<w:moveFromRangeStart w:id="2" w:name="m1"/><w:moveFrom {BY}>{_t("Moved sentence.")}</w:moveFrom>'
        '<w:moveFromRangeEnd w:id="2"/>',
        f"<w:moveFrom {BY}/>",
    )
    + _p(_t("Between"))
    + _p(
        f'<w:moveToRangeStart w:id="3" w:name="m1"/><w:moveTo {BY}>{_t("Moved sentence.")}</w:moveTo>'
        '<w:moveToRangeEnd w:id="3"/>',
        f"<w:moveTo {BY}/>",
    )
    + _p(_t("After"))
)
_FORMATS = (
    f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ins {BY}/></w:numPr>'
    + _changed("pPrChange", "<w:pPr/>")
    + "</w:pPr><w:r><w:rPr><w:b/>"
    + _changed("rPrChange", "<w:rPr/>")
    + "</w:rPr><w:t>Bold</w:t></w:r></w:p>"
    + f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:numberingChange {BY} w:original="1."/></w:numPr></w:pPr>'
    "</w:p>"
)


def _tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{_p(_t(text))}</w:tc>"


_TABLE = (
    f"<w:tbl><w:tblPr>{_changed('tblPrChange', '<w:tblPr/>')}</w:tblPr>"
    '<w:tblGrid><w:gridCol w:w="1"/><w:tblGridChange w:id="4"><w:tblGrid/></w:tblGridChange></w:tblGrid>'
    f"<w:tr><w:tblPrEx>{_changed('tblPrExChange', '<w:tblPrEx/>')}</w:tblPrEx>"
    f"<w:trPr>{_changed('trPrChange', '<w:trPr/>')}</w:trPr>"
    f"{_tc('A', _changed('tcPrChange', '<w:tcPr/>'))}{_tc('B', f'<w:cellIns {BY}/>')}</w:tr>"
    f"<w:tr><w:trPr><w:ins {BY}/></w:trPr>{_tc('new row')}</w:tr>"
    f"<w:tr><w:trPr><w:del {BY}/></w:trPr>{_tc('old row')}</w:tr>"
    f"<w:tr>{_tc('C', f'<w:cellDel {BY}/>')}"
    f"""{_tc("D", f'<w:cellMerge {BY} w:vMerge="cont" w:vMergeOrig="rest"/>')}</w:tr></w:tbl>"""
)
_CONTROLS = (
    f"<w:customXmlInsRangeStart {BY}/><w:sdt><w:sdtContent>{_p(_t('In a control'))}</w:sdtContent></w:sdt>"
    f'<w:customXmlInsRangeEnd w:id="1"/><w:customXmlDelRangeStart {BY}/><w:customXmlDelRangeEnd w:id="1"/>'
)
_FIELD = _p(
    f'<w:del {BY}><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    "<w:r><w:delInstrText> REF x </w:delInstrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>12</w:delText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>' + _ins(_t("13"))
)
_MATHS = _p(
    f"<m:oMath><m:r><m:t>x</m:t></m:r><w:ins {BY}><m:r><m:t>+y</m:t></m:r></w:ins><m:f><m:fPr><m:ctrlPr>"
    f"<w:ins {BY}/></m:ctrlPr></m:fPr><m:num/><m:den/></m:f></m:oMath>"
    f"<w:del {BY}><m:oMath><m:r><m:t>z</m:t></m:r></m:oMath></w:del>"
)
_BOXED = f"<w:txbxContent>{_p(_ins(_t('In a box')))}</w:txbxContent>"
_BOX = _p(
    f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{_BOXED}</w:drawing></mc:Choice>'
    f"<mc:Fallback><w:pict>{_BOXED}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
_COMMENTED = _p(
    '<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>'
    + _t("Commented words")
    + '<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>'
    '<w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
) + _p(_t("Here too") + '<w:r><w:commentReference w:id="2"/></w:r>')
_SECTION = f'<w:sectPr><w:pgSz w:w="1"/>{_changed("sectPrChange", "<w:sectPr/>")}</w:sectPr>'

BODY = _TEXT + _MARKS + _MOVE + _FORMATS + _TABLE + _CONTROLS + _FIELD + _MATHS + _BOX + _COMMENTED + _SECTION

_NAMES = f'xmlns:w="{W}" xmlns:w14="{w14("")[1:-1]}" xmlns:w15="{W15}"'


def _comment(number: int, paragraph: str, text: str, date: str = "2026-02-03T09:00:00Z") -> str:
    return (
        f'<w:comment w:id="{number}" w:author="Reader {number}" w:date="{date}">'
        f'<w:p w14:paraId="{paragraph}">{_t(text)}</w:p></w:comment>'
    )


_COMMENTS = (
    f"<w:comments {_NAMES}>"
    + _comment(0, "00000A01", "Why?")
    + _comment(1, "00000A02", "Because.", "0-00-00")
    + _comment(2, "00000A03", "Done?")
    + "</w:comments>"
)
_EXTENDED = (
    f'<w15:commentsEx {_NAMES}><w15:commentEx w15:paraId="00000A01" w15:done="1"/>'
    '<w15:commentEx w15:paraId="00000a02" w15:paraIdParent="00000A01" w15:done="1"/>'
    '<w15:commentEx w15:paraId="00000A03" w15:done="0"/></w15:commentsEx>'
)
_FOOTNOTES = (
    f'<w:footnotes {_NAMES}><w:footnote w:type="separator" w:id="-1">{_p("")}</w:footnote>'
    f'<w:footnote w:id="2">{_p(_t("Gazette No. ") + _del("1") + _ins(_t("2")))}</w:footnote></w:footnotes>'
)
_HEADER = f"<w:hdr {_NAMES}>{_p(_t('Draft') + _ins(_t(' two')))}</w:hdr>"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TARGETS = {
    "comments": "comments.xml",
    "commentsExtended": "commentsExtended.xml",
    "footnotes": "footnotes.xml",
    "header": "header1.xml",
}
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + "".join(
        f'<Relationship Id="r{kind}" Type="{_LINKS}/{kind}" Target="{name}"/>'
        for kind, name in _TARGETS.items()
    )
    + "</Relationships>"
)


def everything() -> bytes:
    """Return the file."""
    namespaces = (
        f'<w:document xmlns:w="{W}" xmlns:m="{M}" xmlns:mc="{MC}"><w:body>{BODY}</w:body></w:document>'
    )
    return word(
        root=namespaces,
        more={
            "word/_rels/document.xml.rels": _RELATIONS,
            "word/comments.xml": _COMMENTS,
            "word/commentsExtended.xml": _EXTENDED,
            "word/footnotes.xml": _FOOTNOTES,
            "word/header1.xml": _HEADER,
        },
    )
