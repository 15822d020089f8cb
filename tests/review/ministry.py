"""A hand with Microsoft Word: what its keys leave in a file, in the XML that Word saves.

Nothing here knows how the marks are read back. Paragraphs are found as a person finds
them, by the words that they begin with.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable

from lxml import etree

from resminama.document.tree import Document
from resminama.ooxml.namespaces import W14, W15, W, w
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts
from resminama.write.docx import write

Node = etree._Element
MEMBER, SECOND = "Аманова Г.", "Бердыев М."
"""Two people of the ministry."""
_MAIN, _TYPES, _RELATIONS = "word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = f'xmlns:w="{W}" xmlns:w14="{W14}" xmlns:w15="{W15}"'
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Desk:
    """A file of ours, open in Word with tracking on."""

    def __init__(self, document: Document) -> None:
        self._parts = parts(write(document))
        self.root = etree.fromstring(self._parts[_MAIN])
        self._ids = 9000
        self._comments: list[str] = []
        self._threads: list[str] = []

    def save(self) -> bytes:
        """Return the file as Word saves it: rsids, proofing marks, page breaks of the last print."""
        self._wear()
        found = dict(self._parts)
        found[_MAIN] = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)
        if self._comments:
            self._add_comments(found)
        return pack(found)

    def par(self, begins: str, nth: int = 0) -> Node:
        """Return the paragraph that begins so."""
        return [p for p in self.root.iter(w("p")) if words(p).startswith(begins)][nth]

    def pick(self, par: Node, what: str) -> list[Node]:
        """Select words: the runs that hold them and nothing else."""
        start = words(par).index(what)
        self._cut(par, start)
        self._cut(par, start + len(what))
        chosen, at = [], 0
        for run in standing(par):
            size = len(_said(run))
            if size and start <= at < start + len(what):
                chosen.append(run)
            at += size
        return chosen

    def mark(self, tag: str, author: str = MEMBER, **more: str) -> Node:
        """Return an empty revision mark."""
        self._ids += 1
        by = {w("id"): str(self._ids), w("author"): author, w("date"): "2026-03-02T09:15:00Z"}
        return etree.Element(w(tag), {**by, **{w(name): value for name, value in more.items()}})

    def strike(self, runs: Iterable[Node], author: str = MEMBER) -> None:
        """Press Delete on a selection: Word marks every run of its own rsid by itself."""
        for run in runs:
            for text in run.iter(w("t")):
                text.tag, text.attrib[_SPACE] = w("delText"), "preserve"
            self._wrap(run, self.mark("del", author))

    def type_after(self, run: Node, text: str, author: str = MEMBER) -> Node:
        """Type behind a run, in two goes."""
        beside = next((up for up in run.iterancestors(w("ins"), w("del"))), run)
        mark = self.mark("ins", author)
        for part in (text[: len(text) // 2], text[len(text) // 2 :]):
            mark.append(new_run(part, run))
        beside.addnext(mark)
        return mark

    def replace(self, par: Node, old: str, new: str, author: str = MEMBER) -> None:
        """Type over a selection."""
        chosen = self.pick(par, old)
        self.strike(chosen, author)
        self.type_after(chosen[-1], new, author)

    def strike_mark(self, par: Node, tag: str = "del", author: str = MEMBER) -> None:
        """Delete the paragraph mark (or have typed it)."""
        properties = par.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            par.insert(0, properties)
        holder = properties.find(w("rPr"))
        if holder is None:
            holder = etree.SubElement(properties, w("rPr"))
        holder.insert(0, self.mark(tag, author))

    def strike_par(self, par: Node) -> None:
        """Delete a whole paragraph."""
        self.strike([run for run in par.iter(w("r")) if _said(run)])
        self.strike_mark(par)

    def typed(self, like: Node, text: str, author: str = MEMBER) -> Node:
        """Return a paragraph of typed words in the style of another."""
        par = etree.Element(w("p"))
        if (properties := like.find(w("pPr"))) is not None:
            par.append(copy.deepcopy(properties))
        self.strike_mark(par, "ins", author)
        par.append(self.mark("ins", author))
        par[-1].append(new_run(text))
        return par

    def enter_after(self, par: Node, text: str) -> None:
        """Press Enter at the end and type: the old mark goes with the new words."""
        fresh = self.typed(par, text)
        holder = inside(fresh, "pPr", "rPr")
        holder.remove(holder[0])
        self.strike_mark(par, "ins")
        par.addnext(fresh)

    def enter_before(self, par: Node, text: str) -> None:
        """Press Home, Enter, Up and type: the start of the bookmark stays above."""
        fresh = self.typed(par, text)
        start = par.find(w("bookmarkStart"))
        if start is not None:
            fresh.insert(1, start)
        par.addprevious(fresh)

    def enter_in(self, par: Node, before: str) -> None:
        """Press Enter in the middle: the end of the bookmark goes below."""
        first = self.pick(par, before)[0]
        below = etree.Element(w("p"))
        below.append(copy.deepcopy(inside(par, "pPr")))
        for one in [first, *first.itersiblings()]:
            below.append(one)
        self.strike_mark(par, "ins")
        par.addnext(below)

    def drag(self, par: Node, behind: Node) -> None:
        """Cut a paragraph and paste it behind another, with the marks of a move."""
        there = copy.deepcopy(par)
        for mark in list(there.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            there.remove(mark)
        for where, kind in ((par, "moveFrom"), (there, "moveTo")):
            start, end = self.mark(f"{kind}RangeStart", name="move1"), etree.Element(w(f"{kind}RangeEnd"))
            end.set(w("id"), start.get(w("id"), ""))
            for run in list(where.iter(w("r"))):
                self._wrap(run, self.mark(kind))
            self.strike_mark(where, kind)
            where.insert(1, start)
            where.append(end)
        behind.addnext(there)

    def comment(self, runs: list[Node], said: list[str], *, done: bool = False) -> None:
        """Write a comment on a selection, with its replies; ``done`` ticks it off."""
        parent = ""
        for n, text in enumerate(said):
            number, key = len(self._comments), f"5A{len(self._comments):06X}"
            who = (MEMBER, SECOND)[n % 2]
            self._comments.append(
                f'<w:comment w:id="{number}" w:author="{who}" w:date="2026-03-02T09:20:00Z" w:initials="A">'
                f'<w:p w14:paraId="{key}"><w:pPr><w:pStyle w:val="a4"/></w:pPr><w:r><w:annotationRef/></w:r>'
                f"<w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
            )
            above = f' w15:paraIdParent="{parent}"' if parent else ""
            self._threads.append(f'<w15:commentEx w15:paraId="{key}"{above} w15:done="{int(done)}"/>')
            parent = parent or key
            self._set_on(runs, str(number))

    def _set_on(self, runs: list[Node], number: str) -> None:
        edges = [etree.Element(w(f"commentRange{edge}"), {w("id"): number}) for edge in ("Start", "End")]
        runs[0].addprevious(edges[0])
        runs[-1].addnext(edges[1])
        sign = etree.Element(w("r"))
        etree.SubElement(sign, w("commentReference"), {w("id"): number})
        edges[1].addnext(sign)

    def _add_comments(self, found: dict[str, bytes]) -> None:
        people = "".join(f'<w15:person w15:author="{who}"/>' for who in (MEMBER, SECOND))
        for name, root, inner, relation in (
            ("comments", "w:comments", "".join(self._comments), f"{_RELATION}/comments"),
            ("commentsExtended", "w15:commentsEx", "".join(self._threads), _MS_EXTENDED),
            ("people", "w15:people", people, _MS_PEOPLE),
        ):
            found[f"word/{name}.xml"] = f"<{root} {_NAMESPACES}>{inner}</{root}>".encode()
            kind = f'<Override PartName="/word/{name}.xml" ContentType="{_OFFICE}.{name}+xml"/></Types>'
            found[_TYPES] = found[_TYPES].replace(b"</Types>", kind.encode())
            link = f'<Relationship Id="m{name}" Type="{relation}" Target="{name}.xml"/></Relationships>'
            found[_RELATIONS] = found[_RELATIONS].replace(b"</Relationships>", link.encode())

    def _wrap(self, run: Node, mark: Node) -> None:
        run.addprevious(mark)
        mark.append(run)

    def _cut(self, par: Node, at: int) -> None:
        """Break the run in which an offset falls, as a selection and a spelling mark do."""
        behind = 0
        for run in standing(par):
            if behind < at < behind + len(_said(run)):
                run.addnext(_second_half(run, at - behind))
                return
            behind += len(_said(run))

    def _wear(self) -> None:
        """Leave the marks of an ordinary day on every paragraph: they say nothing."""
        for n, par in enumerate(self.root.iter(w("p"))):
            par.set(w("rsidR"), f"00A1{n % 7:04X}")
            par.set(w("rsidRDefault"), "00C30B77")
            for run in [run for run in par if run.tag == w("r") and len(_said(run)) > 12]:
                if [child.tag for child in run] != [w("t")]:
                    continue
                self._cut(par, words(par).index(_said(run)) + 9)
                run.set(w("rsidRPr"), f"00D2{n % 5:04X}")
                run.addprevious(etree.Element(w("proofErr"), {w("type"): "spellStart"}))
                run.addnext(etree.Element(w("proofErr"), {w("type"): "spellEnd"}))
                if n % 20 == 0:
                    run.insert(0, etree.Element(w("lastRenderedPageBreak")))


_MS_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_MS_PEOPLE = "http://schemas.microsoft.com/office/2011/relationships/people"


def inside(node: Node, *tags: str) -> Node:
    """Return the first child of a child that has these names."""
    for tag in tags:
        found = node.find(w(tag))
        assert found is not None, tag
        node = found
    return node


def standing(par: Node) -> list[Node]:
    """Return the runs that are not struck."""
    struck = {run for mark in par.iter(w("del")) for run in mark}
    return [run for run in par.iter(w("r")) if run not in struck]


def words(par: Node) -> str:
    """Return what a paragraph says on the screen with deletions hidden."""
    return "".join(_said(run) for run in par.iter(w("r")))


def new_run(text: str, like: Node | None = None) -> Node:
    """Return a run of typed words, in the form of another run."""
    run = etree.Element(w("r"), {w("rsidR"): "00E41F09"})
    if like is not None and (properties := like.find(w("rPr"))) is not None:
        run.append(copy.deepcopy(properties))
    etree.SubElement(run, w("t"), {_SPACE: "preserve"}).text = text
    return run


def _said(run: Node) -> str:
    return "".join(_letters(child) for child in run)


def _letters(child: Node) -> str:
    if child.tag == w("noBreakHyphen"):
        return "-"
    return child.text or "" if child.tag == w("t") else ""


def _second_half(run: Node, at: int) -> Node:
    """Take what follows an offset out of a run; give it as a run of the same form."""
    rest = new_run("", run)
    rest.remove(rest[-1])
    for child in list(run):
        size = len(_letters(child))
        if at <= 0 and child.tag != w("rPr"):
            rest.append(child)
        elif at < size:
            etree.SubElement(rest, w("t"), {_SPACE: "preserve"}).text = _letters(child)[at:]
            child.text = _letters(child)[:at]
            child.set(_SPACE, "preserve")
        at -= size
    return rest
