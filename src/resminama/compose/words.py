"""Values to inlines in one language: the place where sources, phrases and grammar meet."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from resminama.compose.citing import Citing
from resminama.compose.inlines import (
    begun,
    characters,
    emphasised,
    marked,
    plain_text,
    runs_and_links,
    runs_of,
    unfinished,
)
from resminama.compose.neighbours import neighbours
from resminama.compose.shortnames import noun_names
from resminama.document.runs import joined_runs
from resminama.document.tree import Blank, Field, FieldKind, Footnote, Inline, Link, Mark, Run
from resminama.findings import Finding
from resminama.lang import Case, Lang, case_named
from resminama.language import get
from resminama.language.citation import Style
from resminama.language.values import Join, NamedAct
from resminama.lean import dataclass
from resminama.model.concept import Designation
from resminama.model.corpus import edition_id
from resminama.model.names import Names, Service
from resminama.model.text import (
    Emphasis,
    Node,
    NoteMark,
    Plain,
    Reference,
    ShortName,
    Text,
    WebLink,
)
from resminama.model.text import Value as ValueMark
from resminama.model.values import Duration, Frequency, Open, Quantity, Ratio, Threshold
from resminama.ordinal import Ordinal
from resminama.outline.content import (
    Cite,
    Day,
    Definition,
    Input,
    Many,
    Name,
    Nth,
    Number,
    Phrase,
    Proposed,
    Quarter,
    Repeal,
    Stacked,
    Term,
    Value,
)
from resminama.outline.glossary import GLOSSARY
from resminama.resolve import Resolver, act_kind
from resminama.states.review import State

_ENDED = re.compile(r"[.?!…]\s+$")
_PREPOSITION = re.compile(r"(?:^|[ \u00a0(«])([сСвВоО])([ \u00a0])$")
_CONTEXT = 60
"""Characters before and after a reference that may hold its governor."""


@dataclass(slots=True)
class Scope:
    """What a document has said so far, and what a sentence may use."""

    document: str
    short: dict[str, Names] = field(default_factory=dict)
    """Acts whose short name was declared, with it."""
    declared: set[str] = field(default_factory=set)
    """Short names declared so far; a second declaration prints its words alone."""
    parameters: Mapping[str, Value] = field(default_factory=dict)
    service: str = ""
    unit_is_service: bool = False
    """In a statute "the service" is the unit that provides it."""


class Words(Citing):
    """Words values in one language for one document."""

    def __init__(self, lang: Lang, resolver: Resolver, scope: Scope) -> None:
        self.lang, self.language, self.resolver, self.scope = lang, get(lang), resolver, scope
        self.findings: list[Finding] = []

    def say(self, value: Value, how: str | None = None) -> list[Inline]:
        """Return ``value`` as inlines; ``how`` is a case or the wording of a time limit."""
        match value:
            case Text():
                return self._text(value)
            case Phrase():
                return self._phrase(value)
            case Many():
                return self._many(value, how)
            case Definition():
                return unfinished(self._text(value.text))
            case Stacked():
                return [inline for part in value.values for inline in self.say(part, how)]
            case Proposed():
                return [*self.say(value.value, how), Run("*")]
            case Cite():
                return self._cite(value.target, self._case(how), Style.BARE if value.bare else Style.FULL)
            case Input():
                return [self._input(value)]
            case Open():
                return self._open(value)
            case Term():
                return [self._term(value.id)]
            case _:
                return [Run(self._plain(value, how))]

    def text_of(self, value: Value, how: str | None = None) -> str:
        """Return ``value`` as plain text."""
        return characters(self.say(value, how))

    def _plain(self, value: Value, how: str | None) -> str:
        match value:
            case Name():
                return self._name(value, self._case(how))
            case Number():
                return self.figure_text(value.value, value.percent)
            case Repeal():
                return self._repeal(value, self._case(how))
            case Quarter():
                return self._quarter(value)
            case Day():
                return self.date_text(value.day, self._case(how))
            case Nth():
                return self.language.ordinal(value.number) if self.lang is Lang.TK else str(value.number)
            case Duration() | Frequency() | Ratio() | Threshold() | Quantity():
                return self.quantity(value, how)
            case _:
                return self.language.nbsp(str(value))

    def _open(self, value: Open) -> list[Inline]:
        if value is Open.BLANK:
            return [Blank()]
        words = self.resolver.phrase(self.lang, "page.to-be-set")
        return [Run(words.raw if words else str(value), mark=Mark.TO_BE_SET)]

    def _case(self, how: str | None) -> Case | None:
        return case_named(how) if how else None

    # Texts

    def _text(self, text: Text) -> list[Inline]:
        if not text.address:
            return self._nodes(text.nodes, text)
        own = text if self.lang is Lang.EN else self._translated(text.address)
        if own is None:
            return [marked(inline, Mark.MISSING, Lang.EN) for inline in self._nodes(text.nodes, text)]
        inlines = self._nodes(own.nodes, own)
        if self.resolver.state(self.lang, text.address) is State.OUTDATED:
            return [marked(inline, Mark.OUTDATED) for inline in inlines]
        return inlines

    def _translated(self, address: str) -> Text | None:
        found = self.resolver.translation(self.lang, address)
        return found.text if found and found.text.raw else None

    def _phrase(self, phrase: Phrase) -> list[Inline]:
        own = self.resolver.phrase(self.lang, phrase.key)
        found = own or self.resolver.phrase(Lang.EN, phrase.key)
        if found is None:  # PHR001
            return [Run(phrase.key, mark=Mark.MISSING)]
        outer = self.scope.parameters
        self.scope.parameters = {**outer, **phrase.values}
        try:
            said = self._nodes(found.nodes, found)
        finally:
            self.scope.parameters = outer
        return said if own else [marked(inline, Mark.MISSING, Lang.EN) for inline in said]

    def _nodes(self, nodes: Sequence[Node], text: Text) -> list[Inline]:
        inlines: list[Inline] = []
        for run in neighbours(nodes, self.language.conjunction(Join.ALL)):
            for node, said in zip(run, self._said(run, text), strict=True):
                if inlines and said:
                    inlines[-1] = self._preposed(inlines[-1], plain_text(said[0]))
                    said[:1] = [self._opening(inlines[-1], node, said[0])]
                inlines += said
        return joined_runs(inlines)

    def _said(self, run: Sequence[Node], text: Text) -> list[list[Inline]]:
        """Word nodes one by one, references to neighbours as one list."""
        listed = self._listed(run, text) if len(run) > 1 else None
        return listed or [self._node(node, text) for node in run]

    def _listed(self, run: Sequence[Node], text: Text) -> list[list[Inline]] | None:
        cited = [node for node in run if isinstance(node, Reference)]
        between = [node.text for node in run if isinstance(node, Plain)]
        cases = {self._case(node.case) or self._governed(node, text) or Case.NOM for node in cited}
        targets = [node.target for node in cited]
        return self._list(targets, cases.pop(), between) if len(cases) == 1 else None

    def _opening(self, before: Inline, node: Node, first: Inline) -> Inline:
        """What stands for a mark begins a sentence, a name in quotation marks a title, with a capital."""
        if not isinstance(node, (Reference, ValueMark)):
            return first
        named = isinstance(node, ValueMark) and isinstance(self.scope.parameters.get(node.id), Name)
        titled = named and plain_text(before)[-1:] in ("«", "“")
        return begun(first, self.language) if titled or _ENDED.search(plain_text(before)) else first

    def _preposed(self, before: Inline, following: str) -> Inline:
        """Let a Russian preposition sound as the word after it wants: «со статьей»."""
        if self.lang is not Lang.RU or not isinstance(before, Run):
            return before
        match = _PREPOSITION.search(before.text)
        if match is None or not following:
            return before
        sounded = self.language.preposition(match[1].lower(), following)
        if match[1][0].isupper():
            sounded = self.language.capital(sounded)
        return replace(before, text=before.text[: match.start(1)] + sounded + match[2])

    def _node(self, node: Node, text: Text) -> list[Inline]:
        match node:
            case Plain():
                return [Run(self.language.nbsp(node.text))]
            case Emphasis():
                inner = self._nodes(node.nodes, text)
                return [emphasised(inline, node.strong) for inline in inner]
            case Reference():
                return self._reference(node, text)
            case ValueMark():
                return self._value(node)
            case ShortName():
                return self._short_name(node, text)
            case WebLink():
                return [Link(runs_of(self._nodes(node.nodes, text)), url=node.url)]
            case NoteMark():
                return [Footnote(tuple(runs_and_links(self._nodes(node.nodes, text))))]

    def _value(self, node: ValueMark) -> list[Inline]:
        if node.id in self.scope.parameters:
            given = self.scope.parameters[node.id]
            bare = "bare" if isinstance(given, Duration) else None
            return self.say(given, node.case or bare)
        figure = self.resolver.figure(node.id)
        if figure is None:
            return [Run(f"{{{node.id}}}", mark=Mark.MISSING)]
        if self.lang is Lang.TK and node.case and figure.value == int(figure.value) and not figure.percent:
            return [Run(self.language.numeral(int(figure.value), Case(node.case)))]
        if figure.is_year:
            return [Run(str(figure.value))]
        return [Run(self.figure_text(str(figure.value), figure.percent))]

    # References

    def _reference(self, node: Reference, text: Text) -> list[Inline]:
        case = self._case(node.case) or self._governed(node, text)
        target = node.target
        if target in (".", ".this"):
            return [Run(self._own(case, full=target == ".this"))]
        if self.resolver.named(target) is not None:
            return [Run(self._name(Name(target), case))]
        return self._cite(target, case, Style.FULL)

    def _governed(self, node: Reference, text: Text) -> Case | None:
        if self.lang is Lang.EN:
            return None
        before = text.raw[max(0, node.start - _CONTEXT) : node.start]
        return self.language.governed_case(before, text.raw[node.end : node.end + _CONTEXT])

    def annex_mark(self, number: Ordinal | int | None, act: str | None = None) -> str:
        """Return the mark above an annex of an act, or of the document: «Приложение 1 к Положению …»."""
        key = act or self.scope.document
        record = self.resolver.document(key)
        kind = act_kind(record)
        if kind is None:
            return str(number)
        name = NamedAct(kind, self.resolver.title(key, self.lang))
        return self.language.annex_to(None if self.resolver.only_annex(key) else number, name)

    def _repeal(self, value: Repeal, case: Case | None) -> str:
        """Return the act that left a hole."""
        edition = self.resolver.edition(edition_id(value.document, value.edition))
        if edition is None:
            return ""
        return self.language.act(self.resolver.instrument(edition.instrument), case, Style.FULL)

    def _quarter(self, value: Quarter) -> str:
        roman = ("I", "II", "III", "IV")[value.number - 1]
        return self.text_of(Phrase("time.quarter", {"quarter": roman, "year": Nth(value.year)}))

    # Names and short names

    def _name(self, name: Name, case: Case | None) -> str:
        found = self.resolver.named(name.id)
        if found is None:
            return name.id
        if name.unit and isinstance(found, Service) and found.unit is not None:
            return self.language.nbsp(found.unit.form(self.lang, case))
        names = found.short if name.short and found.short else found.name
        return self.language.nbsp(names.form(self.lang, case))

    def _term(self, key: str) -> Run:
        key, _, position = key.partition("|")
        concept = self.resolver.concept(key)
        if concept is None:
            return Run(key)
        others = _GLOSSARY_ORDER[self.lang]
        lang = {"": self.lang, "second": others[0], "third": others[1]}[position]
        designation: Designation = getattr(concept.terms, lang.value)
        mark = "*" * (self.scope.document == GLOSSARY and designation.evidence == "memory")
        return Run(f"{designation.preferred}{mark}", lang=None if lang is self.lang else lang)

    def _short_name(self, node: ShortName, text: Text) -> list[Inline]:
        words = self._nodes(node.nodes, text)
        given = self.scope.parameters.get(node.id)
        key = given.target if isinstance(given, Cite) else node.id
        if key in self.scope.declared:
            return words
        self.scope.declared.add(key)
        own = key == "service"
        if own and text.address == "":  # a phrase: the words in the brackets are the short name itself
            return [Run(self.language.short_name(characters(words)))]
        if own:
            return [*words, Run(" " + self.language.short_name(self._service_short()))]
        names = self._short_of(key)
        if names is None:
            return words
        self.scope.short[key] = names
        return [*words, Run(" " + self.language.short_name(names.form(self.lang, None)))]

    def _service_short(self) -> str:
        service = self.resolver.named(self.scope.service)
        if not isinstance(service, Service):
            return self.scope.service
        names = service.unit_short if self.scope.unit_is_service else service.short
        return names.form(self.lang, None) if names else str(service.name.en)

    def _short_of(self, key: str) -> Names | None:
        act = self.resolver.act(key)
        if act is not None:
            return act.short
        kind = act_kind(self.resolver.document(key))
        return noun_names(kind) if kind else None

    # Lists and fields

    def _many(self, value: Many, how: str | None) -> list[Inline]:
        kind = Join.ANY if value.any else Join.ALL
        count = len(value.values)
        between = self.language.join(["\x00"] * count, kind).split("\x00") if count else [""]
        if listed := self._units(value.values, how, between[1:-1]):
            return [inline for said in listed for inline in said]
        parts = [self.say(entry, how) for entry in value.values]
        inlines: list[Inline] = []
        for separator, part in zip(between, parts, strict=False):
            inlines += [Run(self._closed(separator, inlines))] if separator else []
            inlines += part
        return joined_runs([*inlines, *([Run(between[-1])] if between[-1] else [])])

    def _units(
        self, values: Sequence[Value], how: str | None, between: Sequence[str]
    ) -> list[list[Inline]] | None:
        """Word cited units of one act as one list; None for other values."""
        cited = [value for value in values if isinstance(value, Cite)]
        if len(cited) < 2 or len(cited) != len(values):
            return None
        style = Style.BARE if cited[0].bare else Style.FULL
        return self._list([cite.target for cite in cited], self._case(how) or Case.NOM, between, style)

    def _closed(self, separator: str, before: Sequence[Inline]) -> str:
        """Close a Russian participle clause before a conjunction: «…, удостоверяющим личность, и …»."""
        open_clause = self.lang is Lang.RU and "," in characters(before[-1:])
        return f",{separator}" if open_clause and not separator.startswith(",") else separator

    def _input(self, value: Input) -> Field:
        title = self.text_of(value.title)
        kinds = {"date": FieldKind.DATE, "choice": FieldKind.CHOICE, "tick": FieldKind.TICK}
        choices = tuple((key, self.text_of(words)) for key, words in value.choices)
        width = 90.0 if value.kind == "long" else 60.0
        kind = kinds.get(value.kind, FieldKind.TEXT)
        return Field(value.id, kind, title, width, choices, lines=value.lines)


_GLOSSARY_ORDER = {
    Lang.EN: (Lang.RU, Lang.TK),
    Lang.RU: (Lang.TK, Lang.EN),
    Lang.TK: (Lang.RU, Lang.EN),
}
