"""Accept all and reject all: every kind of revision that WordprocessingML has."""

from __future__ import annotations

import pytest
from lxml import etree

from resminama.document.dump import dump
from resminama.ooxml.namespaces import M, W, m, w
from resminama.ooxml.package import pack
from resminama.ooxml.revisions import View, settle, settled
from resminama.ooxml.text import lines
from resminama.ooxml.unzip import parts
from resminama.write.docx import write
from write_docx.samples import turkmen_act

BY = 'w:id="1" w:author="A" w:date="2026-02-01T10:00:00Z"'


def t(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def ins(text: str, tag: str = "ins") -> str:
    return f"<w:{tag} {BY}>{t(text)}</w:{tag}>"


def dele(text: str, tag: str = "del") -> str:
    return f"<w:{tag} {BY}><w:r><w:delText>{text}</w:delText></w:r></w:{tag}>"


def p(content: str, mark: str = "") -> str:
    marked = f"<w:pPr><w:rPr><w:{mark} {BY}/></w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{marked}{content}</w:p>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def tr(*cells: str, mark: str = "") -> str:
    marked = f"<w:trPr><w:{mark} {BY}/></w:trPr>" if mark else ""
    return f"<w:tr>{marked}{''.join(cells)}</w:tr>"


def tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(t(text))}</w:tc>"


