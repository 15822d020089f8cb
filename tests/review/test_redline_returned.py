"""Our redline comes back: what we marked is what was sent, only what others did is reported."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from family.conftest import Composed
from resminama.compare.redline import redline
from resminama.document.tree import Document, Heading, Inline, Paragraph, Run
from resminama.lang import Lang
from resminama.ooxml.namespaces import w
from resminama.ooxml.package import pack
from resminama.ooxml.redlined import without_own
from resminama.ooxml.unzip import parts
from resminama.ooxml.wordfile import open_word
from resminama.review.changes import RemovedUnit, Returned
from resminama.review.reading.base import read_base
from resminama.review.reading.read import read
from resminama.review.reading.told import tell
from resminama.write.docx import write
from review.fuzz import reported

STATUTE = "statute-personal-assistant"
BY, ON = "Министерство", "2026-01-15"
OTHER = 'w:author="Юрист А." w:date="2026-02-01T10:00:00Z"'
_MAIN = "word/document.xml"


def _earlier(document: Document) -> Document:
    """Return what the document may have been: words differ, units are missing, moved and more."""
    blocks = [block for section in document.sections for block in section.blocks]
    places = [n for n, b in enumerate(blocks) if isinstance(b, Paragraph | Heading) and b.anchor]
    for place in places[5:40:5]:
        block = blocks[place]
        assert isinstance(block, Paragraph | Heading)
        blocks[place] = replace(block, inlines=(Run("Köne sözler. "), *_shorter(block.inlines)))
    gone, doubled, moved = places[42], places[44], places[46]
    twin = blocks[doubled]
    assert isinstance(twin, Paragraph | Heading)
    twin = replace(twin, anchor=f"{STATUTE}/old")
    kept = [block for n, block in enumerate(blocks) if n not in (gone, moved)]
    earlier = [*kept[:10], blocks[moved], twin, *kept[10:]]
    return replace(document, sections=(replace(document.sections[0], blocks=tuple(earlier)),))


def _shorter(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return words without the first one, which we inserted then."""
    first = inlines[0]
    if not isinstance(first, Run):
        return inlines
    return (Run(first.text.partition(" ")[2]), *inlines[1:])


def _returned(data: bytes) -> Returned:
    file = without_own(open_word(data))
    base = file.base()
    assert base is not None
    return read(tell(file), read_base(base))


@pytest.fixture
def sent(composed: Composed) -> bytes:
    new = composed(STATUTE, Lang.TK)
    return write(redline(_earlier(new), new, BY, ON))


def test_a_redline_that_nobody_touched_says_nothing(sent: bytes) -> None:
    assert parts(sent)[_MAIN].count(b"<w:ins ") > 5
    assert parts(sent)[_MAIN].count(b"<w:del ") > 5
    assert parts(sent)[_MAIN].count(b"<w:moveTo ") > 0

    returned = _returned(sent)

    assert reported(returned) == 0


def test_only_what_others_did_is_reported(sent: bytes) -> None:
    """A lawyer strikes words, and types others beside words that we struck."""
    found = parts(sent)
    root = etree.fromstring(found[_MAIN])
    plain = [p for p in root.iter(w("p")) if p.find(w("r")) is not None and p.find(f".//{w('ins')}") is None]
    run = next(r for p in plain[4:] for r in p.findall(w("r")) if len(r.findtext(w("t"), "")) > 20)
    struck = etree.fromstring(f'<x xmlns:w="{w("")[1:-1]}"><w:del w:id="91" {OTHER}/></x>')[0]
    run.addprevious(struck)
    struck.append(run)
    text = run.findtext(w("t"), "")
    next(run.iter(w("t"))).tag = w("delText")
    ours = next(
        item for item in root.iter(w("del")) if item.get(w("author")) == BY and item.find(w("r")) is not None
    )
    typed = f'<w:ins w:id="92" {OTHER}><w:r><w:t xml:space="preserve">täze söz </w:t></w:r></w:ins>'
    ours.addnext(etree.fromstring(f'<x xmlns:w="{w("")[1:-1]}">{typed}</x>')[0])

    returned = _returned(pack({**found, _MAIN: etree.tostring(root)}))

    edits = [edit for change in returned.changes for edit in change.edits]
    assert {edit.author for edit in edits} | {p.author for p in returned.proposals} == {"Юрист А."}
    assert [edit.text for edit in edits if edit.text] == ["täze söz "]
    struck_words = [c.base[e.start : e.end] for c in returned.changes for e in c.edits]
    removed = [one.text for one in returned.proposals if isinstance(one, RemovedUnit)]
    assert text in [*struck_words, *removed]
    assert reported(returned) == 2
