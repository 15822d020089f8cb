"""What a Russian instrument prints, read: references from the smallest unit to the largest, and the formulae.

Source: laws of Turkmenistan on changes and additions, turkmenistan.gov.tm/ru/post/32441 and /32445,
parahat.info, law of 01.12.2010 («дополнить частью четвертой следующего содержания», «В статье 47:»).
"""

from __future__ import annotations

import re
from functools import cache

from resminama.amend.grammar import QUOTED, Formulae, Part, marks, number_of
from resminama.amend.nodes import LAST
from resminama.lang import CASES, Lang
from resminama.language import get
from resminama.language.citation import Level, Number, UnitKind
from resminama.language.russian import amendments
from resminama.language.russian.nouns import UNITS
from resminama.language.values import Gender, Operation, Path

_ORDINALS = 60
_SEPARATORS = {",", "и"}
_TOKEN = re.compile(r",|[^\s,]+")
_OTHER_WORDS = {UnitKind.PARAGRAPH, UnitKind.PRINCIPLE, UnitKind.RULE}
"""Units of international instruments: their nouns are those of other units, or are not amended."""
_NOUN = r"(?:слов(?:о|а|ом|ами)?|цифр(?:а|у|ы|ой|ами)?|знак(?:а|и|ом|ами)?)"
MARKS, _MARK = marks(amendments.MARKS)
_CASES = r"(?: в соответствующ\w+ (?:числе и )?падеж\w+)?"
_ADDED = r"(?P<added>[а-я]+)(?: [\w¹²³⁴⁵⁶⁷⁸⁹⁰, –]+?)?"

FORMULAE = Formulae(
    clauses=(
        (
            Operation.REPLACE_WORDS,
            rf"(?:(?P<all>по (?:всему )?тексту) ?(?P<of>.*?) ?|во? (?P<unit>.+?) |){_NOUN} (?P<old>{QUOTED})"
            rf"(?P<cases>{_CASES}) заменить (?:соответственно )?{_NOUN} (?P<new>{QUOTED}){_CASES}",
        ),
        (
            Operation.REPLACE_MARK,
            rf"(?:во? (?:конце )?(?P<unit>.+?) |)(?P<old>{_MARK}) заменить (?P<new>{_MARK})",
        ),
        (
            Operation.REMOVE_WORDS,
            rf"(?:(?P<all>по (?:всему )?тексту) ?(?P<of>.*?) ?|во? (?P<unit>.+?) |){_NOUN} (?P<old>{QUOTED})"
            rf"(?P<cases>{_CASES}) исключить",
        ),
        (
            Operation.ADD_WORDS,
            rf"(?:(?P<unit>.+?) |)после {_NOUN} (?P<old>{QUOTED}) дополнить {_NOUN} (?P<new>{QUOTED})",
        ),
        (Operation.APPEND_WORDS, rf"(?:(?P<unit>.+?) |)дополнить {_NOUN} (?P<new>{QUOTED})"),
        (Operation.ADD_AFTER, rf"после (?P<unit>.+?) дополнить {_ADDED} следующего содержания:"),
        (Operation.ADD_BEFORE, rf"перед (?P<unit>.+?) дополнить {_ADDED} следующего содержания:"),
        (Operation.ADD, rf"(?:(?P<unit>.+?) |)дополнить {_ADDED} следующего содержания:"),
        (Operation.RESTATE, r"(?:(?P<unit>.+?) |)изложить в (?:следующей|новой) редакции:"),
        (Operation.REPEAL, r"(?P<unit>.+?) признать утратив\w+ силу"),
        (Operation.REMOVE, r"(?P<unit>.+?) исключить"),
    ),
    group=r"во? (?P<unit>[^:]+):",
    lead=(
        r"внести во? (?P<act>.+?),? следующ\w+ (?:изменени\w+|дополнени\w+)"
        r"(?: и (?:изменени\w+|дополнени\w+))?:"
    ),
    several=r"внести (?:изменени\w+|дополнени\w+)(?: и \w+)? в следующие .+:",
    one_of_several=r"во? (?P<act>.+):",
)