def root(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:body xmlns:w="{W}" xmlns:m="{M}">{xml}</w:body>')


def said(xml: str, view: View) -> list[str]:
    """Return the text of each paragraph in one view; nothing of a revision may be left."""
    body = root(xml)
    settle(body, view)
    left = [item.tag for item in body.iter() if "Change" in item.tag or "Range" in item.tag]
    assert not left
    assert not list(body.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo"), w("delText")))
    return ["".join(x.text or "" for x in para.iter(w("t"), m("t"))) for para in body.iter(w("p"))]


TEXTS = {
    "insertion": (p(t("a") + ins("b") + t("c")), ["abc"], ["ac"]),
    "deletion": (p(t("a") + dele("b") + t("c")), ["ac"], ["abc"]),
    "deleted insertion": (p(t("a") + f"<w:ins {BY}>{dele('b')}</w:ins>"), ["a"], ["a"]),
    "inserted mark splits": (p(t("a"), "ins") + p(t("b")), ["a", "b"], ["ab"]),
    "new paragraph": (p(t("a"), "ins") + p(ins("b")) + p(t("c")), ["a", "b", "c"], ["a", "c"]),
    "deleted mark joins": (p(t("a"), "del") + p(t("b")), ["ab"], ["a", "b"]),
    "deleted paragraph": (p(dele("a"), "del") + p(t("b")), ["b"], ["a", "b"]),
    "two deleted paragraphs": (p(dele("a"), "del") + p(dele("b"), "del") + p(t("c")), ["c"], ["a", "b", "c"]),
    "deleted before a table": (p(dele("a"), "del") + tbl(tr(tc("x"))), ["x"], ["a", "x"]),
    "joined over a control": (
        f"<w:sdt><w:sdtContent>{p(t('a'), 'del')}</w:sdtContent></w:sdt>{p(t('b'))}",
        ["ab"],
        ["a", "b"],
    ),
    "move": (
        p(f'<w:moveFromRangeStart w:id="5" w:name="m"/>{dele("a", "moveFrom")}', "moveFrom")
        + p(t("b") + '<w:moveFromRangeEnd w:id="5"/>')
        + p(f'<w:moveToRangeStart w:id="6" w:name="m"/>{ins("a", "moveTo")}', "moveTo")
        + p('<w:moveToRangeEnd w:id="6"/>' + t("c")),
        ["b", "a", "c"],
        ["a", "b", "c"],
    ),
    "row inserted": (tbl(tr(tc("a")), tr(tc("b"), mark="ins")), ["a", "b"], ["a"]),
    "row deleted": (tbl(tr(tc("a"), mark="del"), tr(tc("b"))), ["b"], ["a", "b"]),
    "table deleted": (p(t("x")) + tbl(tr(tc("a"), mark="del")), ["x"], ["x", "a"]),
    "cell inserted": (tbl(tr(tc("a"), tc("b", f"<w:cellIns {BY}/>"))), ["a", "b"], ["a"]),
    "cell deleted": (tbl(tr(tc("a", f"<w:cellDel {BY}/>"), tc("b"))), ["b"], ["a", "b"]),
    "field code": (
        p(
            f'<w:del {BY}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>REF x'
            '</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>5'
            '</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>' + ins("6")
        ),
        ["6"],
        ["5"],
    ),
    "control": (
        '<w:customXmlInsRangeStart w:id="1"/><w:sdt><w:sdtContent>' + p(ins("a"))
        + '</w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="1"/>',
        ["a"],
        [""],
    ),
    "formula run": (
        p(f"<m:oMath><m:r><m:t>a</m:t></m:r><w:del {BY}><m:r><m:t>b</m:t></m:r></w:del></m:oMath>"),
        ["a"],
        ["ab"],
    ),
    "fraction": (
        p(
            f"<m:oMath><m:f><m:fPr><m:ctrlPr><w:ins {BY}/></m:ctrlPr></m:fPr><m:num><w:ins {BY}><m:r>"
            f"<m:t>1</m:t></m:r></w:ins></m:num><m:den/></m:f></m:oMath>"
        ),
        ["1"],
        [""],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("xml", "accepted", "rejected"), TEXTS.values(), ids=TEXTS)
def test_text_of_both_views(xml: str, accepted: list[str], rejected: list[str]) -> None:
    assert said(xml, View.ACCEPTED) == accepted
    assert said(xml, View.REJECTED) == rejected


OLD_AND_NEW = {
    "rPrChange": (
        f"<w:r><w:rPr><w:b/><w:rPrChange {BY}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>",
        "<w:rPr><w:b/></w:rPr>",
        "<w:rPr><w:i/></w:rPr>",
    ),
    "pPrChange": (
        f'<w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr><w:pPrChange {BY}><w:pPr><w:jc w:val="right"/>'
        "</w:pPr></w:pPrChange></w:pPr>",
        '<w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>',
        '<w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr></w:pPr>',
    ),
    "sectPrChange": (
        f'<w:sectPr><w:footerReference/><w:pgSz w:w="1"/><w:sectPrChange {BY}><w:sectPr><w:pgSz w:w="2"/>'
        "</w:sectPr></w:sectPrChange></w:sectPr>",
        '<w:sectPr><w:footerReference/><w:pgSz w:w="1"/></w:sectPr>',
        '<w:sectPr><w:footerReference/><w:pgSz w:w="2"/></w:sectPr>',
    ),
    "tblGridChange": (
        '<w:tblGrid><w:gridCol w:w="1"/><w:tblGridChange w:id="1"><w:tblGrid><w:gridCol w:w="2"/></w:tblGrid>'
        "</w:tblGridChange></w:tblGrid>",
        '<w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>',
        '<w:tblGrid><w:gridCol w:w="2"/></w:tblGrid>',
    ),
    "tblPrExChange": (
        f'<w:tblPrEx><w:tblW w:w="1"/><w:tblPrExChange {BY}><w:tblPrEx/></w:tblPrExChange></w:tblPrEx>',
        '<w:tblPrEx><w:tblW w:w="1"/></w:tblPrEx>',
        "<w:tblPrEx/>",
    ),
    "cellMerge": (
        f'<w:tc><w:tcPr><w:cellMerge {BY} w:vMerge="cont" w:vMergeOrig="rest"/></w:tcPr></w:tc>',
        '<w:tcPr><w:vMerge w:val="continue"/></w:tcPr>',
        '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>',
    ),
    "numbering set": (
        f'<w:pPr><w:numPr><w:numId w:val="1"/><w:ins {BY}/></w:numPr></w:pPr>',
        '<w:numPr><w:numId w:val="1"/></w:numPr>',
        '<w:numPr><w:numId w:val="1"/></w:numPr>',
    ),
}


@pytest.mark.parametrize(("xml", "accepted", "rejected"), OLD_AND_NEW.values(), ids=OLD_AND_NEW)
def test_properties_of_both_views(xml: str, accepted: str, rejected: str) -> None:
    for view, expected in ((View.ACCEPTED, accepted), (View.REJECTED, rejected)):
        body = root(xml)
        settle(body, view)
        shown = etree.tostring(body, encoding="unicode")
        assert expected in shown.replace(f' xmlns:w="{W}"', "").replace(f' xmlns:m="{M}"', "")


def test_places_inside_what_is_gone_stay() -> None:
    body = root(p(f'<w:del {BY}><w:bookmarkEnd w:id="3"/><w:r><w:delText>a</w:delText></w:r></w:del>'))

    settle(body, View.ACCEPTED)

    assert len(list(body.iter(w("bookmarkEnd")))) == 1


def test_a_file_without_changes_stays_what_it_is() -> None:
    data = write(turkmen_act())

    for view in View:
        assert lines(settled(data, view)) == lines(data) == dump(turkmen_act())


def test_a_whole_file_in_both_views() -> None:
    data = write(turkmen_act())
    found = parts(data)
    body = found["word/document.xml"].decode()
    start = body.index("</w:pPr><w:r><w:t") if "</w:pPr><w:r><w:t" in body else body.index("<w:r><w:t")
    cut = body.index("<w:r>", start)
    tracked = pack({**found, "word/document.xml": body[:cut] + ins("TÄZE ") + body[cut:]})

    assert lines(tracked, View.REJECTED) == lines(data)
    assert lines(tracked) == lines(settled(tracked, View.ACCEPTED)) != lines(data)
    assert "TÄZE" in lines(tracked)
