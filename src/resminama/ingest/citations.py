"""Recognises the references of a draft and writes the address that the language would word the same way.

Nothing is guessed: a stretch of text is replaced only if the language, asked for the reference, gives back
the very same words. What is not recognised stays as it is typed, and a check names it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from resminama.ingest.phrasebook import OWN, Named, Phrasebook
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.language.citation import Citation, Level, Number, Style, UnitKind
from resminama.language.values import Gender
from resminama.model.corpus import document_of

_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-"})
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NOUNS: dict[Lang, dict[UnitKind, str]] = {
    Lang.EN: {
        UnitKind.SUBPOINT: r"sub-points?", UnitKind.POINT: r"points?", UnitKind.ARTICLE: r"articles?",
        UnitKind.PART: r"parts?", UnitKind.CHAPTER: r"chapters?", UnitKind.SECTION: r"sections?",
        UnitKind.STEP: r"steps?", UnitKind.ANNEX: r"annex(?:es)?",
    },
    Lang.RU: {
        UnitKind.SUBPOINT: r"подпункт\w*", UnitKind.POINT: r"пункт\w*", UnitKind.ARTICLE: r"стат[ьье]\w*",
        UnitKind.PART: r"част\w+", UnitKind.CHAPTER: r"глав\w*", UnitKind.SECTION: r"раздел\w*",
        UnitKind.STEP: r"шаг\w*", UnitKind.ANNEX: r"приложени\w+",
    },
    Lang.TK: {
        UnitKind.SUBPOINT: r"kiçi ben[td]\w*", UnitKind.POINT: r"ben[td]\w*", UnitKind.ARTICLE: r"madda\w*",
        UnitKind.PART: r"böle[kg]\w*", UnitKind.CHAPTER: r"ba[pb]\w*", UnitKind.SECTION: r"bölüm\w*",
        UnitKind.STEP: r"ädim\w*", UnitKind.ANNEX: r"goşund\w*",
    },
}  # fmt: skip
"""How the noun of each level begins; whether a form is right is for the language to say."""
_FIGURE = r"(?:\d{1,4}[⁰¹²³⁴-⁹]*|[IVXLC]+)"
_ENDING = r"(?:-[a-zäçžňöşüýA-Z]+)?"

_ARABIC = re.compile(r"(\d{1,4})([⁰¹²³⁴-⁹]+)?")
_MOST_PARTS = 21
_TIES = (" ", " of ", " to ", " к ")
"""What stands between units and the act that they belong to."""
_HEREINAFTER = re.compile(
    r" ?\((?:далее|mundan beýläk|hereinafter)(?: именуется| referred to as| called)?"
    r" ?[–—-]? ?(?:the )?«?([^()«»]{2,40})»?\)"
)
_IN_A_LIST = re.compile(r"[–-]\d|(?:,| и| или| and| or| to) (?:\d|[IVX]+\b)")
_NEAR = 40
"""Signs before a reference that are looked at to see whether it is one of several."""
_LISTED = re.compile(r"\d(?:-\w+)?(?:,| we| ýa-da) $")
_IN_ACTS = {
    UnitKind.SECTION: "section", UnitKind.CHAPTER: "chapter", UnitKind.ARTICLE: "art",
    UnitKind.PART: "part", UnitKind.POINT: "point", UnitKind.INDENT: "indent", UnitKind.ANNEX: "annex",
}  # fmt: skip

Levels = tuple[tuple[UnitKind, Number], ...]
"""Kinds and numbers of a unit and those around it, from the largest."""
Units = Mapping[Levels, str]
"""The units of a document by their levels -> id in the draft, address elsewhere."""


class Citations:
    """The references of one language, recognised in reading order: a short name counts once it was given."""

    def __init__(
        self,
        lang: Lang,
        names: Phrasebook,
        own: Units,
        units_of: Callable[[str], Units | None],
        shorts_of: Callable[[str], Iterable[tuple[str, Case]]],
    ) -> None:
        """Take what may be cited.

        Args:
            lang: language of the draft.
            names: names of acts, documents, bodies; short names are added to it.
            own: the units of the draft by their numbers.
            units_of: document -> its units; None for an act of the catalogue, whose units are made up.
            shorts_of: act or document -> (short name, case).
        """
        self._lang, self._language = lang, get(lang)
        self._names, self._own, self._units_of, self._shorts_of = names, own, units_of, shorts_of
        self._short: set[str] = set()
        """Acts and documents whose short name was given."""
        self._ordinals = dict(_ordinals(lang))
        nouns = "|".join(_NOUNS[lang].values())
        number = f"{_FIGURE}{_ENDING if lang is Lang.TK else ''}|{'|'.join(self._ordinals)}"
        piece = f"(?:{number}) (?:{nouns})" if lang is Lang.TK else f"(?:{nouns}) (?:{number})"
        between = " of " if lang is Lang.EN else " "
        self._piece = re.compile(rf"\b{piece}\b")
        self._chain = re.compile(rf"(?<![-–])\b{piece}\b(?:{between}{piece}\b)*", re.IGNORECASE)

    def written(self, text: str) -> str:
        """Return ``text`` (in markup) with an address for every reference that is recognised."""
        pieces, rest = list[str](), text
        while rest:
            head, rest = self._until_short_name(rest)
            pieces.append(head)
        return "".join(pieces)

    def _until_short_name(self, text: str) -> tuple[str, str]:
        """Return ``text`` up to the first short name that is given in it, and the rest, which may use it."""
        pieces, end = [], 0
        for start, stop, target, case in sorted(self._marks(text), key=lambda one: (one[0], -one[1])):
            if start < end:
                continue
            pieces += [text[end:start], _mark(target, case)]
            end = stop
            if (past := self._declared(document_of(target), text, stop)) is not None:
                pieces[-1] = f"[{pieces[-1]}](short:{document_of(target)})"
                return "".join(pieces), text[past:]
        return "".join((*pieces, text[end:])), ""

    def _declared(self, named: str, text: str, stop: int) -> int | None:
        """Return where the bracket ends that gives ``named`` a short name, at its first; else None."""
        bracket = _HEREINAFTER.match(text, stop) if named not in self._short else None
        shorts = list(self._shorts_of(named)) if bracket else []
        if bracket is None or not any(
            _same(words.removeprefix("the "), bracket[1]) for words, _ in shorts[:1]
        ):
            return None
        self._short.add(named)
        for words, case in shorts:
            self._names.add(words, named, case)
        return bracket.end()

    def _marks(self, text: str) -> Iterator[tuple[int, int, str, Case]]:
        names = list(self._names.find(text))
        yield from names
        edges = {name.end if self._lang is Lang.TK else name.start: name for name in names}
        for match in self._chain.finditer(text):
            before = text[max(0, match.start() - _NEAR) : match.start()]
            if not _IN_A_LIST.match(text, match.end()) and not _LISTED.search(before):
                yield from self._cited(match, edges, text)

    def _cited(
        self, match: re.Match[str], edges: Mapping[int, Named], text: str
    ) -> Iterator[tuple[int, int, str, Case]]:
        levels = self._levels(match[0])
        name = self._beside(match.span(), edges, text)
        target = self._address(levels, name.target if name else OWN) if levels else None
        if target is None:
            return
        case = self._case(match[0], levels, possessed=name is not None)
        if case is not None:
            ends = (match.start(), match.end(), *((name.start, name.end) if name else ()))
            yield min(ends), max(ends), target, case

    def _beside(self, span: tuple[int, int], edges: Mapping[int, Named], text: str) -> Named | None:
        """Return the name that the units belong to: before them in Turkmen, behind them elsewhere."""
        start, end = span
        for tie in _TIES:
            edge = start - len(tie) if self._lang is Lang.TK else end + len(tie)
            between = text[edge:start] if self._lang is Lang.TK else text[end:edge]
            if between == tie and edge in edges:
                return edges[edge]
        return None

    def _address(self, levels: Levels, document: str) -> str | None:
        if document == OWN:
            found = self._own.get(levels)
            return f"./{found}" if found else None
        units = self._units_of(document)
        return act_address(document, levels) if units is None else units.get(levels)

    def _case(self, words: str, levels: Levels, *, possessed: bool) -> Case | None:
        """Return the case in which the language words these levels just so; None if in none."""
        cited = tuple(Level(kind, (number,)) for kind, number in levels)
        for case in self._language.cases:
            if _same(self._language.reference(Citation(cited), case, Style.BARE), words):
                return case
            if possessed and self._lang is Lang.TK and _same(self._possessed(cited, case), words):
                return case
        return None

    def _possessed(self, cited: tuple[Level, ...], case: Case) -> str:
        """Return units as they are worded behind the act that they belong to."""
        owner = Citation((Level(UnitKind.SECTION, ()),))
        whole = Citation((*owner.levels, *cited))
        lead = self._language.reference(owner, Case.GEN, Style.BARE)
        return self._language.reference(whole, case, Style.BARE).removeprefix(f"{lead} ")

    def _levels(self, words: str) -> Levels:
        """Return the levels of a chain from the largest; nothing if one of them is unknown."""
        found = [self._level(piece[0]) for piece in self._piece.finditer(words.lower())]
        known = tuple(level for level in found if level is not None)
        if len(known) != len(found):
            return ()
        return known if self._lang is Lang.TK else known[::-1]

    def _level(self, words: str) -> tuple[UnitKind, Number] | None:
        head, _, tail = words.partition(" ")
        if self._lang is Lang.RU or self._lang is Lang.EN:
            noun, written = head, tail
        else:
            written, noun = head, tail
        kind = next((k for k, form in _NOUNS[self._lang].items() if re.fullmatch(form, noun)), None)
        number = self._ordinals.get(written) or number_of(written.upper().partition("-")[0])
        return None if kind is None or number is None else (kind, number)


def _ordinals(lang: Lang) -> Iterator[tuple[str, Number]]:
    """Yield the ordinals by which parts and indents are cited, in every form."""
    language = get(lang)
    for number in range(1, _MOST_PARTS):
        for gender in (Gender.F, Gender.M):
            for case in language.cases:
                yield language.ordinal_word(number, case, gender).lower(), Number(number)
        if lang is Lang.EN:
            yield language.cardinal_word(number), Number(number)


def number_of(written: str) -> Number | None:
    """Return a number in figures, with a raised index or in Roman ones; None for anything else."""
    if match := _ARABIC.fullmatch(written):
        return Number(int(match[1]), int(match[2].translate(_SUPERSCRIPT)) if match[2] else None)
    if not written or not set(written) <= _ROMAN.keys():
        return None
    values = [_ROMAN[letter] for letter in written]
    total = sum(-one if one < max(values[place:]) else one for place, one in enumerate(values))
    return Number(total)


def act_address(act: str, levels: Levels) -> str | None:
    """Return the address of a unit of an act of the catalogue; None for levels that have no address there."""
    parts = [f"{_IN_ACTS[kind]}-{number.value}" for kind, number in levels if kind in _IN_ACTS]
    plain = len(parts) == len(levels) and all(number.index is None for _, number in levels)
    return "/".join((act, *parts)) if plain else None


def _mark(target: str, case: Case) -> str:
    """Return the reference; the nominative goes without saying."""
    return f"[[{target}]]" if case is Case.NOM else f"[[{target}|{case}]]"


def _same(said: str, words: str) -> bool:
    """Tell whether two wordings differ in nothing but blanks and the size of their first letter."""
    one, other = said.translate(_BLANKS), words.translate(_BLANKS)
    return one[1:] == other[1:] and one[:1].lower() == other[:1].lower()
