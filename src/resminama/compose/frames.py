"""What stands around the units of a document: draft mark, approval, title, signatures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from resminama.compose.words import Words
from resminama.document.tree import (
    Blank,
    Block,
    Break,
    Cell,
    Contents,
    Gap,
    Inline,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)
from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, Citation, UnitKind
from resminama.language.values import Approval, Forms, Line, NamedAct
from resminama.language.values import TimeUnit as SpokenUnit
from resminama.model.guide import Guide
from resminama.model.names import Body, Named, Names
from resminama.model.order import Order
from resminama.model.record import DocumentRecord, Status
from resminama.model.values import Open, Word
from resminama.outline.content import Cite, Phrase
from resminama.resolve import Resolver, act_kind, order_kind

_UNSIGNED = {Status.DRAFT, Status.AGREED, Status.APPROVED}
"""The draft mark stays until the act is registered."""


def line(pieces: Line) -> list[Inline]:
    """Return a line of a formula; what is missing is a blank to fill in by hand."""
    return [Run(piece) if piece is not None else Blank() for piece in pieces]


def draft_mark(record: DocumentRecord | None, version: str, words: Words) -> list[Block]:
    """Return «ПРОЕКТ» and the version line, until the act is registered."""
    if record is not None and record.status not in _UNSIGNED:
        return []
    mark = Run(words.language.draft_mark, bold=True)
    said = words.say(Phrase("page.version", {"version": version}))
    return [Paragraph(Role.DRAFT, (mark, Break(), *said))]


def forms_of(names: Names, lang: Lang) -> Forms:
    """Return a name's forms as the language takes them."""
    return {case: names.form(lang, case) for case in Case}


def approvals(order: Order, resolver: Resolver, lang: Lang) -> list[Approval]:
    """Return the issuers' sides of an order: the head of each body, date, number."""
    heads = ((issue, forms_of(_head_of(issue.body, resolver), lang)) for issue in order.issues)
    kind = order_kind(order)
    return [Approval(kind, head, _day(issue.date), _number(issue.number)) for issue, head in heads]


def _head_of(body: str, resolver: Resolver) -> Names:
    """Return the name of the post that heads a body, or of the body where it has none."""
    found = resolver.named(body)
    head = resolver.named(str(found.head)) if isinstance(found, Body) and found.head else found
    return _name(head, body)


def _name(named: Named | None, key: str) -> Names:
    if named is None:
        raise KeyError(key)
    return named.name


def _day(value: Word | Open) -> date | None:
    return None if isinstance(value, Open) else date.fromisoformat(str(value))


def _number(value: Word | Open) -> str | None:
    return None if isinstance(value, Open) else str(value)


def approval(record: DocumentRecord, order: Order | None, words: Words) -> list[Block]:
    """Return the approval block at the head of an annexed act."""
    kind = act_kind(record)
    if order is None or kind is None:
        return []
    sides = approvals(order, words.resolver, words.lang)
    block = words.language.approval_block(kind, sides)
    mark = _annex_of(order, record, words.language)
    return [Paragraph(Role.ANNEX, (Run(mark),)), _stacked(Role.APPROVAL, block)]


def _annex_of(order: Order, record: DocumentRecord, language: Language) -> str:
    """Return the mark of an annex; the only one has no number, as the order says «(прилагается)»."""
    if len(order.approves) == 1:
        return language.capital(language.unit(UnitKind.ANNEX))
    return language.unit_heading(UnitKind.ANNEX, list(order.approves).index(record.id) + 1)


def _stacked(role: Role, lines: Iterable[Line]) -> Paragraph:
    inlines: list[Inline] = []
    for pieces in lines:
        inlines += [Break()] if inlines else []
        inlines += line(pieces)
    return Paragraph(role, tuple(inlines))


def title(text: str, anchor: str) -> Paragraph:
    """Return the title of a document."""
    return Paragraph(Role.TITLE, (Run(text),), anchor=str(anchor))  # an id knows its place, a tree does not


def contents(words: Words, depth: int = 1) -> list[Block]:
    """Return the contents table of a guide or a note."""
    listed = Contents(words.text_of(Phrase("page.contents")), depth)
    return [listed, Gap(4)] if depth > 1 else [listed]  # words follow at once in a guide


def genre(guide: Guide, words: Words) -> list[Block]:
    """Return the line above the title of a guide: a manual, a curriculum."""
    return [Paragraph(Role.CENTRED, tuple(words.say(Phrase(f"guide.genre.{guide.genre}"))))]


def order_head(order: Order, words: Words, name: str, *, purposeful: bool = True) -> list[Block]:
    """Return the lines that open an order, its title and preamble, with its aim if ``purposeful``."""
    sides = approvals(order, words.resolver, words.lang)
    heads: list[Block] = [
        Paragraph(Role.ISSUER, tuple(line(pieces))) for pieces in words.language.order_head(sides)
    ]
    case = words.language.ground_case
    grounds = [words.text_of(Cite(str(target)), case) for target in order.ground]
    purpose = words.text_of(order.purpose) if purposeful else ""
    preamble = words.language.preamble(grounds, purpose, joint=len(sides) > 1)
    return [*heads, title(name, order.id), Paragraph(Role.PREAMBLE, (Run(preamble),))]