_ONLY = {" текста на государственном языке": Lang.TK, " текста на русском языке": Lang.RU}


def only(text: str) -> tuple[str, Lang | None]:
    """Return a reference without the words that mean the text of one language, and that language."""
    for words, lang in _ONLY.items():
        if text.endswith(words):
            return text.removesuffix(words), lang
    return text, None


@cache
def _nouns() -> dict[str, tuple[UnitKind, bool]]:
    """Return every form of every noun, and whether it is a plural."""
    found: dict[str, tuple[UnitKind, bool]] = {}
    for kind, noun in UNITS.items():
        if kind not in _OTHER_WORDS:
            found |= dict.fromkeys(noun.plural.values(), (kind, True))
            found |= dict.fromkeys(noun.singular.values(), (kind, False))
    return found


@cache
def _ordinals() -> dict[str, int]:
    russian = get(Lang.RU)
    return {
        russian.ordinal_word(n, case, gender): n
        for n in range(1, _ORDINALS)
        for case in CASES[Lang.RU]
        for gender in (Gender.M, Gender.F, Gender.N, Gender.PL)
    }


def added(word: str) -> tuple[UnitKind, bool] | None:
    """Return what a noun in «дополнить пунктами» names, and whether it is several."""
    return _nouns().get(word)


def units(text: str) -> tuple[Path, ...] | None:
    """Return the units that a reference names; None where it is not understood."""
    parts = _parts(text)
    reader = _Reader()
    if parts is None or not all(reader.take(part) for part in parts):
        return None
    return reader.done()


class _Reader:
    """Takes a reference word by word: the noun, then the numbers that belong to it."""

    def __init__(self) -> None:
        self.references: list[list[Level]] = []
        self.separated = True
        self.ahead: tuple[Number, ...] = ()
        """Numbers that stand before their noun: «последнем абзаце»."""

    def take(self, part: Part) -> bool:
        """Take a word; tell whether it fits."""
        if part.separator:
            self.separated = True
            return True
        if part.kind is not None:
            return self._noun(part.kind)
        if not self.references or part.numbers == (LAST,):
            self.ahead = part.numbers
            return True
        level = self.references[-1][-1]
        if level.through:
            return False  # numbers behind a range would be read as its end
        self.references[-1][-1] = Level(level.kind, (*level.numbers, *part.numbers), part.through)
        self.separated = False
        return True

    def _noun(self, kind: UnitKind) -> bool:
        if self.separated:
            self.references.append([])
        self.references[-1].append(Level(kind, self.ahead))
        self.ahead, self.separated = (), False
        return True

    def done(self) -> tuple[Path, ...] | None:
        """Return the references, each from the largest unit."""
        if self.ahead or not self.references:
            return None
        return tuple(tuple(reversed(reference)) for reference in self.references)


def _parts(text: str) -> list[Part] | None:
    words = _TOKEN.findall(text.replace(" – ", "–").replace("№ ", ""))
    parts, place = [], 0
    while place < len(words):
        word, pair = words[place].lower(), " ".join(words[place : place + 2]).lower()
        size = 2 if pair in _ordinals() else 1
        part = _part(pair if size == 2 else word)
        if part is None:
            return None
        if word != "к":
            parts.append(part)
        place += size
    return parts


def _part(word: str) -> Part | None:
    word = word.replace("ё", "е")
    if word in _SEPARATORS or word == "к":
        return Part(separator=True)
    if word in _nouns():
        return Part(kind=_nouns()[word][0])
    if word.startswith("последн"):
        return Part(numbers=(LAST,))
    ends = [_number(end) for end in word.split("–")]
    if any(end is None for end in ends):
        return None
    return Part(numbers=tuple(end for end in ends if end is not None), through=len(ends) > 1)


def _number(word: str) -> Number | None:
    return Number(_ordinals()[word]) if word in _ordinals() else number_of(word)
