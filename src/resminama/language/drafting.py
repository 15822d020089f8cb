"""Drafting formulae: one reader of formula tables for all languages.

A table holds lines with slots: ``{issuer:gen}`` is the issuer in the genitive,
``{date:locative}`` a date in that form, ``{kind:ins}`` the noun of an act,
``{kind:own-gen}`` "of this order", ``{kind:approved}`` the participle that agrees. A slot
without a value is a blank.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from string import Formatter

from resminama.lang import Case
from resminama.language.api import Language
from resminama.language.citation import ActKind, Number, UnitKind
from resminama.language.values import (
    AmendedAct,
    Approval,
    DateForm,
    Forms,
    Join,
    Line,
    Made,
    NamedAct,
    Point,
    TimeUnit,
    Wording,
    form,
)

_NAMED_IN_TITLE = 3
"""The title of an instrument names so many acts; of more it says «некоторые законодательные акты»."""

Formula = str | tuple[str, ...]
Slot = str | date | ActKind | Forms | Line | None


class Drafting(Language):
    """Formulae read from the table of the language."""

    formulae: Mapping[str, Formula]

    @property
    def order_word(self) -> str:
        """See `Language.order_word`."""
        return self._text("order-word")

    @property
    def agreed(self) -> str:
        """See `Language.agreed`."""
        return self._text("agreed")

    @property
    def draft_mark(self) -> str:
        """See `Language.draft_mark`."""
        return self._text("draft-mark")

    @property
    def ground_case(self) -> Case:
        """See `Language.ground_case`."""
        return Case(self._text("ground-case"))

    def short_name(self, word: str) -> str:
        """See `Language.short_name`."""
        return self._text("short-name", word=word)

    def approval_block(self, kind: ActKind, by: Sequence[Approval]) -> tuple[Line, ...]:
        """See `Language.approval_block`."""
        return self._sides("approval", by, act=kind)

    def annex_mark(self, number: int | None, to: Sequence[Approval]) -> tuple[Line, ...]:
        """See `Language.annex_mark`."""
        return self._sides("annex", to, annex=self._annex(number))

    def annex_to(self, number: Number | int | None, act: NamedAct) -> str:
        """See `Language.annex_to`."""
        return self._text("annex-to", annex=self._annex(number), title=act.title)

    def order_head(self, order: Sequence[Approval]) -> tuple[Line, ...]:
        """See `Language.order_head`."""
        return self._sides("order-head", order)

    def approval_title(self, acts: Sequence[NamedAct]) -> str:
        """See `Language.approval_title`."""
        spec = self._text("approval-title-case")
        titles = [self.name_form(act.title, spec) for act in acts]
        return self.capital(self._text("approval-title", titles=self.join(titles)))

    def approve_point(self, acts: Sequence[NamedAct]) -> Point:
        """See `Language.approve_point`."""
        if len(acts) == 1:
            plural = "-plural" if acts[0].kind in self.plural_acts else ""
            return Point(self.capital(self._text(f"approve-one{plural}", title=acts[0].title)))
        return Point(self._text("approve-many"), tuple(self._approved_item(act) for act in acts))

    def preamble(self, grounds: Sequence[str], purpose: str = "", *, joint: bool = False) -> str:
        """See `Language.preamble`."""
        ground = self.join(grounds, Join.ALL)
        accordance = self._text("in-accordance", ground=ground, with_=self.preposition("с", ground))
        key = "preamble-with-purpose" if purpose else "preamble"
        order = self._text("order-word-joint") if joint else self.order_word
        words = {"accordance": accordance, "purpose": purpose, "order": order}
        return self.capital(self._text(key, **words))

    def publication_point(self, order: ActKind, number: int, unit: TimeUnit) -> str:
        """See `Language.publication_point`."""
        term = self.duration(number, unit, Wording.WITHIN)
        return self.capital(self._text("publication", kind=order, term=term))

    def control_point(self, order: ActKind, post: Forms, holder: str | None) -> Line:
        """See `Language.control_point`."""
        return self._capital_line(self._line("control", kind=order, post=post, holder=holder))

    def in_force(self, order: ActKind, start: date | None, published: bool) -> str:
        """See `Language.in_force`."""
        return self.capital(self._text("in-force", kind=order, start=self._start(start, published)))

    def in_force_later(self, units: Sequence[str], start: date | None, published: bool, *, many: bool) -> str:
        """See `Language.in_force_later`."""
        key = "in-force-later-many" if many else "in-force-later"
        named = self.join(units)
        return self.capital(self._text(key, units=named, start=self._start(start, published)))

    def _start(self, day: date | None, published: bool) -> str:
        key = "day" if day is not None else "publication" if published else "registration"
        return self._text(f"in-force-{key}", day=day)

    def registration_mark(self, order: ActKind, day: date | None, number: str | None) -> Line:
        """See `Language.registration_mark`."""
        return self._line("registration", kind=order, date=day, number=number)

    def amending_title(self, changes: Mapping[Made, bool], acts: Sequence[Forms]) -> str:
        """See `Language.amending_title`."""
        made = self.made(changes, Case(self._text("amending-title-made")))
        if len(acts) > _NAMED_IN_TITLE:
            return self.capital(self._text("amending-title-many", made=made))
        case = self._text("amending-title-case")
        titles = self.join([self.name_form(title, case) for title in acts])
        return self.capital(self._text("amending-title", made=made, acts=titles))

    def amend(self, changes: Mapping[Made, bool], act: AmendedAct) -> Line:
        """See `Language.amend`."""
        one = len(changes) == 1 and not any(changes.values())
        made = self.made(changes, Case(self._text("amend-made")))
        following = self._text("following-one" if one else "following")
        return self._amended("amend", act, made=made, following=following)

    def amend_several(self, changes: Mapping[Made, bool]) -> str:
        """See `Language.amend_several`."""
        made = self.made(changes, Case(self._text("amend-made")))
        return self.capital(self._text("amend-several", made=made))

    def amend_in(self, act: AmendedAct) -> Line:
        """See `Language.amend_in`."""
        return self._amended("amend-in", act)

    def _amended(self, key: str, act: AmendedAct, **slots: Slot) -> Line:
        gazette = f" ({act.gazette})" if act.gazette else ""
        slots |= {"title": act.title, "gazette": gazette, "act": act.kind}
        if not act.approved:
            return self._capital_line(self._line(f"{key}-act", **slots))
        by = "approved-by-law" if act.approved[0].kind is ActKind.LAW else "approved-by"
        return self._capital_line(self._line(f"{key}-approved", by=self._issued(by, act.approved), **slots))

    def history(self, what: str, by: Sequence[Approval]) -> Line:
        """See `Language.history`."""
        return self._issued(f"history-{what}", by)

    def law_head(self) -> tuple[str, ...]:
        """See `Language.law_head`."""
        head = self.formulae["law-head"]
        assert isinstance(head, tuple)
        return head

    def law_in_force(self) -> str:
        """See `Language.law_in_force`."""
        return self._text("law-in-force")

    def law_signed(self) -> str:
        """See `Language.law_signed`."""
        return self._text("law-signed")

    def law_place(self, day: date | None) -> Line:
        """See `Language.law_place`."""
        return self._line("law-place", date=day)

    def act_number(self, number: str | None) -> Line:
        """Return how a formula names the number of an act."""
        return (number,)

    def kind_form(self, kind: ActKind, spec: str) -> str:
        """Return the noun of an act as a slot wants it: a case, ``own-`` and a case, ``upper``."""
        if spec == "upper":
            return self.act_kind(kind).upper()
        if spec == "approved":
            return self.approved(kind)
        if spec.startswith("own-"):
            return self.own_act(kind, Case(spec.removeprefix("own-")))
        return self.act_kind(kind, Case(spec))

    def name_form(self, name: Forms, spec: str) -> str:
        """Return a name as a slot wants it: a case."""
        return form(name, Case(spec), self.lang)

    def _approved_item(self, act: NamedAct) -> str:
        annex = self._annex(act.annex)
        return self._text("approve-item", title=act.title, annex=annex[0].lower() + annex[1:])

    def _annex(self, number: Number | int | None) -> str:
        if isinstance(number, Number):
            return self.unit_heading(UnitKind.ANNEX, number)
        key = "annex-noun" if number is None else "annex-number"
        ordinal = "" if number is None else self.ordinal(number)
        return self._text(key, number=str(number), ordinal=ordinal)

    def _sides(self, family: str, sides: Sequence[Approval], **slots: Slot) -> tuple[Line, ...]:
        if len(sides) == 1:
            return self._lines(family, sides[0], slots)
        lines = list(self._lines(f"{family}-joint-open", sides[0], slots))
        for place, side in enumerate(sides, start=1):
            lines += self._lines(f"{family}-joint-side", side, slots)
            if place < len(sides):
                link = f" {self.conjunction(Join.ALL)}" if place == len(sides) - 1 else ","
                lines[-1] = _merged((*lines[-1], link))
        return (*lines, *self._lines(f"{family}-joint-close", sides[0], slots))

    def _issued(self, key: str, sides: Sequence[Approval]) -> Line:
        """Return a line that names an act by its issuers; each has the words of ``issued`` for itself."""
        template = "".join(self.formulae[key])
        issued = str(self.formulae["issued"])
        before, found, after = template.partition(issued)
        if not found:
            return self._filled(template, self._values(sides[0]))
        line = list(self._filled(before, self._values(sides[0])))
        for place, side in enumerate(sides, start=1):
            line += self._filled(issued, self._values(side))
            if place < len(sides):
                line.append(f" {self.conjunction(Join.ALL)} " if place == len(sides) - 1 else ", ")
        return _merged((*line, *self._filled(after, self._values(sides[0]))))

    def _values(self, side: Approval) -> dict[str, Slot]:
        number = self.act_number(side.number)
        return {"kind": side.kind, "issuer": side.issuer, "date": side.date, "number": number}

    def _lines(self, key: str, side: Approval, slots: Mapping[str, Slot]) -> tuple[Line, ...]:
        values = {**self._values(side), **slots}
        return tuple(self._filled(line, values) for line in self.formulae[key])

    def _line(self, key: str, **slots: Slot) -> Line:
        formula = self.formulae[key]
        assert isinstance(formula, str)
        return self._filled(formula, slots)

    def _text(self, key: str, **slots: Slot) -> str:
        return "".join(piece or "" for piece in self._line(key, **slots))

    def _filled(self, template: str, slots: Mapping[str, Slot]) -> Line:
        pieces: list[str | None] = []
        for literal, name, spec, _ in Formatter().parse(template):
            pieces.append(literal)
            if name is not None:
                pieces += self._slot(slots[name], spec or "nom")
        return tuple(piece if piece is None else self.nbsp(piece) for piece in _merged(tuple(pieces)))

    def _slot(self, value: Slot, spec: str) -> Line:
        match value:
            case ActKind():  # before str: its members are texts too
                return (self.kind_form(value, spec),)
            case None | str():
                return (value,)
            case date():
                return (self.date(value, DateForm(spec if spec != "nom" else "nominative")),)
            case tuple():
                return value
            case _:
                assert isinstance(value, Mapping)
                return (self.name_form(value, spec),)

    def _capital_line(self, line: Line) -> Line:
        first, *rest = line
        return (first and self.capital(first), *rest)


def _merged(pieces: Line) -> Line:
    """Return the pieces with neighbouring texts made one and empty texts dropped."""
    merged: list[str | None] = []
    for piece in pieces:
        if piece and merged and merged[-1] is not None:
            merged[-1] += piece
        elif piece != "":
            merged.append(piece)
    return tuple(merged)