def order_formulas(order: Order, words: Words) -> dict[str, Sequence[Inline]]:
    """Return the words of an order's points, by the key of their formula."""
    kind = order_kind(order)
    language, resolver = words.language, words.resolver
    acts = [
        NamedAct(act_kind(record) or ActKind.FORM, resolver.title(str(act), words.lang), annex)
        for annex, act in enumerate(order.approves, start=1)
        if (record := resolver.document(str(act))) is not None
    ]
    point = language.approve_point(acts)
    limit = order.publish_within
    unit = SpokenUnit(limit.unit.value.replace(" ", "-"))
    control = forms_of(_name(resolver.named(order.control), order.control), words.lang)
    found: dict[str, Sequence[Inline]] = {
        "approve": [Run(point.text)],
        "publication": [Run(language.publication_point(kind, limit.n, unit))],
        "control": line(language.control_point(kind, control, None)),
    }
    if order.in_force:
        found["in-force"] = [Run(_in_force(order, words))]
    for act, item in zip(order.approves, point.items, strict=False):
        found[f"approve:{act}"] = [Run(item)]
    return found


def _in_force(order: Order, words: Words) -> str:
    """Return the point on entry into force: a sentence for the order, one for each later start."""
    language, sentences = words.language, []
    for entry in order.in_force:
        published = entry.start == "publication"
        if not entry.units:
            sentences.append(language.in_force(order_kind(order), entry.day, published))
            continue
        units = _together(entry.units, words)
        whole = act_kind(words.resolver.document(str(entry.units[0])))
        many = len(entry.units) > 1 or whole in language.plural_acts
        sentences.append(language.in_force_later(units, entry.day, published, many=many))
    return " ".join(sentences)


def _together(units: Sequence[Word], words: Words) -> list[str]:
    """Return references to units; neighbours on one level share the name of their act."""
    cited = [words.resolver.citation(str(unit), {}) for unit in units]
    found: list[Citation] = []
    for citation in filter(None, cited):
        last = found[-1] if found else None
        if last and last.act == citation.act and len(last.levels) == len(citation.levels) == 1:
            (before,), (level,) = last.levels, citation.levels
            if before.kind is level.kind:
                joined = replace(before, numbers=(*before.numbers, *level.numbers))
                found[-1] = replace(last, levels=(joined,))
                continue
        found.append(citation)
    return [words.language.reference(citation) for citation in found]


def signed(text: Sequence[Block]) -> tuple[Block, ...]:
    """Return the text of an act, its last words on the page of the signature that follows."""
    *before, last = text
    return (*before, replace(last, keep_next=True) if isinstance(last, Paragraph) else last)


def signatures(order: Order, words: Words) -> list[Block]:
    """Return the signature, agreement and registration blocks of an order."""
    language = words.language
    signed = [_name(words.resolver.named(order.signed_by), order.signed_by)]
    signed += [_head_of(body, words.resolver) for body in order.issuers[1:]]
    blocks: list[Block] = [Gap(2), _signatures(signed, words)]
    if order.agreed_with:
        posts = [_head_of(body, words.resolver) for body in order.agreed_with]
        blocks += [Gap(2), _agreed(posts, words)]
    registered = language.registration_mark(order_kind(order), None, _number(order.registered))
    return [*blocks, Gap(2), Paragraph(Role.STAMP, tuple(line(registered)))]


def _signatures(posts: Sequence[Names], words: Words) -> Table:
    """Return the posts on the left and the lines for signature and name on the right."""
    right = Cell((Paragraph(Role.SIGNATURE, (Blank(45),)),))
    lefts = (Cell((Paragraph(Role.SIGNATURE, (Run(_capital(post, words)),)),)) for post in posts)
    return Table((3.0, 2.0), (), tuple(Row((left, right)) for left in lefts), borders=False, keep_next=True)


def _agreed(posts: Sequence[Names], words: Words) -> Table:
    """Return the agreement blocks, two side by side: one below the other they take a page of their own."""
    blocks = [_agreement(post, words) for post in posts]
    rows = [Row(tuple(blocks[n : n + 2])) for n in range(0, len(blocks), 2)]
    if len(blocks) % 2:
        rows[-1] = Row((replace(blocks[-1], columns=2),))
    return Table((1.0, 1.0), (), tuple(rows), borders=False, keep_next=True)


def _agreement(post: Names, words: Words) -> Cell:
    named = (Run(words.language.agreed), Break(), Run(_capital(post, words)))
    return Cell((Paragraph(Role.STAMP, (*named, Break(), Blank(50), Run(" "), Blank(30))),))


def _capital(names: Names, words: Words) -> str:
    return words.language.capital(names.form(words.lang, None))


def annex_mark(key: str, words: str) -> list[Block]:
    """Return the line above a form that says which annex of which act it is."""
    return [Paragraph(Role.ANNEX, (Run(words),), anchor=f"{key}/annex-mark")]
