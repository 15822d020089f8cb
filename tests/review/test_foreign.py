"""A Word file that is not ours: every kind of revision is recognised, comments are counted by threads."""

from __future__ import annotations

import json

from hostile.wordfiles import word
from resminama.ooxml.plain import plain
from resminama.ooxml.revisions import View
from resminama.ooxml.wordfile import open_word
from resminama.review.changes import Comment
from resminama.review.reading.read import read
from resminama.review.reading.told import tell
from resminama.review.report import as_json, as_text
from review.foreign import everything

ACCEPTED = """\
Point 1. may act
Split
 here
Joined here
Between
Moved sentence.
After
Bold

A | B
new row
D
In a control
13
x+y

In a box
Commented words[1]
Here too
[1] Gazette No. 2
"""
REJECTED = """\
Point 1. shall act
Split here
Joined
 here
Moved sentence.
Between
After
Bold

A
old row
C | D
In a control
12
xz


Commented words[1]
Here too
[1] Gazette No. 1
"""


def test_both_readings_as_text() -> None:
    assert plain(open_word(everything()), View.ACCEPTED) == ACCEPTED
    assert plain(open_word(everything()), View.REJECTED) == REJECTED


def test_every_kind_of_revision_is_counted() -> None:
    counted = dict(tell(open_word(everything())).revisions)

    assert counted == {
        "ins": 5, "del": 3, "moveFrom": 1, "moveTo": 1,
        "paragraphIns": 1, "paragraphDel": 1, "paragraphMoveFrom": 1, "paragraphMoveTo": 1,
        "rowIns": 1, "rowDel": 1, "cellIns": 1, "cellDel": 1, "cellMerge": 1,
        "rPrChange": 1, "pPrChange": 1, "sectPrChange": 1, "numberingIns": 1, "numberingChange": 1,
        "tblPrChange": 1, "tblGridChange": 1, "tblPrExChange": 1, "trPrChange": 1, "tcPrChange": 1,
        "customXmlIns": 1, "customXmlDel": 1,
        "mathIns": 1, "mathDel": 1, "formulaIns": 1,
    }  # fmt: skip


def test_comments_with_threads() -> None:
    found = read(tell(open_word(everything())), None)

    assert [(c.author, c.text, c.resolved, c.quoted) for c in found.comments] == [
        ("Reader 0", "Why?", True, "Commented words"),
        ("Reader 2", "Done?", False, ""),
    ]
    assert [(r.author, r.date, r.text) for r in found.comments[0].replies] == [("Reader 1", "", "Because.")]
    assert all(isinstance(comment, Comment) and comment.spot for comment in found.comments)


def test_each_revision_is_an_entry_at_its_paragraph() -> None:
    told = tell(open_word(everything()))
    found = read(told, None)

    shown = json.loads(as_json(found, told.revisions))
    assert shown["base_from"] == "none"
    assert (shown["comments"], shown["replies"], shown["resolved"]) == (2, 1, 1)
    assert sorted(item["kind"] for item in shown["proposals"]) == [
        *("CellChange", "CellChange", "CellChange", "MergedUnits", "MovedUnit", "NewParagraph", "NewRow"),
        *("RemovedRow", "SplitUnit"),
    ]  # fmt: skip
    assert {item["of"] for item in shown["formats"]} == {
        *("rPrChange", "pPrChange", "sectPrChange", "numberingIns", "numberingChange", "tblPrChange"),
        *("tblGridChange", "tblPrExChange", "trPrChange", "tcPrChange", "customXmlIns", "customXmlDel"),
    }
    edited = {unit["spot"]["shown"]: unit["accepted"] for unit in shown["units"]}
    assert edited["¶1"] == "Point 1. may act"
    assert "Gazette No. 2" in edited.values()
    assert "Draft two" in edited.values()


def test_the_same_file_gives_the_same_ids() -> None:
    texts = {as_text(read(told, None), told.revisions) for told in (tell(open_word(everything())),) * 2}

    assert len(texts) == 1


def test_signs_that_move_the_cursor_do_not_reach_the_terminal() -> None:
    typed = '<w:ins w:id="1" w:author="a&#x9b;31m"><w:r><w:t>b&#x85;c&#x202e;</w:t></w:r></w:ins>'
    data = word(f"<w:p>{typed}</w:p>")
    told = tell(open_word(data))

    shown = as_text(read(told, None), told.revisions) + plain(open_word(data), View.ACCEPTED)

    assert "31m" in shown
    assert all(sign.isprintable() or sign in "\n\u00a0" for sign in shown)
