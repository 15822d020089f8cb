"""Wording of amendments: what is done to a unit of an act, in the formulae that lawmakers use."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import Citation, Style
from resminama.language.values import Amendment, Made, Operation, Path

Formula = tuple[str, str]
"""A formula for units that are named, and for the act or for the unit that the list is about."""


class Amending(Language):
    """Amendments read from the tables of the language.

    ``amendments`` holds the formulae of each operation. Their slots take a case: ``{unit:acc}`` the
    references, ``{added:acc}`` the noun of the added units, ``{old:acc}`` and ``{new:dat}`` the quoted words
    with the noun "words" of ``quoted_words`` (one word, several words, figures); ``{repealed}`` is the
    participle that agrees, ``{each}`` the word "respectively" if several words are replaced at once.
    """

    amendments: dict[Operation, Formula]
    throughout: dict[Operation, Formula]
    """The formulae of operations that mean every occurrence of the words."""
    group: str
    """The words over a list of changes of one unit."""
    quoted_words: dict[Case, tuple[str, str, str]]
    marks: dict[str, dict[Case, str]]
    """What the end marks of units are called."""
    each: str
    any_case: tuple[str, str]
    """What follows the old and the new words that stand in any case."""
    text_of: dict[Lang, str]
    """What follows a reference to units of a text in one language only."""
    called: dict[Made, dict[Case, tuple[str, str]]]
    """What changes are called: one, several."""

    def amendment(self, change: Amendment) -> str:
        """See `Language.amendment`; the quoted words stay as they were given."""
        table = self.throughout if change.throughout else self.amendments
        return table[change.operation][not change.units].format_map(_Slots(self, change))

    def amendments_in(self, unit: Path) -> str:
        """See `Language.amendments_in`."""
        change = Amendment(operation=Operation.RESTATE, units=(unit,))
        return self.group.format_map(_Slots(self, change))

    def made(self, changes: Mapping[Made, bool], case: Case = Case.NOM) -> str:
        """See `Language.made`."""
        return self.join([self.called[made][case][many] for made, many in changes.items()])

    def participle(self, units: tuple[Path, ...]) -> str:
        """Return "repealed" as it agrees with the units; most languages do not ask."""
        return ""

    def words(self, quoted: tuple[str, ...], case: Case) -> str:
        """Return quoted words with the noun that says how many they are."""
        one, several, figures = self.quoted_words[case]
        many = len(quoted) > 1 or " " in quoted[0].strip()
        noun = figures if all(text.isdigit() for text in quoted) else several if many else one
        return noun.format(self.join([self.verbatim(text) for text in quoted]))


class _Slot:
    """A value that is worded in the case its slot names."""

    def __init__(self, language: Amending, change: Amendment, name: str) -> None:
        self.language, self.change, self.name = language, change, name

    def __format__(self, spec: str) -> str:
        case, language, change = Case(spec or "nom"), self.language, self.change
        if change.operation is Operation.REPLACE_MARK and self.name in ("old", "new"):
            (mark,) = change.old if self.name == "old" else change.new
            return language.marks[mark][case]
        match self.name:
            case "unit":
                named = [language.reference(Citation(unit), case, Style.BARE) for unit in change.units]
                return language.join(named) + (language.text_of[change.of] if change.of else "")
            case "added":
                assert change.added is not None
                return language.unit(change.added, case, change.many)
            case "each":
                return f"{language.each} " if len(change.old) > 1 else ""
            case "repealed":
                return language.participle(change.units)
            case "old":
                return language.words(change.old, case) + (language.any_case[0] if change.in_cases else "")
        return language.words(change.new, case) + (language.any_case[1] if change.in_cases else "")


class _Slots(dict[str, _Slot]):
    def __init__(self, language: Amending, change: Amendment) -> None:
        super().__init__()
        self._of = (language, change)

    def __missing__(self, name: str) -> _Slot:
        return _Slot(*self._of, name)
