"""What people do in Word beside the text: formatting, comments with answers, footnotes."""

from __future__ import annotations

import copy

from lxml import etree

from resminama.ooxml.namespaces import W15, w
from review.word_file import BY, Made, Word, any_run, element, longer, set_text

ANSWER = "Согласен."


def embolden(word: Word) -> Made | None:
    """Make a run bold."""
    place = word.take(longer(3))
    if place is None:
        return None
    run = any_run(word, place, 3)
    look = run.find(w("rPr"))
    if look is None:
        look = etree.Element(w("rPr"))
        run.insert(0, look)
    change = word.mark("rPrChange")
    change.append(copy.deepcopy(look))
    look.append(etree.Element(w("b")))
    look.append(change)
    return Made("format", place.spot, run.findtext(w("t"), ""))


def indent(word: Word) -> Made | None:
    """Give a paragraph another indent."""
    place = word.take(lambda place: bool(place.text))
    if place is None:
        return None
    properties = place.element.find(w("pPr"))
    assert properties is not None
    change = word.mark("pPrChange")
    old = etree.SubElement(change, w("pPr"))
    for item in properties:
        if item.tag not in (w("rPr"), w("sectPr")):
            old.append(copy.deepcopy(item))
    properties.append(element('<w:ind w:left="720"/>'))
    properties.append(change)
    return Made("format", place.spot)


def comment(word: Word) -> Made | None:
    """Comment on a run."""
    place = word.take(longer(3))
    if place is None:
        return None
    run, number = any_run(word, place, 3), word.number()
    run.addprevious(element(f'<w:commentRangeStart w:id="{number}"/>'))
    run.addnext(element(f'<w:r><w:commentReference w:id="{number}"/></w:r>'))
    run.addnext(element(f'<w:commentRangeEnd w:id="{number}"/>'))
    words = f"{word.words()}? {number}"
    _say(word, number, words)
    return Made("comment", place.spot, words)


def thread(word: Word) -> Made | None:
    """Comment, answer and resolve."""
    made = comment(word)
    if made is not None:
        first = word.threads[-1]
        first.set(f"{{{W15}}}done", "1")
        number = word.number()
        _say(word, number, ANSWER, first.get(f"{{{W15}}}paraId"))
        _set_on_the_same(word, word.comments[-2].get(w("id"), ""), number)
        made = Made("thread", made.spot, made.accepted)
    return made


def _set_on_the_same(word: Word, first: str, number: str) -> None:
    """Set an answer on the words of the comment, as Word does."""
    for item in list(word.root.iter(w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))):
        if item.get(w("id")) == first:
            own = copy.deepcopy(item)
            own.set(w("id"), number)
            parent = item.getparent()
            if item.tag == w("commentReference") and parent is not None:
                run = etree.Element(w("r"))
                run.append(own)
                parent.addnext(run)
            else:
                item.addnext(own)


def _say(word: Word, number: str, words: str, above: str | None = None) -> None:
    id_ = f"{int(number):08X}"
    said = f'<w:p w14:paraId="{id_}"><w:r><w:annotationRef/></w:r><w:r><w:t/></w:r></w:p>'
    item = element(f'<w:comment w:id="{number}" {BY} w:initials="А">{said}</w:comment>')
    set_text(next(item.iter(w("t"))), words)
    word.comments.append(item)
    entry = etree.SubElement(word.threads, f"{{{W15}}}commentEx")
    entry.set(f"{{{W15}}}paraId", id_)
    entry.set(f"{{{W15}}}done", "0")
    if above:
        entry.set(f"{{{W15}}}paraIdParent", above)


def footnote(word: Word) -> Made | None:
    """Set a footnote."""
    place = word.take(longer(3))
    if place is None:
        return None
    run, number, words = any_run(word, place, 3), word.number(), word.words()
    change = word.mark("ins")
    look = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    change.append(element(f'<w:r>{look}<w:footnoteReference w:id="{number}"/></w:r>'))
    run.addnext(change)
    said = f'<w:ins w:id="{word.number()}" {BY}><w:r><w:footnoteRef/></w:r><w:r><w:t/></w:r></w:ins>'
    named = '<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    note = element(f'<w:footnote w:id="{number}"><w:p>{named}{said}</w:p></w:footnote>')
    set_text(next(note.iter(w("t"))), f" {words}")
    word.notes.append(note)
    return Made("note", place.spot, words)
