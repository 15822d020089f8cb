"""What a Turkmen instrument prints, read: references from the largest unit to the smallest, the formulae.

Source: laws on changes and additions, turkmenistan.gov.tm/tk/habar/53121, /63098, /65111, /68443, /73193 and
/78079, metbugat.gov.tm/newsDetails/3545, saylav.gov.tm/tk/law.
"""

from __future__ import annotations

import re
from functools import cache

from resminama.amend.grammar import QUOTED, Formulae, marks, number_of
from resminama.amend.nodes import LAST
from resminama.lang import CASES, Case, Lang
from resminama.language import get
from resminama.language.citation import Level, Number, UnitKind
from resminama.language.turkmen import amendments
from resminama.language.turkmen.nouns import UNITS
from resminama.language.values import Operation, Path
from resminama.lean import dataclass

_ORDINALS = 60
_TOKEN = re.compile(r",|[^\s,]+")
_OTHER_WORDS = {UnitKind.PARAGRAPH, UnitKind.PRINCIPLE, UnitKind.RULE}
_ALL = r"(?:(?P<of>.+?) teksti|tekst|(?:bütin|ähli) teksti?) boýunça"
MARKS, _MARK = marks(amendments.MARKS)
_CASES = r"(?: degişli düşüm\w*)?"
_MADE = r"(?:üýtgetm|goşmaç)\w+"

FORMULAE = Formulae(
    clauses=(
        (
            Operation.REPLACE_WORDS,
            rf"(?:(?P<all>{_ALL}) |(?P<unit>.+?) |)(?P<old>{QUOTED}) diýen (?:söz|san)\w*(?P<cases>{_CASES}) "
            rf"(?:degişlilikde )?(?P<new>{QUOTED}) diýen (?:söz|san)\w*{_CASES} çalşyrmaly",
        ),
        (
            Operation.REPLACE_MARK,
            rf"(?:(?P<unit>.+?) |)(?P<old>{_MARK}) (?P<new>{_MARK}) çalşyrmaly",
        ),
        (
            Operation.REMOVE_WORDS,
            rf"(?:(?P<all>{_ALL}) |(?P<unit>.+?) |)(?P<old>{QUOTED}) diýen (?:söz|san)\w*(?P<cases>{_CASES}) "
            r"aýyrmaly",
        ),
        (
            Operation.ADD_WORDS,
            rf"(?:(?P<unit>.+?) |)(?P<old>{QUOTED}) diýen (?:söz|san)\w* soň,? "
            rf"(?P<new>{QUOTED}) diýen (?:söz|san)\w* goşmaly",
        ),
        (Operation.APPEND_WORDS, rf"(?:(?P<unit>.+?) |)(?P<new>{QUOTED}) diýen (?:söz|san)\w* goşmaly"),
        (Operation.ADD_AFTER, r"(?P<unit>.+?) soň,? şu mazmunly (?P<added>.+?) goşmaly:"),
        (Operation.ADD_BEFORE, r"(?P<unit>.+?) öň,? şu mazmunly (?P<added>.+?) goşmaly:"),
        (Operation.ADD, r"(?:(?P<unit>.+?) |)şu mazmunly (?P<added>.+?) goşmaly:"),
        (Operation.RESTATE, r"(?:(?P<unit>.+?) |)şu görnüşde beýan etmeli:"),
        (Operation.REPEAL, r"(?P<unit>.+?) güýjüni ýitiren diýip (?:ykrar|hasap) etmeli"),
        (Operation.REMOVE, r"(?P<unit>.+?) aýyrmaly"),
    ),
    group=r"(?P<unit>[^:]+):",
    lead=rf"(?P<act>.+?) şu (?:aşakdaky )?{_MADE}(?: we {_MADE})? girizmeli:",
    several=rf".+ namalaryna {_MADE}(?: we {_MADE})? girizmeli:",
    one_of_several=r"(?P<act>.+):",
)


@dataclass(frozen=True, slots=True)
class _Form:
    kind: UnitKind
    many: bool
    chained: bool
    """In the genitive: what follows belongs to it."""
    owned: bool
    """Possessed: what stands before owns it."""


def only(text: str) -> tuple[str, Lang | None]:
    """Return a reference as it is: the Turkmen text is the authentic one."""
    return text, None


@cache
def _nouns() -> dict[str, _Form]:
    """Return every form of every noun; a bare form wins over a possessed one that is written alike."""
    found: dict[str, _Form] = {}
    for owned in (True, False):
        for kind, noun in UNITS.items():
            if kind in _OTHER_WORDS:
                continue
            for many in (True, False):
                for case in CASES[Lang.TK]:
                    word = noun.possessed(case, many) if owned else noun.bare(case, many)
                    found[word] = _Form(kind, many, case is Case.GEN, owned)
    return found


@cache
def _ordinals() -> dict[str, int]:
    return {get(Lang.TK).ordinal_word(n): n for n in range(1, _ORDINALS)}


def added(word: str) -> tuple[UnitKind, bool] | None:
    """Return what a noun in «bentleri goşmaly» names, and whether it is several."""
    form = _nouns().get(word)
    return (form.kind, form.many) if form else None


def units(text: str) -> tuple[Path, ...] | None:
    """Return the units that a reference names; None where it is not understood."""
    reader = _Reader()
    words = _TOKEN.findall(text)
    place = 0
    while place < len(words):
        size = next((n for n in (2, 1) if reader.take(" ".join(words[place : place + n]).lower())), 0)
        if not size:
            return None
        place += size
    return reader.done()


class _Reader:
    """Takes a reference word by word: numbers, then the noun they belong to."""

    def __init__(self) -> None:
        self.references: list[Path] = []
        self.levels: tuple[Level, ...] = ()
        self.numbers: tuple[Number, ...] = ()
        self.through = False

    def take(self, word: str) -> bool:
        """Take a word; tell whether it was understood."""
        if word in (",", "we"):
            return True
        if word in _nouns():
            self._noun(_nouns()[word])
            return True
        if word in _ordinals():
            self.numbers += (Number(_ordinals()[word]),)
            return True
        if word == "soňky":
            self.numbers += (LAST,)
            return True
        return self._figures(word)

    def done(self) -> tuple[Path, ...] | None:
        """Return the references; a genitive at the end names a unit too."""
        if self.levels:
            self.references.append(self.levels)
        return None if self.numbers or not self.references else tuple(self.references)

    def _figures(self, word: str) -> bool:
        first, _, last = word.removesuffix("-nji").removesuffix("-njy").partition("-")
        found = [number_of(end) for end in (first, last) if end]
        if not found or any(end is None for end in found):
            return False
        self.numbers += tuple(end for end in found if end is not None)
        self.through = self.through or len(found) > 1
        return True

    def _noun(self, form: _Form) -> None:
        if form.owned and not self.levels and self.references and form.kind is not UnitKind.TITLE:
            self.levels = _owners(self.references[-1], form.kind)
        self.levels += (Level(form.kind, self.numbers, self.through),)
        self.numbers, self.through = (), False
        if not form.chained:
            self.references.append(self.levels)
            self.levels = ()


def _owners(before: Path, kind: UnitKind) -> Path:
    """Return what owns a unit whose owner only the reference before names."""
    same = next((i for i, level in enumerate(before) if level.kind is kind), len(before) - 1)
    return before[:same]
